import { useId } from "react";
import * as v from "valibot";
import {
  type MeasureKind,
  type MeasureRecipe,
  measureDefinition,
  measureSchema,
  measures,
} from "../../catalog/measures";
import { measureWords } from "../../catalog/measures/words";
import type { FieldWords } from "../../catalog/words";
import { capitalized } from "../../results/capitalized";
import { describedBy, Field } from "../controls/Field";
import { Switch } from "../controls/Switch";
import { editField } from "../recipe/editField";
import { RecipeField } from "../recipe/RecipeField";
import { useCommit } from "../recipe/useCommit";
import { useApp } from "../store/context";

const PATH = "training.probes.measures";

/** A switch for every measure that can be taken while training, with its settings where it is on. */
export function ProbesEditor() {
  const recipe = useApp((state) => state.recipe);
  const chosen = recipe.training.probes.measures;
  const commit = useCommit(PATH);
  const obstacleTo = (kind: MeasureKind): string | null => {
    const edited = editField(recipe, PATH, [...chosen, { kind }]);
    return edited.ok ? null : edited.message;
  };
  const kinds = measures.map(({ schema }) => schema.entries.kind.literal);
  return (
    <fieldset className="editor-box">
      <legend>Measured while training</legend>
      {kinds.map((kind) => {
        const on = chosen.some((measure) => measure.kind === kind);
        return (
          <MeasureSwitch
            key={kind}
            kind={kind}
            on={on}
            obstacle={on ? null : obstacleTo(kind)}
            onChange={(on) =>
              commit(on ? [...chosen, { kind }] : chosen.filter((measure) => measure.kind !== kind))
            }
          />
        );
      })}
      {chosen.map((measure, index) => (
        <Settings key={`${index} ${measure.kind}`} measure={measure} index={index} />
      ))}
      {chosen.length > 0 && <RecipeField path="training.probes.points" />}
    </fieldset>
  );
}

interface MeasureSwitchProps {
  kind: MeasureKind;
  on: boolean;
  /** Why it cannot be switched on; null where it can. */
  obstacle: string | null;
  onChange(on: boolean): void;
}

function MeasureSwitch({ kind, on, obstacle, onChange }: MeasureSwitchProps) {
  const id = useId();
  const { label } = measureWords[kind];
  const usual = v.parse(measureSchema, { kind });
  const about = measureDefinition(usual).describe(usual);
  return (
    <Field
      id={id}
      label={label}
      sentence={`${capitalized(obstacle ?? about)}.`}
      inline={
        <Switch
          id={id}
          checked={on}
          disabled={obstacle !== null}
          aria-describedby={describedBy(id)}
          onChange={onChange}
        />
      }
    />
  );
}

function Settings({ measure, index }: { measure: MeasureRecipe; index: number }) {
  const fields: Record<string, FieldWords> = measureWords[measure.kind].fields;
  return Object.entries(fields).map(([name, words]) => (
    <RecipeField key={name} path={`${PATH}.${index}.${name}`} words={words} />
  ));
}
