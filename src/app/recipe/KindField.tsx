import { useId } from "react";
import { Choice } from "../controls/Choice";
import { describedBy, Field } from "../controls/Field";
import { useApp } from "../store/context";
import { valueAt } from "./editField";
import { fieldGuide } from "./fieldGuide";
import { kindsAt } from "./fieldKind";
import { useCommit } from "./RecipeField";
import { unavailableChoice } from "./unavailableChoice";

/** Chooses the kind of a dataset, model or axis; the new kind starts from its defaults. */
export function KindField({ path }: { path: string }) {
  const id = useId();
  const recipe = useApp((state) => state.recipe);
  const commit = useCommit(path);
  const isAxis = path.startsWith("axes.");
  const words = isAxis ? fieldGuide(path) : fieldGuide(`${path}.kind`);
  const names = fieldGuide(`${path}.kind`);
  const value = valueAt(recipe, path) as { kind: string } | null;
  const kinds = path === "axes.second" ? [...kindsAt(recipe, path), "none"] : kindsAt(recipe, path);
  return (
    <Field {...names} {...words} id={id}>
      <Choice
        id={id}
        label={words.label}
        describedBy={describedBy(id)}
        value={value?.kind ?? "none"}
        options={kinds.map((kind) => ({
          value: kind,
          label: names.choices?.[kind] ?? kind,
          unavailable: unavailableChoice(recipe, `${path}.kind`, kind),
        }))}
        onChange={(kind) => commit(newKind(path, kind))}
      />
    </Field>
  );
}

function newKind(path: string, kind: string): unknown {
  if (kind === "none") return null;
  if (kind === "csv" || kind === "npz") return { kind, file: "" };
  if (kind === "idx") return { kind, file: "", labels: "" };
  // Two axes of one kind differ by their number.
  if (path === "axes.second" && kind === "random") return { kind, index: 1 };
  if (path === "axes.second" && kind === "pca") return { kind, component: 1 };
  if (path === "axes.second" && kind === "eigenvector") return { kind, index: 1 };
  return { kind };
}
