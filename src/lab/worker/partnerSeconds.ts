import { changeTo } from "../../recipe/fieldValue";
import { parseRecipe } from "../../recipe/parse";
import type { PartnerRecipe } from "../../recipe/partners";
import type { ModelRecipe, Recipe } from "../../recipe/schema";
import { BARRIER_POINTS } from "../../results/barrier";
import { patched } from "../../study/patch";
import { CURVE_BATCH, MOST_ACTIVITY } from "./comparison";
import type { Costs } from "./costs";
import { stepsSeconds } from "./stepsSeconds";

/** Points of a path between two solutions, where it is refined. */
const MOST_PATH_POINTS = 2 * BARRIER_POINTS;
/** Products of two numbers, and n³ of an assignment of n units, that are done in a second. */
const MATCHED_PER_SECOND = 1e9;
/** Sweeps over all groups of units until matching by weights comes to rest, for each group. */
const SWEEPS = 3;
/** Passes over all samples for what is told besides: likeness, means of solutions. */
const LIKENESS_PASSES = 10;

/** What a partner's seconds follow from. */
export type PartnerCosts = Pick<
  Costs,
  "parameters" | "step" | "update" | "draw" | "checkpoint" | "gradient"
>;

/** Seconds of what is done for a partner, in the order in which it is done. */
export type PartnerParts = Record<
  "training" | "line" | "matching" | "curve" | "halves" | "layers",
  number
>;

/** A training of its own, and losses between its end and the run's. */
export const partnerSeconds = (
  partner: PartnerRecipe,
  recipe: Recipe,
  costs: PartnerCosts,
): number => Object.values(partnerParts(partner, recipe, costs)).reduce((sum, part) => sum + part);

export function partnerParts(
  partner: PartnerRecipe,
  recipe: Recipe,
  costs: PartnerCosts,
): PartnerParts {
  const { curve, matching, layers, halves } = partner;
  const { batchSize } = recipe.training;
  const path = MOST_PATH_POINTS * costs.checkpoint;
  const batch = CURVE_BATCH / (batchSize ?? CURVE_BATCH);
  const bending = curve === null ? 0 : curve.steps * (batch * costs.step + 2 * costs.update);
  const single = 2 * (widthsOf(recipe.model).length + 1) * BARRIER_POINTS;
  return {
    training: trainingSeconds(partner, recipe, costs),
    line: path + LIKENESS_PASSES * costs.checkpoint,
    matching: matching === null ? 0 : path + matchingSeconds(matching, recipe.model, costs),
    curve: curve === null ? 0 : path + bending,
    halves: halves ? path : 0,
    layers: layers ? single * costs.checkpoint : 0,
  };
}

function trainingSeconds({ change }: PartnerRecipe, recipe: Recipe, costs: PartnerCosts): number {
  if (change.kind === "weights") return 0;
  if (change.kind !== "field") return stepsSeconds(recipe.training, costs);
  const other = parseRecipe({
    ...patched(recipe, changeTo(change.path, change.value)),
    partners: [],
  });
  return other.ok ? stepsSeconds(other.recipe.training, costs, recipe.training.batchSize) : 0;
}

/** Of its layers; of lists of layers nothing is said: they are mostly small. */
function widthsOf(model: ModelRecipe): number[] {
  if ("hidden" in model) return model.hidden;
  return "channels" in model ? [model.channels].flat() : [];
}

/** Every visit of a group compares all of its units by what they read and write, and assigns them. */
function matchingSeconds(
  matching: NonNullable<PartnerRecipe["matching"]>,
  model: ModelRecipe,
  { parameters }: PartnerCosts,
): number {
  const widths = widthsOf(model);
  const widest = Math.max(0, ...widths);
  const compared = matching === "weights" ? parameters : widest * MOST_ACTIVITY;
  const visits = matching === "weights" ? SWEEPS * widths.length ** 2 : widths.length;
  return (visits * (widest * compared + widest ** 3)) / MATCHED_PER_SECOND;
}
