/** Which fields of a recipe can be varied, and how their values are chosen. */
import { axisDefinition, newAxis } from "../../catalog/axes";
import { isFromFile } from "../../catalog/datasets";
import { axisPartners } from "../../recipe/axisPartners";
import type { FieldValue } from "../../recipe/fieldValue";
import { lastPhase } from "../../recipe/phases";
import type { Recipe } from "../../recipe/schema";
import { stabilityMatrix } from "../../recipe/stabilityEdge";
import { same } from "../../results/same";
import { editField, valueAt } from "../recipe/editField";
import { type FieldKind, fieldKind, kindsAt } from "../recipe/fieldKind";
import { fieldsOf } from "../recipe/sections";
import { newKind } from "../recipe/slots";
import { unavailableChoice } from "../recipe/unavailableChoice";
import { inSlot, wordsAt } from "../recipe/wordsAt";

/** Fields of one recipe that can be varied: those that decide what is trained, how, and what is seen of it. */
export function variablePaths(recipe: Recipe): string[] {
  return (["Data", "Model", "Training", "Plane", "Grid", "Measurement"] as const)
    .map((section) => fieldsOf(recipe, section))
    .flatMap(({ main, more }) => [...main, ...more])
    .filter((path) => isVariable(recipe, path));
}

/**
 * Seeds are varied anyway. How much is kept of a path changes no training. What a study measures of
 * curvature are measures of its own, with their settings; and a partner is another training, which is a
 * study over its own field.
 */
const UNVARIED = /^(seed|training\.checkpoints|(training\.probes|curvature|partners)\b.*)$/;

/** Whether a field is of what is seen of a trained network: its values look at one training. */
export const isOfView = (path: string): boolean => /^(axes|grid|evaluation)\./.test(path);

/**
 * Whether a field of the recipe panel can be varied. A run of a study trains one network: it has no plane
 * that leads to partners.
 */
export function isVariable(recipe: Recipe, path: string): boolean {
  if (UNVARIED.test(path)) return false;
  if (isOfView(path) && axisPartners(recipe).length > 0) return false;
  if (inSlot(path)?.field === "kind") return true;
  return VARIABLE.includes(fieldKind(recipe, path).kind);
}

const VARIABLE: readonly FieldKind["kind"][] = ["number", "list", "range", "switch", "choice"];

/**
 * In what way the values of a field are chosen; null where it cannot be varied. `none` is the word for no
 * value at all; null where one is needed.
 */
export type Variety =
  | { by: "numbers"; field: Extract<FieldKind, { kind: "number" }>; none: string | null }
  | { by: "lists"; whole: boolean }
  /** From a number to a number. */
  | { by: "ranges"; none: string }
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
      return { by: "numbers", field, none: field.nullable ? (choices.null ?? "none") : null };
    case "list":
      return { by: "lists", whole: field.whole };
    case "range":
      return { by: "ranges", none: choices.null ?? "none" };
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
  if (at === "axes.first" || at === "axes.second")
    return edited.ok && isOfferedAxis(edited.recipe, at);
  return edited.ok && !isFromFile(edited.recipe.dataset) && keepsOthers(recipe, at, edited.recipe);
}

/** Whether a choice leaves data and network of the kinds that they are: a function has no data. */
const keepsOthers = (recipe: Recipe, at: string, edited: Recipe): boolean =>
  (["dataset", "model"] as const).every(
    (other) => other === at || edited[other].kind === recipe[other].kind,
  );

/** Whether an axis that begins with the defaults of its kind is there, and no copy of the other one. */
function isOfferedAxis({ axes, training }: Recipe, at: "axes.first" | "axes.second"): boolean {
  const axis = at === "axes.first" ? axes.first : axes.second;
  if (axis === null || !same(axis, newAxis(axis.kind, null))) return false;
  const { needs } = axisDefinition(axis);
  const { optimizer } = lastPhase(training);
  return (
    needs !== "partner" && (needs !== "moments" || stabilityMatrix(optimizer) === "preconditioned")
  );
}
