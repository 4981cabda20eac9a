/** Where in a recipe a kind is chosen, and what the editor says there. */
import { ascentWords } from "../../catalog/ascents/words";
import { attackWords } from "../../catalog/attacks/words";
import { newAxis } from "../../catalog/axes";
import { axisWords } from "../../catalog/axes/words";
import { clipWords } from "../../catalog/clips/words";
import { datasetDefinition, newDataset } from "../../catalog/datasets";
import { datasetWords } from "../../catalog/datasets/words";
import type { Settings } from "../../catalog/kind";
import { lossWords } from "../../catalog/losses/words";
import { newModel } from "../../catalog/models";
import { modelWords } from "../../catalog/models/words";
import { restrictionWords } from "../../catalog/restrictions/words";
import { ruleWords } from "../../catalog/rules/words";
import { scheduleWords } from "../../catalog/schedules/words";
import { taskWords } from "../../catalog/tasks/words";
import type { ChoiceWords, FieldWords, KindWords } from "../../catalog/words";
import type { KindPath, SettingsAt } from "../../recipe/paths";
import type { Recipe } from "../../recipe/schema";
import { valueAt } from "./editField";

interface SlotOf<S extends Settings> extends ChoiceWords<S> {
  /** In place of the label, where other slots have the same one. */
  title?: string;
  /** The choice of no kind at all, where it is one. */
  none?: string;
  /** Whose settings they are, where other slots have the same ones: "Axis α". */
  within?: string;
  /** A new one of a kind, where that is more than its defaults. */
  start?(kind: string, recipe: Recipe): object;
}

const slots: { [P in KindPath]: SlotOf<SettingsAt<P>> } = {
  dataset: { ...datasetWords, start: newDataset },
  model: {
    ...modelWords,
    start: (kind, { dataset }) => newModel(kind, datasetDefinition(dataset).ends(dataset)),
  },
  "training.task": {
    ...taskWords,
    title: "Trained on",
    sentence: "What is made of the data before training; the test samples of most choices stay.",
    within: "Data",
    rare: true,
  },
  "training.loss": lossWords,
  "training.optimizer.rule": ruleWords,
  "training.optimizer.schedule": { ...scheduleWords, rare: true },
  "training.optimizer.attack": { ...attackWords, rare: true },
  "training.optimizer.ascent": { ...ascentWords, rare: true },
  "training.optimizer.clip": { ...clipWords, rare: true },
  "axes.first": {
    ...axisWords,
    title: "First axis α",
    sentence: "The direction that α moves the weights along.",
    within: "Axis α",
    start: (kind, { axes }) => newAxis(kind, axes.second),
  },
  "axes.second": {
    ...axisWords,
    title: "Second axis β",
    sentence: "The direction that β moves the weights along; none samples a line.",
    within: "Axis β",
    none: "None (a line)",
    start: (kind, { axes }) => newAxis(kind, axes.first),
  },
  "curvature.of.restriction": restrictionWords,
};

/** Words for any kind of a slot. */
export type SlotKind = Omit<KindWords<Settings>, "fields"> & { fields: Record<string, FieldWords> };

/** A slot of any kinds. */
export interface Slot extends Omit<SlotOf<never>, "kinds"> {
  kinds: Record<string, SlotKind>;
}

/** Where a kind is chosen. */
export const kindPaths = Object.keys(slots);

/** The slot at a path; undefined where no kind is chosen. */
export const slotAt = (path: string): Slot | undefined =>
  Object.hasOwn(slots, path) ? slots[path as KindPath] : undefined;

/** Words for the kind that is chosen at a path; undefined where none is. */
export const kindAt = (recipe: Recipe, path: string): SlotKind | undefined =>
  slotAt(path)?.kinds[String(valueAt(recipe, `${path}.kind`))];

/** What a kind that is newly chosen at a path begins as; null for none. */
export function newKind(recipe: Recipe, path: string, kind: string): object | null {
  if (kind === NONE) return null;
  return slotAt(path)?.start?.(kind, recipe) ?? { kind };
}

/** Stands for no kind in a list of them; "none" is the name of one. */
export const NONE = "null";
