import { useId } from "react";
import { Choice } from "../controls/Choice";
import { describedBy, Field } from "../controls/Field";
import { useApp } from "../store/context";
import { valueAt } from "./editField";
import { kindsAt } from "./fieldKind";
import { NONE, newKind } from "./slots";
import { unavailableChoice } from "./unavailableChoice";
import { useCommit } from "./useCommit";
import { wordsAt } from "./wordsAt";

/** Chooses the kind at a path such as `dataset`; the new kind starts from its defaults. */
export function KindField({ path }: { path: string }) {
  const id = useId();
  const recipe = useApp((state) => state.recipe);
  const commit = useCommit(path);
  const words = wordsAt(recipe, path);
  const value = valueAt(recipe, path) as { kind: string } | null;
  const { choices = {} } = wordsAt(recipe, `${path}.kind`);
  const kinds = kindsAt(recipe, path).concat(NONE in choices ? NONE : []);
  return (
    <Field {...words} id={id}>
      <Choice
        id={id}
        label={words.label}
        describedBy={describedBy(id)}
        value={value?.kind ?? NONE}
        options={kinds.map((kind) => ({
          value: kind,
          label: choices[kind],
          unavailable: unavailableChoice(recipe, `${path}.kind`, kind),
        }))}
        onChange={(kind) => commit(newKind(recipe, path, kind))}
      />
    </Field>
  );
}
