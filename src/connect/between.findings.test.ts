/**
 * What stands between two solutions, over three seeds: published claims at the smallest size that shows
 * them. Glyphs throughout; the second network of a pair has other weights and other batches.
 */
import { describe, expect, test } from "vitest";
import type { Objective } from "../nn/objective";
import { difference, norm } from "../plane/vector";
import { recipe as makeRecipe } from "../recipe/parse";
import type { RecipeInput } from "../recipe/schema";
import { barrier } from "../results/barrier";
import { layerBlocks } from "../results/layerBlocks";
import { along } from "./curve";
import { dropoutLosses } from "./dropout";
import { withTensors } from "./layerwise";
import { matchWeights } from "./matchWeights";
import { line, type Path } from "./path";
import { pathLosses } from "./pathLosses";
import { singularAgreement } from "./singularVectors";
import { pairOf } from "./testing/pair";
import { trainCurve } from "./trainCurve";

const { signal } = new AbortController();

interface Setting {
  difficulty: number;
  /** Training samples; as many again for testing. */
  samples: number;
  hidden: number[];
  training: RecipeInput["training"];
}

function pair({ difficulty, samples, hidden, training }: Setting, seed: number) {
  const recipe = makeRecipe({
    dataset: { kind: "glyphs", samples: 2 * samples, testFraction: 0.5, difficulty },
    model: { kind: "mlp", hidden },
    training: { checkpoints: 1, ...training },
  });
  return pairOf(recipe, seed);
}

const lossesOn = async (objective: Objective, at: Path) =>
  (await pathLosses({ at, train: objective, test: null, signal })).train;
const height = async (objective: Objective, at: Path) =>
  barrier(await lossesOn(objective, at)).height;
const mean = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

describe.each([1, 2, 3])("seed %i", (seed) => {
  /**
   * Ainsworth et al. 2023 (arXiv 2209.04836) for the barrier; Ito et al. 2024 (arXiv 2402.04051) for
   * what the permutation does. It holds with weight decay; six layers under Adam are no longer matched.
   */
  test("matching takes the barrier away, aligns singular vectors, and hardly shortens the distance", async () => {
    const optimizer = { rule: { kind: "momentum" }, learningRate: 0.1, weightDecay: 1e-3 } as const;
    const networks = await pair(
      { difficulty: 1, samples: 1000, hidden: [64], training: { optimizer, steps: 600 } },
      seed,
    );
    const { objective, test, groups } = networks;
    const [a, b] = [await networks.a(), await networks.b()];
    const matched = (await matchWeights(groups, a, b, { seed, signal })).theta;
    for (const on of [objective, test]) {
      expect((await height(on, line(a, matched))) / (await height(on, line(a, b)))).toBeLessThan(
        0.12,
      );
    }
    expect((await objective.evaluate(line(a, matched)(0.5))).accuracy).toBeGreaterThan(0.95);

    const cosines = async (other: Float32Array) => {
      const options = { count: 5, seed, signal };
      const kernels = await singularAgreement(objective.layout, a, other, options);
      return mean(kernels.map((kernel) => mean(kernel.cosines)));
    };
    expect((await cosines(matched)) / (await cosines(b))).toBeGreaterThan(2);
    const shortened = norm(difference(a, matched)) / norm(difference(a, b));
    expect(shortened).toBeGreaterThan(0.5);
    networks.dispose();
  });

  /**
   * Adilova et al. 2024 (arXiv 2307.06966). The first layer is the expensive one, with a tenth to three
   * quarters of the barrier of all: that no single layer carries it would be too much to say here. With 64
   * units in place of 128 one seed of six has a later layer above the threshold (0.218).
   */
  test("a single layer behind the first can be averaged at little cost", async () => {
    const optimizer = {
      learningRate: 0.05,
      weightDecay: 1e-3,
      schedule: { kind: "linear" },
    } as const;
    const networks = await pair(
      {
        difficulty: 1,
        samples: 500,
        hidden: [128, 128, 128, 128],
        training: { optimizer, steps: 300 },
      },
      seed,
    );
    const { objective } = networks;
    const [a, b] = [await networks.a(), await networks.b()];
    const whole = barrier(await lossesOn(objective, line(a, b))).aboveMean;
    const lossAt = async (theta: Float32Array) => (await objective.evaluate(theta)).loss;
    const ends = mean([await lossAt(a), await lossAt(b)]);
    for (const { tensors } of layerBlocks(objective.layout).slice(1)) {
      const averaged = line(a, withTensors(a, b, tensors))(0.5);
      expect(((await lossAt(averaged)) - ends) / whole).toBeLessThan(0.2);
    }
    networks.dispose();
  });

  /** Garipov et al. 2018 (arXiv 1802.10026). */
  test("a curve goes around the barrier and loses no accuracy on its way", async () => {
    const networks = await pair(
      { difficulty: 1.3, samples: 1000, hidden: [64, 64], training: { steps: 600 } },
      seed,
    );
    const { objective, test } = networks;
    const [a, b] = [await networks.a(), await networks.b()];
    const curve = await trainCurve(objective, a, b, {
      kind: "bezier",
      bends: 1,
      steps: 300,
      learningRate: 0.01,
      batchSize: 128,
      seed,
      signal,
    });
    const ratio = (await height(objective, along(curve))) / (await height(objective, line(a, b)));
    expect(ratio).toBeLessThan(0.05);
    const { accuracy } = await lossesOn(test, along(curve));
    const ends = Math.min(accuracy[0], accuracy[accuracy.length - 1]);
    expect(Math.min(...accuracy)).toBeGreaterThan(ends - 0.01);
    networks.dispose();
  });

  /** Singh et al. 2024 (arXiv 2406.16300), after Frankle et al. 2020 (arXiv 1912.05671). */
  test("networks that part late have nearly no barrier between them", async () => {
    const optimizer = { learningRate: 0.05 };
    const networks = await pair(
      {
        difficulty: 1.3,
        samples: 1000,
        hidden: [64, 64],
        training: { optimizer, steps: 400, batchSize: 16 },
      },
      seed,
    );
    const { objective, recipe } = networks;
    const apart = {
      ...recipe.training,
      steps: 400,
      optimizer: { ...recipe.training.optimizer, schedule: { kind: "linear" as const } },
    };
    const partedAt = async (common: Float32Array) => {
      const a = await networks.from(common, seed + 1, apart);
      const b = await networks.from(common, seed + 2, apart);
      return height(objective, line(a, b));
    };
    const late = await partedAt(await networks.a());
    expect(late / (await partedAt(networks.start))).toBeLessThan(0.02);
    networks.dispose();
  });

  /** Kuditipudi et al. 2019 (arXiv 1906.06247), Shevchenko & Mondelli 2020 (arXiv 1912.10095). */
  test("the wider a network, the better it does with half of its units", async () => {
    const losses: number[] = [];
    for (const width of [16, 64, 256]) {
      const networks = await pair(
        { difficulty: 1.3, samples: 1000, hidden: [width], training: { steps: 400 } },
        seed,
      );
      const { objective, groups } = networks;
      losses.push(
        mean(
          await dropoutLosses(objective, groups, await networks.a(), { draws: 20, seed, signal }),
        ),
      );
      networks.dispose();
    }
    const [narrow, medium, wide] = losses;
    expect(narrow).toBeGreaterThan(medium);
    expect(medium).toBeGreaterThan(wide);
    expect(narrow / wide).toBeGreaterThan(8);
  });
});
