import { X } from "lucide-react";
import { useId } from "react";
import { Choice } from "../controls/Choice";
import { describedBy, Field } from "../controls/Field";
import { IconButton } from "../controls/IconButton";
import { valueAt } from "../recipe/editField";
import { RecipeField } from "../recipe/RecipeField";
import { unavailableChoice } from "../recipe/unavailableChoice";
import { useCommit } from "../recipe/useCommit";
import { useApp } from "../store/context";
import type { ChangeRow, KindChoiceWords } from "./changes";

interface ChangeSettingsProps {
  row: ChangeRow;
  /** Of the change, in the recipe. */
  path: string;
  onRemove(): void;
}

/** A change that a phase makes, with its settings. */
export function ChangeSettings({ row, path, onRemove }: ChangeSettingsProps) {
  return (
    <section className="phase-change" aria-label={row.title}>
      <header>
        <h3>{row.title}</h3>
        <IconButton label={`Remove: ${row.title}`} onClick={onRemove}>
          <X size={14} aria-hidden />
        </IconButton>
      </header>
      {row.kinds && <KindChoice path={path} words={row.kinds} />}
      {row.value && <RecipeField path={path} words={row.value} />}
      {row.fields.map(([name, words]) => (
        <RecipeField key={name} path={`${path}.${name}`} words={words} />
      ))}
    </section>
  );
}

function KindChoice({ path, words }: { path: string; words: KindChoiceWords }) {
  const id = useId();
  const recipe = useApp((state) => state.recipe);
  const commit = useCommit(path);
  const { kind } = valueAt(recipe, path) as { kind: string };
  return (
    <Field id={id} label={words.label} sentence={words.sentence} formula={words.formula}>
      <Choice
        id={id}
        label={words.label}
        describedBy={describedBy(id)}
        value={kind}
        options={Object.entries(words.kinds).map(([value, { label }]) => ({
          value,
          label,
          unavailable: unavailableChoice(recipe, `${path}.kind`, value),
        }))}
        onChange={(chosen) => commit({ kind: chosen })}
      />
    </Field>
  );
}
