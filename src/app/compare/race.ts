/** Optimizers that race from one start: which, and by what recipes. */

import * as v from "valibot";
import { type AscentRecipe, ascentDefinition, ascentSchema } from "../../catalog/ascents";
import { axisDefinition } from "../../catalog/axes";
import { type RuleRecipe, ruleSchema } from "../../catalog/rules";
import { t } from "../../language/t";
import { parseRecipe } from "../../recipe/parse";
import type { OptimizerRecipe, Recipe } from "../../recipe/schema";
import type { Runner } from "../experiment/runner";
import { readRate } from "../inspect/dropBall";
import { sameExperiment } from "../recipe/recipeDifferences";
import { MOST_PANES } from "../store/comparedSlice";
import type { AppStore } from "../store/store";
import { trainBeside } from "./trainBeside";

/** One of those who race, as it is chosen and typed. */
export interface Racer {
  ascent: AscentRecipe["kind"];
  rule: RuleRecipe["kind"];
  /** null for the one that suits the start. */
  rate: string | null;
}

export interface RatedRacer extends Racer {
  rate: string;
}

export const FEWEST_RACERS = 2;
export const MOST_RACERS = MOST_PANES;

/** Four to begin with. */
export const firstRacers: readonly Racer[] = [
  { ascent: "gradient", rule: "sgd", rate: null },
  { ascent: "gradient", rule: "momentum", rate: null },
  { ascent: "gradient", rule: "adam", rate: null },
  { ascent: "sam", rule: "momentum", rate: null },
];

/** The racers with a learning rate each: the one that was typed, or one that suits the start. */
export const withRates = (
  racers: readonly Racer[],
  rateOf: (rule: RuleRecipe) => string,
  { training }: Recipe,
): RatedRacer[] =>
  racers.map((racer) => ({
    ...racer,
    rate: racer.rate ?? rateOf(ruleOf(training.optimizer, racer.rule)),
  }));

/** A rule as it races: with the recipe's own settings, where that has it. */
const ruleOf = ({ rule }: OptimizerRecipe, kind: Racer["rule"]): RuleRecipe =>
  kind === rule.kind ? rule : v.parse(ruleSchema, { kind });

export type Race = { ok: true; recipes: Recipe[] } | { ok: false; message: string };

/** The recipes of a race, or what is in its way, in words. Settings of the recipe's own kinds are kept. */
export function raceRecipes(base: Recipe, racers: readonly RatedRacer[]): Race {
  const recipes: Recipe[] = [];
  for (const [index, racer] of racers.entries()) {
    const learningRate = readRate(racer.rate);
    if (learningRate === null)
      return { ok: false, message: t`“${racer.rate}” is no learning rate: give a number above 0.` };
    const asked = parseRecipe(withOptimizer(base, racer, learningRate));
    if (!asked.ok) return { ok: false, message: asked.problems[0].message };
    const equal = recipes.findIndex((one) => sameExperiment(one, asked.recipe));
    if (equal >= 0)
      return {
        ok: false,
        message: t`Optimizers ${equal + 1} and ${index + 1} are the same: change one of them.`,
      };
    recipes.push(asked.recipe);
  }
  return { ok: true, recipes };
}

function withOptimizer(base: Recipe, { ascent, rule }: Racer, learningRate: number): Recipe {
  const { optimizer } = base.training;
  const own = {
    ascent:
      ascent === optimizer.ascent.kind ? optimizer.ascent : v.parse(ascentSchema, { kind: ascent }),
    rule: ruleOf(optimizer, rule),
  };
  const training = { ...base.training, optimizer: { ...optimizer, ...own, learningRate } };
  return { ...base, name: "", training };
}

/** Whether some take more gradients to a step than others, so that steps are no fair measure. */
export function differInGradients(recipes: readonly Recipe[]): boolean {
  const counts = recipes.map(
    ({ training: { optimizer } }) => ascentDefinition(optimizer.ascent).gradients,
  );
  return new Set(counts).size > 1;
}

/** Trains all, and shows their paths on one terrain, at one moment. */
export async function race(
  store: AppStore,
  runner: Runner,
  recipes: readonly Recipe[],
  clock: "step" | "gradient",
): Promise<void> {
  store.getState().setTerrain("own");
  if (!(await trainBeside(store, runner, recipes))) return;
  const { setLinks, setTerrain } = store.getState();
  setLinks({ time: true, clock });
  setTerrain(recipes.every(alongParameters) ? "first" : "joint");
}

/** Whether the plane is that of two parameters, which all runs share: a function's is its whole landscape. */
function alongParameters({ axes: { first, second } }: Recipe): boolean {
  return [first, second].every(
    (axis) => axis !== null && axisDefinition(axis).parameter !== undefined,
  );
}
