/** What a trained denoiser makes of noise. */
import { lineReach, modeCenters } from "../../../catalog/datasets/denoising";
import { generate } from "../../../data/diffusion/reverse";
import { noiseSchedule, timeFeatures } from "../../../data/diffusion/schedule";
import { stream } from "../../../random/stream";
import type { DatasetRecipe } from "../../../recipe/schema";
import { finalParameters } from "../../../results/trained";
import type { MeasureOf, Values } from "../../../study/measure";
import { shareAbove } from "../../../study/statistics";
import { throwIfAborted } from "../job";
import { once } from "./once";
import type { TrainedCell } from "./trainedCell";

type Denoising = Extract<DatasetRecipe, { kind: "denoising" }>;

/** Numbers that the final network generates from the noise of the recipe's seed. */
async function generatedBy(
  dataset: Denoising,
  { count, last }: MeasureOf<"generated">,
  { recipe, file, workbench, trained, signal }: TrainedCell,
) {
  const theta = finalParameters(trained);
  async function denoise(noisy: Float64Array, step: number): Promise<Float32Array> {
    throwIfAborted(signal);
    const features = timeFeatures(step, dataset.frequencies);
    const width = 1 + features.length;
    const inputs = new Float32Array(count * width);
    for (let i = 0; i < count; i++) inputs.set([noisy[i], ...features], i * width);
    const samples = { count, inputs, targets: new Float32Array(count) };
    const probe = await workbench.activity({ recipe, file }, samples);
    try {
      return (await probe.at(theta)).outputs.values;
    } finally {
      probe.dispose();
    }
  }
  const random = stream(recipe.seed, "probes");
  return generate(denoise, noiseSchedule(dataset), { count, last, random });
}

export async function generated(
  measure: MeasureOf<"generated">,
  cell: TrainedCell,
): Promise<Values> {
  const { dataset } = cell.recipe;
  if (dataset.kind !== "denoising")
    throw new Error("Only a network that was trained on denoising generates numbers.");
  const { count, last, quantity, widths, parts } = measure;
  const { samples, restlessness } = await once(cell, `${count} generated, ${last}`, () =>
    generatedBy(dataset, measure, cell),
  );
  const centers = modeCenters(dataset);
  const [lowest, highest] = [centers[0], centers[centers.length - 1]];
  if (quantity === "shares") {
    return sharesOf(samples, lineReach(dataset), parts);
  }
  const far = widths * dataset.spread;
  const isInMode = (x: number) => centers.some((center) => Math.abs(x - center) <= far);
  const isBetween = (x: number) => x > lowest && x < highest && !isInMode(x);
  if (quantity === "between") return [samples.filter(isBetween).length / count];
  const restless = (is: (x: number) => boolean) =>
    [...restlessness].filter((_, i) => is(samples[i]));
  return [shareAbove(restless(isBetween), restless(isInMode))];
}

/** Of all numbers, in equal parts of the line from −reach to reach; what is beyond is in none. */
function sharesOf(samples: Float64Array, reach: number, parts: number): number[] {
  const shares = new Array<number>(parts).fill(0);
  for (const x of samples) {
    const part = Math.floor(((x / reach + 1) / 2) * parts);
    if (part >= 0 && part < parts) shares[part] += 1 / samples.length;
  }
  return shares;
}
