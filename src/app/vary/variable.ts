/** Which fields of a recipe can be varied, and how their values are chosen. */
import { isFromFile } from "../../catalog/datasets";
import type { FieldValue } from "../../recipe/fieldValue";
import type { Recipe } from "../../recipe/schema";
import { editField, valueAt } from "../recipe/editField";
import { type FieldKind, fieldKind, kindsAt } from "../recipe/fieldKind";
import { fieldsOf } from "../recipe/sections";
import { newKind } from "../recipe/slots";
import { unavailableChoice } from "../recipe/unavailableChoice";
import { inSlot, wordsAt } from "../recipe/wordsAt";

/** Fields of one recipe that can be varied: those that decide what is trained, and how. */
export function variablePaths(recipe: Recipe): string[] {
  return (["Data", "Model", "Training"] as const)
    .map((section) => fieldsOf(recipe, section))
    .flatMap(({ main, more }) => [...main, ...more])
    .filter((path) => isVariable(recipe, path));
}

/**
 * Seeds are varied anyway; pictures, and what is kept of a path, do not change what comes out.
 */
const UNVARIED =
  /^(seed|training\.checkpoints|(training\.probes|axes|grid|evaluation|curvature|partners)\b.*)$/;

/** Whether a field of the recipe panel can be varied. */
export function isVariable(recipe: Recipe, path: string): boolean {
  if (UNVARIED.test(path)) return false;
  if (inSlot(path)?.field === "kind") return true;
  return VARIABLE.includes(fieldKind(recipe, path).kind);
}

const VARIABLE: readonly FieldKind["kind"][] = ["number", "list", "switch", "choice"];

/** In what way the values of a field are chosen; null where it cannot be varied. */
export type Variety =
  | { by: "numbers"; field: Extract<FieldKind, { kind: "number" }> }
  | { by: "lists"; whole: boolean }
  | { by: "choices"; options: { value: FieldValue; label: string }[] };

export function variety(recipe: Recipe, path: string): Variety | null {
  const { choices = {} } = wordsAt(recipe, path);
  const inside = inSlot(path);
  if (inside?.field === "kind") {
    const kinds = kindsAt(recipe, inside.at).filter((kind) => isOffered(recipe, inside.at, kind));
    return {
      by: "choices",
      options: kinds.map((value) => ({ value, label: choices[value] ?? value })),
    };
  }
  const field = fieldKind(recipe, path);
  switch (field.kind) {
    case "number":
      return { by: "numbers", field };
    case "list":
      return { by: "lists", whole: field.whole };
    case "switch":
      return {
        by: "choices",
        options: [
          { value: false, label: "off" },
          { value: true, label: "on" },
        ],
      };
    case "choice":
      return {
        by: "choices",
        options: field.options.map((value) => ({
          value,
          label: choices[value] ?? String(value),
        })),
      };
    default:
      return null;
  }
}

/** Whether a kind goes with the rest of the recipe, and needs no file. */
function isOffered(recipe: Recipe, at: string, kind: string): boolean {
  if (valueAt(recipe, `${at}.kind`) === kind) return true;
  if (unavailableChoice(recipe, `${at}.kind`, kind) !== undefined) return false;
  const edited = editField(recipe, at, newKind(recipe, at, kind));
  return edited.ok && !isFromFile(edited.recipe.dataset);
}
