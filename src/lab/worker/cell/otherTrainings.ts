/** Measures of a cell's training beside others of the same network, which they train themselves. */
import { line } from "../../../connect/path";
import { pathLosses } from "../../../connect/pathLosses";
import { jointPlane } from "../../../landscape/jointPlane";
import { projectTrajectory } from "../../../landscape/projectTrajectory";
import { train } from "../../../nn/train";
import { parameterCount } from "../../../results/parameters";
import type { Trained } from "../../../results/results";
import { spacedCheckpoints } from "../../../results/spacedCheckpoints";
import { checkpointCount, finalParameters, parametersAt } from "../../../results/trained";
import type { MeasureOf, Values } from "../../../study/measure";
import { trainingSetUp } from "../trainingSetUp";
import { trainPartner } from "../trainPartner";
import { once } from "./once";
import { lossOn, type TrainedCell } from "./trainedCell";

/** The next training has so much more as its seed. */
const APART = 1000;

/** Steps from one end of the line to the other. */
const LINE_STEPS = 20;

/** Points of a path, as many numbers each as there are parameters, or are in the first layer. */
function pathOf(trained: Trained, points: number, firstLayer: boolean): Float32Array {
  const { layout } = trained;
  const width = firstLayer ? firstLayerSize(trained) : parameterCount(layout);
  const taken = spacedCheckpoints(checkpointCount(trained), points);
  const path = new Float32Array(taken.length * width);
  for (const [row, checkpoint] of taken.entries())
    path.set(parametersAt(trained, checkpoint).subarray(0, width), row * width);
  return path;
}

/** All tensors up to the second kernel. */
function firstLayerSize({ layout }: Trained): number {
  const second = layout.findIndex(({ role }, index) => index > 0 && role === "kernel");
  return second < 0 ? parameterCount(layout) : layout[second].offset;
}

/** The cell's training from another seed. */
function trainedOf(seed: number, cell: TrainedCell): Promise<Trained> {
  const { recipe, file, workbench, signal } = cell;
  return once(cell, `training ${seed}`, async () => {
    const context = { workbench, signal, progress() {} };
    const setUp = await trainingSetUp({ recipe, file }, context, seed);
    const trained = await train({ ...setUp, test: null, signal });
    signal.throwIfAborted();
    if (trained.stopped === "diverged") throw new Error(`The training of seed ${seed} diverged.`);
    return trained;
  });
}

export async function jointPaths(
  { runs, points, firstLayer }: MeasureOf<"joint-paths">,
  cell: TrainedCell,
): Promise<Values> {
  const { recipe, trained, signal } = cell;
  const paths = [pathOf(trained, points, firstLayer)];
  for (let run = 1; run < runs; run++) {
    const other = await trainedOf(recipe.seed + run * APART, cell);
    paths.push(pathOf(other, points, firstLayer));
  }
  const width = firstLayer ? firstLayerSize(trained) : parameterCount(trained.layout);
  const { directions, explained } = await jointPlane(paths, width, signal);
  const origin = paths[0].slice(-width);
  const coordinates: number[] = [...explained];
  for (const path of paths) {
    const { alpha, beta } = await projectTrajectory(path, origin, directions, signal);
    for (const [index, value] of alpha.entries()) coordinates.push(value, beta[index]);
  }
  return coordinates;
}

export async function interpolation(
  { batchSize, quantity, split, beyond }: MeasureOf<"interpolation">,
  cell: TrainedCell,
): Promise<Values> {
  const { recipe, file, workbench, trained, signal } = cell;
  const source = { recipe, file };
  const other = await once(cell, `batches of ${batchSize}`, async () => {
    const change = { kind: "field", path: "training.batchSize", value: batchSize } as const;
    const partner = await trainPartner({ source, workbench, change, signal, onStep() {} });
    if (partner.divergedAt !== null) throw new Error("The other network diverged.");
    return partner.theta;
  });
  const along = await once(cell, `to batches of ${batchSize} ${split} ${beyond}`, async () => {
    const at = line(finalParameters(trained), other);
    const train = lossOn(split, cell);
    return (await pathLosses({ at, train, test: null, signal, steps: LINE_STEPS, beyond })).train;
  });
  return [...along[quantity]];
}
