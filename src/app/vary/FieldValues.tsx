import { useId } from "react";
import { type FieldValue, valueWords } from "../../recipe/fieldValue";
import type { Recipe } from "../../recipe/schema";
import { Segments } from "../controls/Segments";
import { placeWords } from "../recipe/differenceWords";
import { wordsAt } from "../recipe/wordsAt";
import { type FieldEntry, type Spacing, type Values, valuesOf } from "./plan";
import { variety } from "./variable";

interface FieldValuesProps {
  recipe: Recipe;
  entry: FieldEntry;
  onChange(entry: FieldEntry): void;
}

/** Which values a field takes in turn. */
export function FieldValues({ recipe, entry, onChange }: FieldValuesProps) {
  const id = useId();
  const how = variety(recipe, entry.path);
  const { countFrom } = wordsAt(recipe, entry.path);
  const label = placeWords(recipe, entry.path);
  const values = valuesOf(recipe, entry);
  const change = (changed: Partial<FieldEntry>): void => onChange({ ...entry, ...changed });
  if (how === null) return null;
  return (
    <fieldset className="vary-field">
      <legend>{label}</legend>
      {how.by === "choices" ? (
        <Choices
          options={how.options}
          chosen={entry.chosen}
          onChange={(chosen) => change({ chosen })}
        />
      ) : (
        <>
          {how.by === "numbers" && (
            <Segments
              id={`${id}-form`}
              label={`${label}: values`}
              value={entry.form}
              options={[
                { value: "list", label: "Values" },
                { value: "range", label: "Range" },
              ]}
              onChange={(form) => change({ form: form as FieldEntry["form"] })}
            />
          )}
          {how.by === "numbers" && entry.form === "range" ? (
            <Range id={id} entry={entry} change={change} />
          ) : (
            <Line
              id={`${id}-text`}
              label={
                {
                  lists: "Lists, with semicolons between them",
                  ranges: "Ranges, with semicolons between them",
                  numbers: "With commas between them",
                }[how.by]
              }
              value={entry.text}
              wide
              onChange={(text) => change({ text })}
            />
          )}
        </>
      )}
      {countFrom !== undefined && <p className="quiet">Counted from 0.</p>}
      <Outcome id={`${id}-values`} entry={entry} values={values} />
    </fieldset>
  );
}

function Outcome({ id, entry, values }: { id: string; entry: FieldEntry; values: Values }) {
  if (!values.ok) {
    return (
      <p id={id} className="field-problem" role="alert">
        {values.message}
      </p>
    );
  }
  const isRange = entry.form === "range";
  return isRange ? (
    <p className="quiet numeric">{values.values.map(valueWords).join(" · ")}</p>
  ) : null;
}

interface RangeProps {
  id: string;
  entry: FieldEntry;
  change(changed: Partial<FieldEntry>): void;
}

function Range({ id, entry, change }: RangeProps) {
  return (
    <div className="vary-range">
      <Line id={`${id}-low`} label="from" value={entry.low} onChange={(low) => change({ low })} />
      <Line id={`${id}-high`} label="to" value={entry.high} onChange={(high) => change({ high })} />
      <Line
        id={`${id}-count`}
        label="values"
        value={entry.count}
        onChange={(count) => change({ count })}
      />
      <Segments
        id={`${id}-spacing`}
        label="Spacing"
        value={entry.spacing}
        options={[
          { value: "linear", label: "Equal steps" },
          { value: "log", label: "Equal ratios" },
        ]}
        onChange={(spacing) => change({ spacing: spacing as Spacing })}
      />
    </div>
  );
}

interface LineProps {
  id: string;
  label: string;
  value: string;
  wide?: boolean;
  onChange(text: string): void;
}

export function Line({ id, label, value, wide, onChange }: LineProps) {
  return (
    <div className={wide ? "vary-line wide" : "vary-line"}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={wide ? "entry wide numeric" : "entry numeric"}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}

interface ChoicesProps<T extends FieldValue> {
  options: readonly { value: T; label: string }[];
  chosen: readonly T[];
  onChange(chosen: T[]): void;
}

/** Any number of choices, in their own order. */
export function Choices<T extends FieldValue>({ options, chosen, onChange }: ChoicesProps<T>) {
  return (
    <div className="vary-choices">
      {options.map(({ value, label }) => (
        <label key={String(value)}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) => {
              const kept = options.filter((one) =>
                one.value === value ? target.checked : chosen.includes(one.value),
              );
              onChange(kept.map((one) => one.value));
            }}
          />
          {label}
        </label>
      ))}
    </div>
  );
}
