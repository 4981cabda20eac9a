import { Matrix } from "ml-matrix";
import { afterEach, beforeEach, expect, test } from "vitest";
import { gaussianDirectionInRanges } from "../landscape/gaussianDirection";
import { gramEigenpairs } from "../landscape/gramEigenpairs";
import { principalComponents } from "../landscape/principalComponents";
import { projectTrajectory } from "../landscape/projectTrajectory";
import { sliceSpan } from "../landscape/sliceSpan";
import { fusedObjective } from "../nn/fusedObjective";
import { initializeInParts } from "../nn/initialize";
import { type SmallNetwork, smallNetwork, threeClasses } from "../nn/testing/smallNetwork";
import { train } from "../nn/train";
import { recipe } from "../recipe/parse";
import type { OptimizerInput } from "../recipe/schema";
import { orthogonalizeTwice } from "./float64";
import { lanczos } from "./lanczos";
import { gaussianProbe, rademacherProbe } from "./probes";
import { ritzPairs } from "./ritzPairs";

const { now } = performance;
let time = performance.now();
beforeEach(() => {
  // Every look at the clock finds a long while gone, as passes over millions of parameters take.
  performance.now = () => {
    time += 100;
    return time;
  };
});
afterEach(() => {
  performance.now = now;
});

/** How often other tasks had their turn meanwhile. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let next: NodeJS.Immediate;
  const turn = (): void => {
    turns += 1;
    next = setImmediate(turn);
  };
  next = setImmediate(turn);
  await work();
  clearImmediate(next);
  return turns;
}

const size = 200;
const basis = Float64Array.from({ length: 12 * size }, (_, i) => Math.sin(i * i));
const path = Float32Array.from({ length: 30 * size }, (_, i) => Math.sin(i * i));
const diagonal = Float32Array.from({ length: size }, (_, i) => i);
const operator = async (vector: Float32Array, product: Float32Array) => {
  for (let i = 0; i < size; i++) product[i] = diagonal[i] * vector[i];
};

const ahead = path.slice(2 * size, 3 * size);
const network = (hidden: number[]): SmallNetwork => ({
  model: { kind: "mlp", hidden },
  inputShape: [2],
  task: threeClasses,
  count: 2,
  loss: { kind: "cross-entropy" },
});
const { spec } = smallNetwork(network([500, 500]));

async function oneStep(optimizer: OptimizerInput): Promise<void> {
  const { spec, samples, theta } = smallNetwork(network([30, 30]));
  const { training } = recipe({ training: { steps: 1, checkpoints: 1, optimizer } });
  const objective = await fusedObjective({ spec, samples, loss: training.loss });
  await train({ objective, test: null, theta, training, seed: 1 });
  objective.dispose();
}

test("passes over long vectors let other tasks run in between", async () => {
  const start = new Float64Array(size).fill(1);
  const found = await lanczos(operator, { start, steps: 12 });
  const gram = new Matrix(Array.from({ length: 40 }, (_, i) => [1 / (i + 1), Math.cos(i)]));
  const passes: [number, () => Promise<unknown>][] = [
    [6, () => orthogonalizeTwice(start.slice(), basis, 12)],
    [8, () => lanczos(operator, { start, steps: 12 })],
    [5 * 2 * 12, () => ritzPairs(found, 3, 2)],
    [2 * 30, () => principalComponents(path, size, 2)],
    [1, () => gramEigenpairs(gram.mmul(gram.transpose()), 2)],
    [4, () => gaussianProbe(250_000, 1, 0)],
    [4, () => rademacherProbe(250_000, 1, 0)],
    [4, () => gaussianDirectionInRanges(250_000, 1, 0)],
    [4, () => initializeInParts(spec, 1)],
    [30, () => projectTrajectory(path, path.slice(0, size), path.slice(size, 2 * size))],
    [30 * 2 + 8, () => sliceSpan(path, path.slice(0, size), ahead, path.slice(size, 2 * size))],
    [40, () => oneStep({ rule: { kind: "muon" } })],
  ];
  for (const [least, work] of passes) {
    expect(await turnsDuring(work), String(work)).toBeGreaterThanOrEqual(least);
  }
});

test("making a vector orthogonal ends with an abort", async () => {
  const controller = new AbortController();
  const start = new Float64Array(size).fill(1);
  let steps = 0;
  const aborting = async (vector: Float32Array, product: Float32Array) => {
    await operator(vector, product);
    steps += 1;
    if (steps === 9) setImmediate(() => controller.abort());
  };
  const found = await lanczos(aborting, { start, steps: 40, signal: controller.signal });
  expect(found.steps).toBeLessThan(12);
});
