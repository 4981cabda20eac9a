/** Measures of what a network says of single samples, and of what its layers hold. */
import { attentionEntropy } from "../../../connect/attentionEntropy";
import { largestOfRows, probeAccuracy } from "../../../connect/linearProbe";
import { unitAlignment } from "../../../connect/unitAlignment";
import type { Samples } from "../../../data/dataset";
import type { Activity } from "../../../nn/activity";
import { architecture } from "../../../nn/architecture";
import { finalParameters, parametersAt } from "../../../results/trained";
import type { MeasureOf, Values } from "../../../study/measure";
import type { TrainedCell } from "./trainedCell";

/** What the final network does with the samples of a split. */
export async function activityOf(split: "train" | "test", cell: TrainedCell): Promise<Activity> {
  const { recipe, file, workbench, trained } = cell;
  const probe = await workbench.activity({ recipe, file }, split);
  try {
    return await probe.at(finalParameters(trained));
  } finally {
    probe.dispose();
  }
}

function classified(
  split: "train" | "test",
  { dataset }: TrainedCell,
): { samples: Samples; classes: number } {
  if (dataset.task.kind !== "classification") throw new Error("A regression has no classes.");
  return { samples: dataset[split], classes: dataset.task.classes };
}

export async function classAccuracy(
  { first, last, split }: MeasureOf<"class-accuracy">,
  cell: TrainedCell,
): Promise<Values> {
  const { targets } = classified(split, cell).samples;
  const told = largestOfRows((await activityOf(split, cell)).outputs);
  let [right, all] = [0, 0];
  for (const [i, label] of targets.entries()) {
    if (label < first || label > last) continue;
    all += 1;
    if (told[i] === label) right += 1;
  }
  return [right / all];
}

export async function relativeError(
  { split }: MeasureOf<"relative-error">,
  cell: TrainedCell,
): Promise<Values> {
  if (cell.dataset.task.kind !== "regression") throw new Error("A relative error is of numbers.");
  const { targets } = cell.dataset[split];
  const { values } = (await activityOf(split, cell)).outputs;
  const squares = (numbers: Float32Array) => numbers.reduce((sum, value) => sum + value ** 2, 0);
  return [Math.sqrt(squares(values.map((value, i) => value - targets[i])) / squares(targets))];
}

export async function calibration(
  { bins, split }: MeasureOf<"calibration-error">,
  cell: TrainedCell,
): Promise<Values> {
  const { targets } = classified(split, cell).samples;
  const { outputs } = await activityOf(split, cell);
  return [calibrationError(outputs.values, targets, outputs.width, bins)];
}

/**
 * Σ over bins of the share of samples there times |accuracy − mean confidence|: the largest probability of a
 * softmax is the confidence, and bins part 0 to 1 evenly (Guo et al. 2017, arXiv 1706.04599, eq. 3).
 *
 * @param logits [samples, classes] flattened.
 */
export function calibrationError(
  logits: Float32Array,
  labels: ArrayLike<number>,
  classes: number,
  bins: number,
): number {
  const excess = new Float64Array(bins);
  for (const [i, told] of largestOfRows({ values: logits, width: classes }).entries()) {
    const row = logits.subarray(i * classes, (i + 1) * classes);
    const confidence = 1 / row.reduce((sum, logit) => sum + Math.exp(logit - row[told]), 0);
    const bin = Math.min(bins - 1, Math.floor(bins * confidence));
    excess[bin] += (told === labels[i] ? 1 : 0) - confidence;
  }
  return excess.reduce((sum, value) => sum + Math.abs(value), 0) / labels.length;
}

export async function alignment(
  { fall, degrees }: MeasureOf<"unit-alignment">,
  cell: TrainedCell,
): Promise<Values> {
  const { trained } = cell;
  const { samples, classes } = classified("train", cell);
  const kernel = trained.layout.find(({ role }) => role === "kernel");
  if (kernel === undefined || kernel.shape.length !== 2)
    throw new Error("Only units of a dense first layer point to classes.");
  const { trainLoss } = trained.history;
  const row = trainLoss.findIndex((loss) => loss <= (1 - fall) * trainLoss[0]);
  if (row < 0) return [Number.NaN];
  const { offset, size } = kernel;
  const weights = parametersAt(trained, row).subarray(offset, offset + size);
  return [unitAlignment(weights, classMeans(samples, classes), degrees)];
}

/** The mean input of each class that has samples. */
function classMeans({ inputs, targets, count }: Samples, classes: number): Float64Array[] {
  const width = inputs.length / count;
  const sums = Array.from({ length: classes }, () => new Float64Array(width));
  for (const [i, label] of targets.entries())
    for (let k = 0; k < width; k++) sums[label][k] += inputs[i * width + k];
  return sums.filter((sum) => sum.some((value) => value !== 0));
}

export async function attention(
  _: unknown,
  { spec, dataset, trained }: TrainedCell,
): Promise<Values> {
  const all = architecture(spec).flatMap((layer) =>
    layer.kind === "residual" ? layer.layers : [layer],
  );
  const first = all.find(({ kind }) => kind !== "rows");
  if (first?.kind !== "attention")
    throw new Error("The entropy is that of attention that reads the inputs themselves.");
  const { channels, heads } = first;
  const kernel = trained.layout.find(({ name }) => name === `${first.name}/kernel`);
  if (kernel === undefined) throw new Error(`${first.name} has no kernel.`);
  const { inputs } = dataset.test;
  const pixels = dataset.inputShape.reduce((all, side) => all * side, 1) / channels;
  const { offset, size } = kernel;
  const weights = finalParameters(trained).subarray(offset, offset + size);
  return [attentionEntropy({ inputs, kernel: weights, pixels, channels, heads })];
}

/** Of what each layer but the first reads, on test samples. */
export async function probeAccuracies(_: unknown, cell: TrainedCell): Promise<Values> {
  const { samples, classes } = classified("test", cell);
  const { layers } = await activityOf("test", cell);
  return layers.slice(1).map(({ name, reads }) => {
    if (reads.values.length !== samples.count * reads.width)
      throw new Error(`A linear probe needs one row for each sample, and ${name} reads pixels.`);
    return probeAccuracy(reads, samples.targets, classes);
  });
}
