/**
 * What the surfaces are for, on trained networks and over three seeds: scale invariance of filter
 * normalization, and how much of a trajectory different planes hold.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { largestEigenvalue } from "../curvature/largestEigenvalue";
import { hessianOperator } from "../curvature/operator";
import { makeDataset } from "../data/makeDataset";
import { initialize } from "../nn/initialize";
import type { Objective } from "../nn/objective";
import { tensorObjective } from "../nn/tensorObjective";
import { train } from "../nn/train";
import { coarseToFine } from "../plane/coarseToFine";
import { emptySurface } from "../plane/surfaceGrid";
import { recipe as makeRecipe } from "../recipe/parse";
import type { AxesRecipe } from "../recipe/schema";
import type { Trained } from "../results/results";
import { finalParameters } from "../results/trained";
import { startBackend } from "../tensor/backend";
import { gridCoordinates } from "./axisRange";
import { buildAxes } from "./buildAxes";
import { sampleSurface } from "./sampleSurface";

const recipe = makeRecipe({ dataset: { kind: "glyphs" }, training: { checkpoints: 40 } });
const { signal } = new AbortController();

async function trainDefault(seed: number): Promise<{ objective: Objective; trained: Trained }> {
  const data = makeDataset(recipe.dataset, seed, null);
  const spec = { model: recipe.model, inputShape: data.inputShape, task: data.task };
  const objective = tensorObjective({
    spec,
    samples: data.train,
    loss: { kind: "cross-entropy" },
    statistics: { policy: "batch" },
  });
  const trained = await train({
    objective,
    test: null,
    theta: initialize(spec, seed),
    training: recipe.training,
    seed,
  });
  return { objective, trained };
}

function randomPlane(normalization: AxesRecipe["normalization"]): AxesRecipe {
  const first = { kind: "random", index: 0 } as const;
  const second = { kind: "random", index: 1 } as const;
  return { ...recipe.axes, first, second, normalization };
}

function axesOf(trained: Trained, objective: Objective, seed: number, axes: AxesRecipe) {
  const eigenvector = () => Promise.reject(new Error("not asked for"));
  return buildAxes({ recipe: axes, trained, objective, seed, eigenvector, signal });
}

/** The loss on a coarse plane of the given axes. */
async function lossesOn(
  trained: Trained,
  objective: Objective,
  seed: number,
  axes: AxesRecipe,
): Promise<Float32Array> {
  const line = gridCoordinates([-1, 1], 7);
  const surface = emptySurface(line, line);
  await sampleSurface({
    objective,
    axes: await axesOf(trained, objective, seed, axes),
    surface,
    order: coarseToFine(line.length, line.length).indices,
    signal,
  });
  return surface.loss;
}

/** The same function of its inputs with other weights: W₁·a, b₁·a and W₂/a between ReLUs. */
function rescaled(trained: Trained, a: number): Trained {
  const theta = finalParameters(trained).slice();
  const factors = [a, a, 1 / a, 1];
  for (const [k, { offset, size }] of trained.layout.entries()) {
    for (let p = offset; p < offset + size; p++) theta[p] *= factors[k];
  }
  const history = { ...trained.history, step: trained.history.step.slice(-1) };
  return { ...trained, checkpoints: theta, history };
}

const largestDifference = (a: Float32Array, b: Float32Array): number =>
  a.reduce((largest, value, n) => Math.max(largest, Math.abs(value - b[n])), 0);

describe.each([1, 2, 3])("seed %i", (seed) => {
  let trained: Trained;
  let objective: Objective;

  beforeAll(async () => {
    await startBackend("wasm");
    ({ trained, objective } = await trainDefault(seed));
    return () => objective.dispose();
  });

  test("the trajectory lies in its PCA plane and hardly in a random one", async () => {
    const pca = await axesOf(trained, objective, seed, recipe.axes);
    const random = await axesOf(trained, objective, seed, randomPlane("filter"));
    expect(pca.explained).toBeGreaterThan(0.95);
    expect(random.explained).toBeLessThan(0.03);
  });

  test("rescaling a ReLU net leaves its filter-normalized surface alone, not its sharpness", async () => {
    const other = rescaled(trained, 10);
    const drift = async (axes: AxesRecipe) =>
      largestDifference(
        await lossesOn(trained, objective, seed, axes),
        await lossesOn(other, objective, seed, axes),
      );
    expect(await drift(randomPlane("filter"))).toBeLessThan(1e-4);
    expect(await drift(randomPlane("none"))).toBeGreaterThan(1);

    const sharpness = async (at: Trained): Promise<number> => {
      const theta = finalParameters(at);
      const found = await largestEigenvalue(hessianOperator(objective, theta), theta.length, {
        seed,
      });
      return found?.value ?? Number.NaN;
    };
    expect((await sharpness(other)) / (await sharpness(trained))).toBeGreaterThan(10);
  });
});
