import { is } from "valibot";
import type { RuleRecipe } from "../../catalog/rules";
import { t } from "../../language/t";
import { axisPartners } from "../../recipe/axisPartners";
import { optimizerSchema } from "../../recipe/optimizerSchema";
import { recipe as recipeOf } from "../../recipe/parse";
import { MOST_STARTS, type Recipe, type TrainingRecipe } from "../../recipe/schema";
import { startsOf } from "../../recipe/starts";
import type { Run } from "../../results/results";
import { hasWeights } from "../../results/trained";
import type { Runner } from "../experiment/runner";
import { parseNumber } from "../recipe/parseEntry";
import { canKeep, MOST_PANES } from "../store/comparedSlice";
import type { AppState, AppStore } from "../store/store";

/** Where on the landscape of a run, and by which rule, a training is to start. */
export interface Drop {
  /** β is 0 on a line. */
  alpha: number;
  beta: number;
  rule: RuleRecipe;
  learningRate: number;
}

/** Why no training can start on the landscape of a run, in plain words; null where it can. */
export function dropObstacle(base: Run, { job, kept }: Pick<AppState, "job" | "kept">) {
  const { recipe, trained, weights, imported, departure, surface } = base;
  if (job !== null) return "Wait for the run to end.";
  if (imported !== undefined || weights !== undefined)
    return "A training can start on the landscape of one that was done here.";
  if (departure !== undefined) return "Put the plane back as the recipe has it first.";
  if (trained === null || trained.stopped !== "finished" || surface?.done.includes(0) !== false)
    return "Train to the end first, and sample the whole surface.";
  if (!hasWeights(trained)) return "Train it here first: it came without its weights.";
  if (startsOf(recipe.training).length >= MOST_STARTS)
    return t`There are ${MOST_STARTS} landscapes before this one, each trained again to find the point: start from one of them.`;
  if (axisPartners(recipe).length > 0)
    return "A plane through another solution is no place to start from: choose other axes.";
  const isKept = kept.some(({ run }) => run.surface === surface);
  if (!isKept && kept.length >= MOST_PANES - 1) return "Close one of the panes first.";
  return null;
}

/**
 * What a training is to do that starts on a landscape: that of the panel, where it is of the same
 * network on the same data, and else what made the landscape.
 */
export function dropTraining(panel: Recipe, { recipe }: Run): TrainingRecipe {
  const network = ({ seed, dataSeed, dataset, model }: Recipe) =>
    JSON.stringify([seed, dataSeed, dataset, model]);
  return network(panel) === network(recipe) ? panel.training : recipe.training;
}

/** A learning rate as it was typed; null where a recipe could not have it. */
export function readRate(text: string): number | null {
  const rate = parseNumber(text);
  return rate !== null && is(optimizerSchema.entries.learningRate, rate) ? rate : null;
}

/** The recipe of a training that starts at a point of a run's landscape. */
export function dropRecipe(panel: Recipe, base: Run, { rule, learningRate, ...at }: Drop): Recipe {
  const { training, axes } = base.recipe;
  const own = dropTraining(panel, base);
  return recipeOf({
    ...base.recipe,
    name: "",
    partners: [],
    training: {
      ...own,
      optimizer: { ...own.optimizer, rule, learningRate },
      // What is measured on the way does not lead it elsewhere.
      start: { ...at, axes, training: { ...training, probes: {} } },
    },
  });
}

/** Trains from a point of a run's landscape, and shows both paths there. */
export async function dropBall(store: AppStore, runner: Runner, base: Run, drop: Drop) {
  const recipe = dropRecipe(store.getState().recipe, base, drop);
  if (canKeep(store.getState())) store.getState().keep();
  // The terrain on which all are seen is that of the first.
  const isBase = ({ run }: { run: Run }) => run.surface === base.surface;
  const { kept, editRecipe, setTerrain, setInspection } = store.getState();
  store.setState({
    kept: [...kept.filter(isBase), ...kept.filter((one) => !isBase(one))],
    stagedAt: null,
  });
  setInspection(null);
  setTerrain("first");
  editRecipe(recipe);
  await runner.start("train");
}
