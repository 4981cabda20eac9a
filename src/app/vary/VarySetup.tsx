import { useId } from "react";
import type { Recipe } from "../../recipe/schema";
import { measureLabel } from "../../study/sentence";
import { placeWords } from "../recipe/differenceWords";
import type { Plan } from "./asked";
import { Choices, FieldValues, Line } from "./FieldValues";
import { choicesFor, measureChoices } from "./measureChoices";
import { firstEntry, usualMeasures } from "./plan";
import { isOfView, variablePaths } from "./variable";

interface VarySetupProps {
  recipe: Recipe;
  plan: Plan;
  onChange(changed: Partial<Plan>): void;
}

/** Which values, of which fields, with how many seeds, and what is measured. */
export function VarySetup({ recipe, plan, onChange }: VarySetupProps) {
  const id = useId();
  const { first, second, seeds, sameData, measures } = plan;
  const others = variablePaths(recipe).filter((path) => path !== first.path);
  /** Those chosen, and what a field of the view is seen by. */
  const measuresFor = (path: string): readonly string[] =>
    isOfView(path) ? [...new Set([...measures, ...usualMeasures(recipe, path)])] : measures;
  return (
    <>
      <FieldValues recipe={recipe} entry={first} onChange={(first) => onChange({ first })} />
      <div className="study-choice">
        <label htmlFor={`${id}-second`}>and over</label>
        <select
          id={`${id}-second`}
          value={second?.path ?? ""}
          onChange={({ target: { value } }) =>
            onChange(
              value === ""
                ? { second: null }
                : { second: firstEntry(recipe, value), measures: measuresFor(value) },
            )
          }
        >
          <option value="">nothing else</option>
          {others.map((path) => (
            <option key={path} value={path}>
              {placeWords(recipe, path)}
            </option>
          ))}
        </select>
      </div>
      {second !== null && (
        <FieldValues recipe={recipe} entry={second} onChange={(second) => onChange({ second })} />
      )}
      <Line
        id={`${id}-seeds`}
        label="Seeds of each"
        value={seeds}
        onChange={(text) => onChange({ seeds: text })}
      />
      <div className="vary-choices">
        <label>
          <input
            type="checkbox"
            checked={sameData}
            onChange={({ target }) => onChange({ sameData: target.checked })}
          />
          The same data for all seeds
        </label>
      </div>
      <fieldset className="vary-field">
        <legend>Measured of each run</legend>
        <Choices
          options={choicesFor(recipe).map((value) => ({
            value,
            label: measureLabel(value, { measures: measureChoices(recipe) }),
          }))}
          chosen={measures}
          onChange={(measures) => onChange({ measures })}
        />
      </fieldset>
    </>
  );
}
