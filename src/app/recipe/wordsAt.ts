import type { FieldWords } from "../../catalog/words";
import type { Recipe } from "../../recipe/schema";
import { fieldWords } from "./fieldWords";
import { kindAt, NONE, type Slot, slotAt } from "./slots";

/** A path taken apart where a kind is chosen: `axes.first` and `component`. */
export interface InSlot {
  at: string;
  slot: Slot;
  field: string;
}

/** Where a field of a kind belongs, its choice included; undefined for every other field. */
export function inSlot(path: string): InSlot | undefined {
  const end = path.lastIndexOf(".");
  const at = path.slice(0, Math.max(0, end));
  const slot = slotAt(at);
  return slot && { at, slot, field: path.slice(end + 1) };
}

/**
 * Words for a dotted path such as `training.steps` or `axes.first.component`; `dataset.kind` has the
 * choices of a dataset, `dataset` the words beside them.
 */
export function wordsAt(recipe: Recipe, path: string): FieldWords {
  const inside = inSlot(path);
  const words = inside
    ? wordsIn(recipe, inside)
    : (slotWords(path) ?? (fieldWords as Record<string, FieldWords>)[path]);
  if (words === undefined) throw new Error(`No words for the field ${path}`);
  return words;
}

/** Whether a setting means something beside the others of its kind. */
export function meansSomething({ when }: FieldWords, settings: object): boolean {
  if (when === undefined) return true;
  const decides = (settings as Record<string, unknown>)[when.setting];
  return [when.is].flat().includes(String(decides));
}

function slotWords(path: string): FieldWords | undefined {
  const slot = slotAt(path);
  return slot && { ...slot, label: slot.title ?? slot.label };
}

function wordsIn(recipe: Recipe, { at, slot, field }: InSlot): FieldWords | undefined {
  const { kinds, none } = slot;
  if (field !== "kind") return kindAt(recipe, at)?.fields[field];
  const choices = Object.fromEntries(
    Object.entries(kinds).map(([kind, { label }]) => [kind, label]),
  );
  return { ...slot, choices: none === undefined ? choices : { ...choices, [NONE]: none } };
}
