/** Measures of how a training went, off its record, and of what its network says of test samples. */
import { type Samples, widths } from "../../../data/dataset";
import { phasesAlong } from "../../../recipe/phases";
import { taskSeries } from "../../../results/tasks";
import { finalParameters } from "../../../results/trained";
import type { MeasureOf, Values } from "../../../study/measure";
import { greatest } from "../../../study/statistics";
import type { TrainedCell } from "./trainedCell";

export async function peak(_: unknown, { trained }: TrainedCell): Promise<Values> {
  return [greatest([...trained.history.trainLoss])];
}

export async function stepsUntil(
  { accuracy, split }: MeasureOf<"steps-until">,
  { trained: { history } }: TrainedCell,
): Promise<Values> {
  const reached = split === "train" ? history.trainAccuracy : history.testAccuracy;
  // Fractions of samples are rounded to float32: 0.99 of 100 is met by 99.
  const first = reached.findIndex((value) => value >= Math.fround(accuracy));
  return [first < 0 ? Number.POSITIVE_INFINITY : history.step[first]];
}

export async function stepsUntilLoss(
  { loss, split }: MeasureOf<"steps-until-loss">,
  { trained: { history } }: TrainedCell,
): Promise<Values> {
  const reached = split === "train" ? history.trainLoss : history.testLoss;
  const first = reached.findIndex((value) => value <= loss);
  return [first < 0 ? Number.POSITIVE_INFINITY : history.step[first]];
}

export async function excess(_: unknown, cell: TrainedCell): Promise<Values> {
  const { recipe, dataset, trained } = cell;
  const { loss, phases } = recipe.training;
  if (loss.kind !== "cross-entropy" || dataset.task.kind !== "classification" || phases)
    throw new Error("The lowest possible loss is known of cross-entropy on one set of classes.");
  const floor = conditionalEntropy(dataset.train);
  return Array.from(trained.history.trainLoss, (value) => value - floor);
}

/** −mean log of the share of a sample's label among all samples with the same inputs, in nats. */
export function conditionalEntropy(samples: Samples): number {
  const { input } = widths(samples);
  const groups = new Map<string, Map<number, number>>();
  for (let i = 0; i < samples.count; i++) {
    const name = samples.inputs.subarray(i * input, (i + 1) * input).join();
    const counts = groups.get(name) ?? new Map<number, number>();
    groups.set(name, counts);
    counts.set(samples.targets[i], (counts.get(samples.targets[i]) ?? 0) + 1);
  }
  let sum = 0;
  for (const counts of groups.values()) {
    const all = [...counts.values()].reduce((total, count) => total + count, 0);
    for (const count of counts.values()) sum -= count * Math.log(count / all);
  }
  return sum / samples.count;
}

export async function phaseLosses(
  _: unknown,
  { recipe, trained: { history } }: TrainedCell,
): Promise<Values> {
  const phases = phasesAlong(recipe.training, history.step);
  return Array.from(history.trainLoss).filter((_, row) => {
    const { from, to } = phases[row];
    return to > from && history.step[row] === to;
  });
}

export async function taskAccuracy(
  { task, split }: MeasureOf<"task-accuracy">,
  { recipe, trained }: TrainedCell,
): Promise<Values> {
  const series = taskSeries({ recipe, trained });
  if (task >= series.length)
    throw new Error(`There is no task ${task + 1} of several in this training.`);
  const { trainAccuracy, testAccuracy } = series[task];
  const accuracy = split === "train" ? trainAccuracy : testAccuracy;
  // Before a task is met nothing is known of it.
  return Array.from(accuracy.filter((value) => !Number.isNaN(value)));
}

export async function signAccuracy(_: unknown, cell: TrainedCell): Promise<Values> {
  const { recipe, file, workbench, dataset, trained } = cell;
  if (dataset.task.kind !== "regression") throw new Error("Signs are those of a regression.");
  const probe = await workbench.activity({ recipe, file }, "test");
  try {
    const { values } = (await probe.at(finalParameters(trained))).outputs;
    const right = values.filter(
      (value, i) => Math.sign(value) === Math.sign(dataset.test.targets[i]),
    );
    return [right.length / values.length];
  } finally {
    probe.dispose();
  }
}
