import { useId } from "react";
import { describedBy, Field } from "../controls/Field";
import { Switch } from "../controls/Switch";
import { useTextEntry } from "../controls/TextEntry";
import { useApp } from "../store/context";
import { parseNumber } from "./parseEntry";
import type { EntryProps } from "./RecipeField";

type Range = [number, number];

/** Automatic, or from a number to a number. Turning automatic off starts from the range last sampled. */
export function RangeField({ path, guide, value, commit }: EntryProps<Range | null>) {
  const id = useId();
  const surface = useApp((state) => state.run.surface);
  const sampled = path.endsWith("alpha") ? surface?.alpha : surface?.beta;
  return (
    <Field
      {...guide}
      id={id}
      inline={
        <span className="switch-with-word">
          {guide.choices?.null}
          <Switch
            id={id}
            checked={value === null}
            aria-describedby={describedBy(id)}
            data-field={path}
            onChange={(automatic) => commit(automatic ? null : sampledRange(sampled))}
          />
        </span>
      }
    >
      {value !== null && <Ends path={path} label={guide.label} value={value} commit={commit} />}
    </Field>
  );
}

function sampledRange(values: Float32Array | undefined): Range {
  if (values === undefined || values.length < 2) return [-1, 1];
  const round = (value: number) => Number(value.toPrecision(3));
  return [round(values[0]), round(values[values.length - 1])];
}

interface EndsProps {
  path: string;
  label: string;
  value: Range;
  commit(value: unknown): string | null;
}

function Ends({ path, label, value: [low, high], commit }: EndsProps) {
  const accept = (end: "low" | "high") => (text: string) => {
    const parsed = parseNumber(text);
    if (parsed === null) return "must be a number";
    return commit(end === "low" ? [parsed, high] : [low, parsed]);
  };
  const from = useTextEntry(String(low), accept("low"));
  const to = useTextEntry(String(high), accept("high"));
  const problem = from.problem ?? to.problem;
  return (
    <>
      <div className="range-ends">
        <input
          {...from.input}
          className="entry numeric"
          inputMode="decimal"
          aria-label={`${label}: from`}
          data-field={`${path}.low`}
        />
        <span aria-hidden>to</span>
        <input
          {...to.input}
          className="entry numeric"
          inputMode="decimal"
          aria-label={`${label}: to`}
          data-field={`${path}.high`}
        />
      </div>
      {problem !== null && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
