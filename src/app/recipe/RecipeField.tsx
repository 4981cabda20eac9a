import { useId, useState } from "react";
import type { FunctionParameter } from "../../catalog/models/functionParameters";
import type { LayerRecipe } from "../../catalog/models/layerList";
import type { FieldWords, SliderRange } from "../../catalog/words";
import type { Recipe } from "../../recipe/schema";
import { Choice } from "../controls/Choice";
import { describedBy, Field, FieldAction } from "../controls/Field";
import { Switch } from "../controls/Switch";
import { useTextEntry } from "../controls/TextEntry";
import { ValueSlider } from "../controls/ValueSlider";
import { useApp } from "../store/context";
import { ExpressionField } from "./ExpressionField";
import { valueAt } from "./editField";
import { type Bounds, fieldKind } from "./fieldKind";
import { inertField } from "./inertField";
import { LayersField } from "./LayersField";
import { ParametersField } from "./ParametersField";
import { PointsField } from "./PointsField";
import { entryText, parseList, parseNumber, parseNumbers } from "./parseEntry";
import { RangeField } from "./RangeField";
import { unavailableChoice } from "./unavailableChoice";
import { useCommit } from "./useCommit";
import { wordsAt } from "./wordsAt";

export interface EntryProps<T> {
  path: string;
  guide: FieldWords;
  value: T;
  /** Puts the value into the recipe and returns null, or says what is wrong with it. */
  commit(value: unknown): string | null;
}

/**
 * The control for one field of the recipe, chosen by the schema, worded by its kind, by the table of
 * fields, or as given.
 */
export function RecipeField({ path, words }: { path: string; words?: FieldWords }) {
  const recipe = useApp((state) => state.recipe);
  const commit = useCommit(path);
  const field = fieldKind(recipe, path);
  const inert = inertField(recipe, path);
  const about = words ?? wordsAt(recipe, path);
  const sentence = inert === undefined ? about.sentence : `Changes nothing here: ${inert}.`;
  const props = { path, guide: { ...about, sentence }, commit };
  const value = valueAt(recipe, path);
  switch (field.kind) {
    case "number":
      return field.nullable ? (
        <NullableNumberField {...props} value={value as number | null} bounds={field} />
      ) : (
        <NumberField {...props} value={value as number} bounds={field} />
      );
    case "choice":
      return (
        <ChoiceField
          {...props}
          value={value as string | number}
          options={field.options}
          recipe={recipe}
        />
      );
    case "switch":
      return <SwitchField {...props} value={value as boolean} inert={inert !== undefined} />;
    case "group":
      return (
        <SwitchField
          {...props}
          value={value !== null}
          inert={false}
          commit={(asked) => commit(asked === true ? {} : null)}
        />
      );
    case "list":
      return <ListField {...props} value={value as number[]} whole={field.whole} />;
    case "layers":
      return <LayersField {...props} value={value as LayerRecipe[]} />;
    case "points":
      return <PointsField {...props} value={value as number[][]} />;
    case "expression":
      return <ExpressionField {...props} value={value as string} />;
    case "parameters":
      return <ParametersField {...props} value={value as FunctionParameter[]} />;
    case "range":
      return <RangeField {...props} value={value as [number, number] | null} />;
    case "text":
      return <TextField {...props} value={value as string | number | null} />;
  }
}

function NumberField({
  path,
  guide,
  value,
  bounds,
  commit,
}: EntryProps<number> & { bounds: Bounds }) {
  const id = useId();
  const first = guide.countFrom ?? 0;
  const { input, problem } = useTextEntry(entryText(value + first), (text) => {
    const parsed = parseNumber(text);
    return parsed === null ? "must be a number" : commit(parsed - first);
  });
  const range = guide.slider ?? smallRange(bounds);
  return (
    <Field
      {...guide}
      id={id}
      problem={problem}
      inline={
        <input
          {...input}
          id={id}
          className="entry numeric"
          inputMode="decimal"
          aria-describedby={describedBy(id, problem)}
          data-field={path}
        />
      }
    >
      {range !== null && (
        <ValueSlider
          label={guide.label}
          value={value}
          valueText={String(value + first)}
          range={range}
          whole={bounds.whole}
          onChange={commit}
        />
      )}
    </Field>
  );
}

/** A slider over the schema's own bounds where they are close together. */
function smallRange({ low, high }: Bounds): SliderRange | null {
  return high - low <= 64 ? { low, high, scale: "linear" } : null;
}

function NullableNumberField(props: EntryProps<number | null> & { bounds: Bounds }) {
  const { path, guide, value, commit } = props;
  const id = useId();
  const [remembered, setRemembered] = useState(guide.initial ?? 64);
  const none = value === null;
  return (
    <>
      <Field {...guide} id={id}>
        <Choice
          id={id}
          label={guide.label}
          describedBy={describedBy(id)}
          value={none ? "null" : "number"}
          options={["null", "number"].map((choice) => ({
            value: choice,
            label: guide.choices?.[choice] ?? choice,
          }))}
          onChange={(choice) => {
            if (value !== null) setRemembered(value);
            commit(choice === "null" ? null : remembered);
          }}
        />
      </Field>
      {value !== null && (
        <FieldAction value={null}>
          <NumberField
            path={path}
            guide={{ label: `${guide.label}: number`, sentence: "", slider: guide.slider }}
            value={value}
            bounds={props.bounds}
            commit={commit}
          />
        </FieldAction>
      )}
    </>
  );
}

interface ChoiceFieldProps extends EntryProps<string | number> {
  options: (string | number)[];
  recipe: Recipe;
}

function ChoiceField({ path, guide, value, commit, options, recipe }: ChoiceFieldProps) {
  const id = useId();
  return (
    <Field {...guide} id={id}>
      <Choice
        id={id}
        label={guide.label}
        describedBy={describedBy(id)}
        value={String(value)}
        options={options.map((option) => ({
          value: String(option),
          label: guide.choices?.[option] ?? String(option),
          unavailable: unavailableChoice(recipe, path, option),
        }))}
        onChange={(next) => commit(options.find((option) => String(option) === next))}
      />
    </Field>
  );
}

/** @param inert whether it can change nothing: then it can only be switched off. */
function SwitchField(props: EntryProps<boolean> & { inert: boolean }) {
  const { path, guide, value, commit, inert } = props;
  const id = useId();
  return (
    <Field
      {...guide}
      id={id}
      inline={
        <Switch
          id={id}
          checked={value}
          disabled={inert && !value}
          aria-describedby={describedBy(id)}
          data-field={path}
          onChange={commit}
        />
      }
    />
  );
}

function ListField({
  path,
  guide,
  value,
  commit,
  whole,
}: EntryProps<number[]> & { whole: boolean }) {
  const id = useId();
  const { input, problem } = useTextEntry(value.join(", "), (text) => {
    const parsed = whole ? parseList(text) : parseNumbers(text);
    if (parsed !== null) return commit(parsed);
    return `must be ${whole ? "whole " : ""}numbers separated by commas`;
  });
  return (
    <Field {...guide} id={id} problem={problem}>
      <input
        {...input}
        id={id}
        className="entry wide numeric"
        aria-describedby={describedBy(id, problem)}
        data-field={path}
      />
    </Field>
  );
}

function TextField({ path, guide, value, commit }: EntryProps<string | number | null>) {
  const id = useId();
  const { input, problem } = useTextEntry(value === null ? "" : String(value), (text) => {
    if (text === "") return commit(null);
    return commit(/^\d+$/.test(text) ? Number(text) : text);
  });
  return (
    <Field {...guide} id={id} problem={problem}>
      <input
        {...input}
        id={id}
        className="entry wide"
        placeholder="last column"
        aria-describedby={describedBy(id, problem)}
        data-field={path}
      />
    </Field>
  );
}
