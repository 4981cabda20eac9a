import { type ReactNode, useId, useState } from "react";
import { describedBy, Field } from "../controls/Field";
import type { EntryProps } from "./RecipeField";

export type Read = { ok: true; value: unknown } | { ok: false; message: string };

interface LinesFieldProps<T> extends EntryProps<T> {
  /** How the value is written down. */
  written(value: T): string;
  read(text: string): Read;
  /** Rows of an empty one. */
  rows?: number;
  /** What is wrong with the value itself, though it can be read. */
  fault?: string | null;
  /** Above the text. */
  children?: ReactNode;
}

/** A value written down in lines to be edited; a draft stays until it can be read. */
export function LinesField<T>(props: LinesFieldProps<T>) {
  const { path, guide, value, commit, written, read, rows = 4, fault, children } = props;
  const id = useId();
  const text = written(value);
  const [draft, setDraft] = useState<{ text: string; over: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isDraft = draft !== null && draft.over === text;
  const shownText = isDraft ? draft.text : text;
  const shownProblem = (isDraft ? problem : null) ?? fault ?? null;

  function edit(next: string): void {
    const found = read(next);
    const refusal = found.ok ? commit(found.value) : found.message;
    setProblem(refusal);
    setDraft({ text: next, over: found.ok && refusal === null ? written(found.value as T) : text });
  }

  return (
    <Field {...guide} id={id} problem={shownProblem}>
      {children}
      <textarea
        id={id}
        className="entry wide layers-entry"
        rows={Math.min(16, Math.max(rows, shownText.split("\n").length + 1))}
        spellCheck={false}
        value={shownText}
        aria-invalid={shownProblem !== null}
        aria-describedby={describedBy(id, shownProblem)}
        data-field={path}
        onChange={({ target }) => edit(target.value)}
      />
    </Field>
  );
}
