import * as v from "valibot";
import { measureDefinition, measureSchema } from "../../catalog/measures";
import type { FunctionParameter } from "../../catalog/models/functionParameters";
import type { LayerRecipe } from "../../catalog/models/layerList";
import { layersText } from "../../catalog/models/layerText";
import { parametersText } from "../../catalog/models/parameterText";
import { listed } from "../../language/spoken";
import { t } from "../../language/t";
import { startPlace } from "../../recipe/describe";
import { describePhase } from "../../recipe/describePhases";
import { describePartner, partnersSchema } from "../../recipe/partners";
import { phasesSchema } from "../../recipe/phaseSchema";
import type { Recipe, StartRecipe } from "../../recipe/schema";
import { type RecipeDifference, START } from "./recipeDifferences";
import { inSlot, wordsAt } from "./wordsAt";

export interface DifferenceWords {
  /** "Learning rate η". */
  label: string;
  /** What each of the two recipes has there: "0.05", "Mini-batch: 64", "off". */
  values: [string, string];
}

/** What differs between a recipe and another, as the recipe panel names it. */
export function differenceWords(
  recipe: Recipe,
  { path, values: [a, b] }: RecipeDifference,
): DifferenceWords {
  const words = (value: unknown) => valueWords(recipe, path, value);
  return { label: placeWords(recipe, path), values: [words(a), words(b)] };
}

/** "Learning rate η", "Axis α: component". */
export function placeWords(recipe: Recipe, path: string): string {
  if (path === START) return "Start";
  const { label } = wordsAt(recipe, path);
  const within = inSlot(path)?.slot.within;
  return within === undefined ? label : `${within}: ${lowered(label)}`;
}

/** Of a training's start, which has no fields in the editor: it is told as a whole. */
const startWords = (start: unknown): string =>
  start === undefined
    ? "fresh weights"
    : t`${startPlace(start as StartRecipe)} on another landscape`;

const lowered = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** Of a recipe's list of partners. */
function partnersWords(value: unknown): string {
  const partners = v.safeParse(partnersSchema, value);
  if (!partners.success || partners.output.length === 0) return "none";
  return listed(partners.output.map(describePartner), "; ");
}

/** Of the measures that a recipe takes while training. */
function measuresWords(value: unknown): string {
  const measures = v.safeParse(v.array(measureSchema), value);
  if (!measures.success || measures.output.length === 0) return "none";
  return listed(measures.output.map((measure) => measureDefinition(measure).name(measure)));
}

/** Of the phases that follow the first. */
function phasesWords(value: unknown): string {
  const phases = v.safeParse(phasesSchema, value);
  return phases.success ? listed(phases.output.map(describePhase), "; ") : "none";
}

/** What a recipe has at a place: "0.05", "Mini-batch: 64", "off". */
export function valueWords(recipe: Recipe, path: string, value: unknown): string {
  if (path === "partners") return partnersWords(value);
  if (path === "training.probes.measures") return measuresWords(value);
  if (path === "training.phases") return phasesWords(value);
  if (path === START) return startWords(value);
  const { choices, countFrom } = wordsAt(recipe, path);
  if (isParameters(value)) return parametersText(value).replace(/\n/g, ", ");
  if (isPoints(value)) return listed(value.map((point) => `(${listed(point)})`));
  if (isLayers(value)) return layersText(value).replace(/\n\s*/g, ", ");
  const choice = choices?.[String(value)];
  if (choice !== undefined) return choice;
  if (value === null || value === undefined || value === false) return "off";
  if (Array.isArray(value)) return value.length === 0 ? "none" : listWords(value);
  if (typeof value === "number") return String(value + (countFrom ?? 0));
  if (typeof value === "string") return value === "" ? "none" : value;
  return "on";
}

const isLayers = (value: unknown): value is LayerRecipe[] =>
  Array.isArray(value) && typeof value[0] === "object";

/** Many equal numbers are counted: "32×24". */
const isParameters = (value: unknown): value is FunctionParameter[] =>
  Array.isArray(value) && typeof value[0] === "object" && "low" in value[0];

const isPoints = (value: unknown): value is number[][] =>
  Array.isArray(value) && Array.isArray(value[0]);

function listWords(values: unknown[]): string {
  const [first] = values;
  const equal = values.length > 3 && values.every((value) => value === first);
  return equal ? `${first}×${values.length}` : values.join(", ");
}
