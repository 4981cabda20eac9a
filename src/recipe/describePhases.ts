import { ascentDefinition } from "../catalog/ascents";
import { attackDefinition } from "../catalog/attacks";
import { clipDefinition } from "../catalog/clips";
import { datasetDetail } from "../catalog/datasets";
import { interventionDefinition } from "../catalog/interventions";
import { ruleDefinition } from "../catalog/rules";
import { type ScheduleRecipe, scheduleDefinition } from "../catalog/schedules";
import { singular } from "../catalog/singular";
import { taskDefinition } from "../catalog/tasks";
import { grouped, listed } from "../language/spoken";
import { t } from "../language/t";
import type { PhaseRecipe } from "./phaseSchema";
import { lastTask } from "./phases";
import type { Recipe } from "./schema";

/** The data that a recipe's results are measured on: "12×12 glyph digits, classes 5 to 9". */
export function describeMeasuredData({ dataset, training }: Recipe): string {
  const detail = datasetDetail(dataset);
  const task = lastTask(training);
  return task.kind === "original" ? detail : `${detail}, ${taskDefinition(task).describe(task)}`;
}

/** What changes at a phase's beginning: "80 % of the weights pruned, η 0.01"; "" for nothing. */
export function describeChanges({
  task,
  interventions,
  optimizer,
  batchSize,
  forgets,
}: Omit<PhaseRecipe, "steps">): string {
  const { rule, attack, ascent, clip, schedule, learningRate, warmup, weightDecay, decayed } =
    optimizer;
  const parts = [
    task && taskDefinition(task).describe(task),
    ...interventions.map((change) => interventionDefinition(change).describe(change)),
    rule && ruleDefinition(rule).describe(rule, batchSize === null),
    learningRate !== undefined && t`η ${learningRate}`,
    schedule && rateWords(schedule),
    warmup !== undefined && singular(t`${warmup} warm-up steps`),
    weightDecay !== undefined && t`weight decay ${weightDecay}`,
    decayed && (decayed === "all" ? "decay of all parameters" : "decay of kernels alone"),
    attack && (attackDefinition(attack).describe(attack) || "inputs as they are"),
    ascent && (ascentDefinition(ascent).describe(ascent) || "plain gradient"),
    clip && (clipDefinition(clip).describe(clip) || "no clipping"),
    batchSize !== undefined && (batchSize === null ? "full batch" : t`batch ${batchSize}`),
    forgets && "optimizer anew",
  ];
  return listed(parts.filter((part): part is string => typeof part === "string" && part !== ""));
}

function rateWords(schedule: ScheduleRecipe): string {
  const words = scheduleDefinition(schedule).describe(schedule);
  return words === "" ? "constant rate" : t`rate${words}`;
}

/** More of them than a caption can hold are counted. */
const MOST_WORDS = 3;

/** "; then 80 % of the weights pruned, 300 steps"; "" without phases. */
export function describePhases(phases: readonly PhaseRecipe[] | undefined): string {
  if (phases === undefined) return "";
  if (phases.length <= MOST_WORDS)
    return phases.map((phase) => t`; then ${describePhase(phase)}`).join("");
  const steps = phases.reduce((sum, phase) => sum + phase.steps, 0);
  return t`; then ${phases.length} phases of ${grouped(steps)} steps in all`;
}

/** "80 % of the weights pruned, η 0.01, 300 steps". */
export function describePhase(phase: PhaseRecipe): string {
  const changes = describeChanges(phase);
  return singular(t`${changes === "" ? "" : `${changes}, `}${grouped(phase.steps)} steps`);
}
