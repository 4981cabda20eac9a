/** Recipes in plain words, for summaries and captions. Pure functions of the recipe. */

import { ascentDefinition } from "../catalog/ascents";
import { attackDefinition } from "../catalog/attacks";
import { axisDefinition, describeAxis } from "../catalog/axes";
import { clipDefinition } from "../catalog/clips";
import { type DatasetRecipe, datasetDetail, isFromFile, sampleCounts } from "../catalog/datasets";
import { type LossRecipe, lossDefinition } from "../catalog/losses";
import { modelDefinition } from "../catalog/models";
import { ruleDefinition } from "../catalog/rules";
import { scheduleDefinition } from "../catalog/schedules";
import { singular } from "../catalog/singular";
import { taskDefinition } from "../catalog/tasks";
import { threeDigits } from "../catalog/threeDigits";
import { grouped, listed } from "../language/spoken";
import { t } from "../language/t";
import { describePhases } from "./describePhases";
import { lastPhase } from "./phases";
import type {
  AxesRecipe,
  EvaluationRecipe,
  GridRecipe,
  OptimizerRecipe,
  Recipe,
  StartRecipe,
  TrainingRecipe,
} from "./schema";

/** "12×12 glyph digits, difficulty 1.3, 500 train, 500 test". */
export function describeDataset(dataset: DatasetRecipe): string {
  const detail = datasetDetail(dataset);
  const counts = sampleCounts(dataset);
  // All of those that are listed train.
  if (counts === null || !("testFraction" in dataset)) return detail;
  const { train, test } = counts;
  if (isFromFile(dataset)) return t`${detail}, up to ${train + test} samples`;
  return `${detail}, ${test === 0 ? t`${train} train` : t`${train} train, ${test} test`}`;
}

export function lossName(loss: LossRecipe): string {
  return lossDefinition(loss).name(loss);
}

/** "nats" for cross-entropy, "" where the unit has no name, as that of squared errors. */
export function lossUnit(loss: LossRecipe): string {
  return lossDefinition(loss).unit;
}

/** "η 0.05", "η 0.05 falling linearly to 0 after 100 warm-up steps". */
function rate({ learningRate, schedule, warmup }: OptimizerRecipe): string {
  const after = warmup === 0 ? "" : singular(t` after ${grouped(warmup)} warm-up steps`);
  return t`η ${learningRate}${scheduleDefinition(schedule).describe(schedule)}${after}`;
}

/** "weight decay 0.001", "weight decay 0.001 of all parameters"; "" for none. */
function decay({ weightDecay, decayed }: OptimizerRecipe): string {
  if (weightDecay === 0) return "";
  return decayed === "all"
    ? t`weight decay ${weightDecay} of all parameters`
    : t`weight decay ${weightDecay}`;
}

/** "heavy-ball momentum 0.9, η 0.05, 600 steps, batch 64". */
export function describeTraining(training: TrainingRecipe): string {
  const { task, optimizer, steps, batchSize, phases, start } = training;
  const { rule, attack, ascent, clip } = optimizer;
  const parts = [
    ruleDefinition(rule).describe(rule, batchSize === null),
    rate(optimizer),
    singular(t`${grouped(steps)} steps`),
    batchSize === null ? "full batch" : t`batch ${batchSize}`,
    decay(optimizer),
    attackDefinition(attack).describe(attack),
    ascentDefinition(ascent).describe(ascent),
    clipDefinition(clip).describe(clip),
    // Where it is what is measured, it is said with the data.
    lastPhase(training).task === 0 ? "" : t`on ${taskDefinition(task).describe(task)}`,
  ];
  const from = start === undefined ? "" : t`, ${describeStart(start)}`;
  return listed(parts.filter((part) => part !== "")) + from + describePhases(phases);
}

/** "(−1.5, 0.25)": where on another landscape a training starts. */
export const startPlace = ({ axes, alpha, beta }: StartRecipe): string =>
  axes.second === null
    ? t`(${threeDigits(alpha)})`
    : t`(${threeDigits(alpha)}, ${threeDigits(beta)})`;

/** "from (−1.5, 0.25) on the landscape (PC 1 × PC 2) of a training with …". */
export function describeStart(start: StartRecipe): string {
  const { axes, training } = start;
  return t`from ${startPlace(start)} on the landscape (${describeAxes(axes)}) of a training with ${describeTraining(training)}`;
}

/** "PC 1 × PC 2", "PC 1 alone". */
export function describeAxes({ first, second }: AxesRecipe): string {
  return second === null
    ? t`${describeAxis(first)} alone`
    : `${describeAxis(first)} × ${describeAxis(second)}`;
}

/** "51×51 points", "a line of 51 points". */
export function describeGrid(axes: AxesRecipe, grid: GridRecipe): string {
  return axes.second === null
    ? t`a line of ${grid.columns} points`
    : t`${grid.columns}×${grid.rows} points`;
}

/** "all train samples", "256 test samples". @param split what the recipe's split is to be called. */
export function describeEvaluation(
  { samples }: Pick<EvaluationRecipe, "samples">,
  split: string,
): string {
  return samples === null ? t`all ${split} samples` : singular(t`${samples} ${split} samples`);
}

export function hasBatchNormalization(recipe: Recipe): boolean {
  return modelDefinition(recipe.model).batchNormalized(recipe.model);
}

/** Whether any axis is drawn at random: only those are normalized. */
export function hasRandomAxis({ first, second }: AxesRecipe): boolean {
  return [first, second].some((axis) => axis !== null && axisDefinition(axis).drawn);
}
