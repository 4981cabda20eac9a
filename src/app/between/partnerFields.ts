/** One field of a recipe, otherwise in a partner. */
import type { FieldValue } from "../../recipe/fieldValue";
import type { Recipe } from "../../recipe/schema";
import { valueAt } from "../recipe/editField";
import { fieldKind } from "../recipe/fieldKind";
import { parseNumber } from "../recipe/parseEntry";
import { inSlot } from "../recipe/wordsAt";
import { firstEntry, valuesOf } from "../vary/plan";
import { isOfView, variablePaths, variety } from "../vary/variable";

/** Of a network's settings those that leave its layers as they are. */
const SAME_LAYERS = /^model\.(initialization|gain)$/;

/** Fields of a training that can be otherwise while the network is the same, and that are one number or choice. */
export const partnerFields = (recipe: Recipe): string[] =>
  variablePaths(recipe).filter(
    (path) =>
      !isOfView(path) &&
      (!path.startsWith("model.") || SAME_LAYERS.test(path)) &&
      // Not by its variety, which tries every kind of a slot in the recipe.
      (inSlot(path)?.field === "kind" || fieldKind(recipe, path).kind !== "list"),
  );

/** Of a number or a choice. */
type Single = Exclude<FieldValue, readonly number[]>;

export type OtherValue = { ok: true; value: Single } | { ok: false; message: string };

/** What a partner's field is to be, as it was typed or chosen, or what is wrong with it in words. */
export function otherValue(recipe: Recipe, path: string, text: string): OtherValue {
  const how = variety(recipe, path);
  if (how === null || how.by === "lists") return { ok: false, message: "cannot be otherwise" };
  const chosen = how.by === "choices" ? how.options.filter((o) => String(o.value) === text) : [];
  // As one number, in which a comma parts no two.
  const plain = String(parseNumber(text) ?? text);
  const entry = {
    ...firstEntry(recipe, path),
    text: plain,
    chosen: chosen.map(({ value }) => value),
  };
  const read = valuesOf(recipe, entry);
  if (!read.ok) return read;
  if (read.values.length > 1) return { ok: false, message: "must be one value" };
  const value = read.values[0] as Single;
  if (value === valueAt(recipe, path)) return { ok: false, message: "is what the run itself has" };
  return { ok: true, value };
}

/** A value to begin with: another one than the run's. */
export function firstOther(recipe: Recipe, path: string): string {
  const own = valueAt(recipe, path);
  const how = variety(recipe, path);
  if (how?.by === "choices") {
    return String(how.options.find(({ value }) => value !== own)?.value ?? "");
  }
  const values = valuesOf(recipe, firstEntry(recipe, path));
  const other = values.ok ? values.values.findLast((value) => value !== own) : undefined;
  return String(other ?? "");
}
