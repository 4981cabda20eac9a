import { expect, it } from "vitest";
import { recipe } from "../recipe/parse";
import type { OptimizerInput, RecipeInput, TrainingRecipe } from "../recipe/schema";
import type { TrainingState } from "../results/trainingState";
import type { Checkpoint } from "./checkpoint";
import type { Objective } from "./objective";
import type { Probe } from "./probe";
import { train } from "./train";

const training = (input: RecipeInput["training"]): TrainingRecipe =>
  recipe({ training: input }).training;

/** L(θ) = ½·mean over samples of ‖θ − x‖² for given points x of the plane; notes the batches asked for. */
function meanDistance(points: [number, number][], batches: number[][] = []): Objective {
  const unused = () => Promise.reject(new Error("not part of a training"));
  const everything = Int32Array.from(points.keys());
  const gradient: Objective["gradient"] = async (theta, out, batch = everything) => {
    batches.push(Array.from(batch));
    const rows = Array.from(batch, (index) => points[index]);
    const squares = rows.map(([x, y]) => (theta[0] - x) ** 2 + (theta[1] - y) ** 2);
    const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / rows.length;
    out[0] = theta[0] - mean(rows.map(([x]) => x));
    out[1] = theta[1] - mean(rows.map(([, y]) => y));
    // Rounded as the loss of a network in single precision is, so that it can overflow.
    return { loss: Math.fround(mean(squares) / 2), accuracy: Number.NaN };
  };
  return {
    layout: [{ name: "dense0/kernel", shape: [2], role: "kernel", offset: 0, size: 2 }],
    parameterCount: 2,
    sampleCount: points.length,
    engine: "test",
    backend: "cpu",
    gradient,
    evaluate: (theta) => gradient(theta, new Float32Array(2)),
    statistics: async () => new Float32Array(0),
    hessianVector: unused,
    gaussNewtonVector: unused,
    evaluateMany: unused,
    dispose() {},
  };
}

const start = { test: null, theta: Float32Array.of(8, -4), seed: 1 };
const descent = { rule: { kind: "sgd" }, learningRate: 0.5 } as const;
const origin: [number, number][] = [[0, 0]];

it("keeps the start, the end and evenly spaced steps between", async () => {
  const trained = await train({
    ...start,
    objective: meanDistance(origin),
    training: training({
      loss: { kind: "half-squared" },
      steps: 5,
      checkpoints: 2,
      optimizer: descent,
    }),
  });
  expect(trained.stopped).toBe("finished");
  expect(trained.steps).toBe(5);
  expect(Array.from(trained.history.step)).toEqual([0, 3, 5]);
  expect(Array.from(trained.checkpoints)).toEqual([8, -4, 1, -0.5, 0.25, -0.125]);
  expect(Array.from(trained.history.trainLoss)).toEqual([40, 0.625, 0.0390625]);
  expect(trained.history.gradientNorm[0]).toBeCloseTo(Math.sqrt(80), 5);
});

it("visits every sample once per epoch, in an order that the seed decides", async () => {
  const points = Array.from({ length: 6 }, (_, i): [number, number] => [i, -i]);
  const batchesOf = async (seed: number) => {
    const batches: number[][] = [];
    await train({
      ...start,
      seed,
      objective: meanDistance(points, batches),
      training: training({ steps: 6, checkpoints: 1, batchSize: 2, optimizer: descent }),
    });
    // The first and the last gradient are those of the checkpoints.
    return batches.slice(1, -1);
  };
  const batches = await batchesOf(1);
  for (const epoch of [batches.slice(0, 3), batches.slice(3)]) {
    expect(epoch.flat().sort()).toEqual([0, 1, 2, 3, 4, 5]);
  }
  expect(batches.slice(3)).not.toEqual(batches.slice(0, 3));
  expect(await batchesOf(1)).toEqual(batches);
  expect(await batchesOf(2)).not.toEqual(batches);
});

it("takes every step at its own learning rate", async () => {
  const trained = await train({
    ...start,
    objective: meanDistance(origin),
    training: training({
      steps: 4,
      checkpoints: 4,
      optimizer: { ...descent, schedule: { kind: "linear" } },
    }),
  });
  // Rates of 1/2, 3/8, 2/8 and 1/8.
  const first = trained.checkpoints.filter((_, i) => i % 2 === 0);
  expect(Array.from(first)).toEqual([8, 4, 2.5, 1.875, 1.640625]);
});

it("climbs by the radius before it descends when sharpness-aware", async () => {
  const trained = await train({
    ...start,
    theta: Float32Array.of(3, 4),
    objective: meanDistance(origin),
    training: training({ steps: 1, optimizer: { ...descent, ascent: { kind: "sam", radius: 5 } } }),
  });
  // ∇L(θ + 5·θ/‖θ‖) = θ + (3, 4) at θ = (3, 4).
  expect(Array.from(trained.checkpoints)).toEqual([3, 4, 0, 0]);
});

it("climbs in proportion to the gradient where the step up is not normalized", async () => {
  const ascent = { kind: "sam", radius: 0.5, normalized: false } as const;
  const trained = await train({
    ...start,
    theta: Float32Array.of(3, 4),
    objective: meanDistance(origin),
    training: training({ steps: 1, optimizer: { ...descent, ascent } }),
  });
  // ∇L(θ + θ/2) = 3θ/2, and half of it is taken off.
  expect(Array.from(trained.checkpoints)).toEqual([3, 4, 0.75, 1]);
});

it("descends along the gradient of the very batch that it climbed on", async () => {
  const batches: number[][] = [];
  const points = Array.from({ length: 6 }, (_, i): [number, number] => [i, -i]);
  await train({
    ...start,
    objective: meanDistance(points, batches),
    training: training({
      steps: 3,
      checkpoints: 1,
      batchSize: 2,
      optimizer: { ...descent, ascent: { kind: "sam", radius: 0.1 } },
    }),
  });
  const [climbs, descents] = [0, 1].map((half) => [1, 3, 5].map((at) => batches[at + half]));
  expect(descents).toEqual(climbs);
  expect(climbs.flat().sort()).toEqual([0, 1, 2, 3, 4, 5]);
});

it("climbs in proportion to each weight's size when adaptive", async () => {
  const ascent = { kind: "asam", radius: 5, floor: 0 } as const;
  const trained = await train({
    ...start,
    theta: Float32Array.of(3, -4),
    objective: meanDistance(origin),
    training: training({ steps: 1, optimizer: { ...descent, ascent } }),
  });
  // T = (3, 4), g = θ: ε = 5·(27, −64)/‖(9, −16)‖, and half of θ + ε is taken off θ.
  const reach = 5 / Math.hypot(9, 16);
  const expected = [3 - 0.5 * (3 + 27 * reach), -4 + 0.5 * (4 + 64 * reach)];
  Array.from(trained.checkpoints.slice(2)).forEach((value, index) => {
    expect(value).toBeCloseTo(expected[index], 5);
  });
});

it("turns the weights and does not scale them along a gradient orthogonal to them", async () => {
  // At (8, −4) the gradient of the distance to (0, 5) is (8, −9): less 100/80 of the weights, (−2, −4).
  const trained = await train({
    ...start,
    objective: meanDistance([[0, 5]]),
    training: training({
      loss: { kind: "half-squared" },
      steps: 1,
      optimizer: { ...descent, ascent: { kind: "orthogonal" } },
    }),
  });
  expect(Array.from(trained.checkpoints)).toEqual([8, -4, 9, -2]);
});

it("climbs along normalization alone where SAM moves nothing else", async () => {
  const objective: Objective = {
    ...meanDistance(origin),
    layout: [
      { name: "dense0/kernel", shape: [1], role: "kernel", offset: 0, size: 1 },
      { name: "normalization0/scale", shape: [1], role: "scale", offset: 1, size: 1 },
    ],
  };
  const ascent = { kind: "sam", radius: 5, moves: "normalization" } as const;
  const trained = await train({
    ...start,
    theta: Float32Array.of(3, 4),
    objective,
    training: training({ steps: 1, optimizer: { ...descent, ascent } }),
  });
  // ∇L(θ + (0, 5)) = (3, 9), and half of it is taken off.
  expect(Array.from(trained.checkpoints)).toEqual([3, 4, 1.5, -0.5]);
});

it("climbs tensor by tensor, none too far, under adversarial model perturbation", async () => {
  const objective: Objective = {
    ...meanDistance(origin),
    layout: [
      { name: "dense0/kernel", shape: [1], role: "kernel", offset: 0, size: 1 },
      { name: "dense0/bias", shape: [1], role: "bias", offset: 1, size: 1 },
    ],
  };
  const ascent = { kind: "amp", radius: 1, rate: 0.125, steps: 2 } as const;
  const trained = await train({
    ...start,
    theta: Float32Array.of(3, 8),
    objective,
    training: training({ steps: 1, optimizer: { ...descent, ascent } }),
  });
  // δ = (3/8, 1), then (3/8 + 27/64, 1 + 9/8), of which the second is clipped to 1 again.
  expect(Array.from(trained.checkpoints.slice(2))).toEqual([3 - 0.5 * (3 + 51 / 64), 8 - 0.5 * 9]);
});

it("draws every kernel's largest singular value to 1 under spectral regularization", async () => {
  const ascent = { kind: "spectral", weight: 0.5, iterations: 60 } as const;
  const flat: Objective = {
    ...meanDistance(origin),
    layout: [
      { name: "dense0/kernel", shape: [2, 2], role: "kernel", offset: 0, size: 4 },
      { name: "dense0/bias", shape: [2], role: "bias", offset: 4, size: 2 },
    ],
    parameterCount: 6,
    async gradient(_, gradient) {
      gradient.fill(0);
      return { loss: 0, accuracy: Number.NaN };
    },
  };
  const trained = await train({
    ...start,
    // A turn by 90° times diag(5, 2): singular values 5 and 2.
    theta: Float32Array.of(0, 2, -5, 0, 7, 7),
    objective: flat,
    training: training({ steps: 1, optimizer: { ...descent, learningRate: 1, ascent } }),
  });
  // 2·½·(5 − 1) off the one of 5, nothing off the others.
  Array.from(trained.checkpoints.slice(6)).forEach((value, i) => {
    expect(value).toBeCloseTo([0, 2, -1, 0, 7, 7][i], 5);
  });
});

/** Entries of one step's gradient of 0 at θ = 0, in a space of many. */
async function drawnGradient(ascent: OptimizerInput["ascent"], seed = 1, steps = 1) {
  const size = 20_000;
  const flat: Objective = {
    ...meanDistance(origin),
    layout: [{ name: "dense0/kernel", shape: [size], role: "kernel", offset: 0, size }],
    parameterCount: size,
    async gradient(_, gradient) {
      gradient.fill(1);
      return { loss: 1, accuracy: Number.NaN };
    },
  };
  const optimizer = { rule: { kind: "sgd" }, learningRate: 1, ascent } as const;
  const trained = await train({
    test: null,
    theta: new Float32Array(size),
    seed,
    objective: flat,
    training: training({ steps, checkpoints: steps, optimizer }),
  });
  const [before, after] = [steps - 1, steps].map((row) =>
    trained.checkpoints.subarray(row * size, (row + 1) * size),
  );
  return before.map((value, i) => value - after[i]);
}

const meanOf = (values: Float32Array) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const varianceOf = (values: Float32Array) => {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
};

it("adds noise of the deviation asked for to the gradient, that fades and that the seed decides", async () => {
  const noise = { kind: "noisy", deviation: 0.5 } as const;
  const once = await drawnGradient(noise);
  expect(meanOf(once)).toBeCloseTo(1, 1.5);
  expect(varianceOf(once) / 0.25).toBeCloseTo(1, 1);
  expect(await drawnGradient(noise)).toEqual(once);
  expect(await drawnGradient(noise, 2)).not.toEqual(once);
  // Of step 3, counted from 0, the variance is a fourth of the first's.
  const later = await drawnGradient({ ...noise, fading: 1 }, 1, 4);
  expect((4 * varianceOf(later)) / 0.25).toBeCloseTo(1, 1);
  expect(await drawnGradient({ kind: "noisy", deviation: 0 })).toEqual(once.fill(1));
});

it("goes along one random direction under forward gradients, by the slope along it", async () => {
  const drawn = await drawnGradient({ kind: "forward" });
  // (g·v)v with g = (1, 1, …): its mean is (Σv)²/n and its length |Σv|·‖v‖, so that both tell Σv.
  const direction = Math.sqrt(meanOf(drawn) * drawn.length);
  expect(Math.sqrt(varianceOf(drawn)) / direction).toBeCloseTo(1, 1);
});

it("stops between two steps when aborted, and keeps where it was", async () => {
  const controller = new AbortController();
  const trained = await train({
    ...start,
    objective: meanDistance(origin),
    training: training({ steps: 100, checkpoints: 10, optimizer: descent }),
    signal: controller.signal,
    onSteps: (steps) => {
      if (steps === 3) controller.abort();
    },
  });
  expect(trained.stopped).toBe("cancelled");
  expect(trained.steps).toBe(3);
  expect(Array.from(trained.history.step)).toEqual([0, 3]);
  expect(Array.from(trained.checkpoints.subarray(2))).toEqual([1, -0.5]);
});

it("lets messages through while it runs, so that a cancel is heard", async () => {
  const controller = new AbortController();
  // Sent as the training begins: heard only if the training ever lets go of its thread.
  const cancelling = setTimeout(() => controller.abort());
  const trained = await train({
    ...start,
    objective: meanDistance(origin),
    training: training({
      steps: 100000,
      checkpoints: 1000,
      optimizer: { ...descent, learningRate: 1e-6 },
    }),
    signal: controller.signal,
    onSteps: () => {
      for (const until = performance.now() + 0.1; performance.now() < until; );
    },
  });
  clearTimeout(cancelling);
  expect(trained.stopped).toBe("cancelled");
});

it("says that it diverged and keeps only finite checkpoints", async () => {
  const seen: Checkpoint[] = [];
  const trained = await train({
    ...start,
    objective: meanDistance(origin),
    training: training({
      steps: 100,
      checkpoints: 50,
      optimizer: { ...descent, learningRate: 1e6 },
    }),
    onCheckpoint: (checkpoint) => seen.push(checkpoint),
  });
  expect(trained.stopped).toBe("diverged");
  expect(trained.steps).toBeLessThan(100);
  expect(trained.history.step.length).toBe(seen.length);
  expect(trained.history.trainLoss.every(Number.isFinite)).toBe(true);
});

it("takes weights that are no numbers for a divergence, where a rectifier hides them from the loss", async () => {
  const known = { loss: 1, accuracy: 1 };
  const objective: Objective = {
    ...meanDistance(origin),
    evaluate: async () => known,
    gradient: async (_, gradient) => {
      gradient.fill(Number.NaN);
      return known;
    },
  };
  const diverging = training({ steps: 2, optimizer: descent });
  const trained = await train({ ...start, objective, training: diverging });
  expect(trained.stopped).toBe("diverged");
  expect(trained.checkpoints.every(Number.isFinite)).toBe(true);
});

it("measures the gradient's norm where a path begins and ends and measures are taken, and along it for full batches", async () => {
  const points = Array.from({ length: 6 }, (_, i): [number, number] => [i, -i]);
  const normsWith = async (batchSize: number | null, probe?: Probe) => {
    const { history } = await train({
      ...start,
      objective: meanDistance(points),
      training: training({ steps: 6, checkpoints: 3, batchSize, optimizer: descent }),
      probe,
    });
    return Array.from(history.gradientNorm, Number.isFinite);
  };
  expect(await normsWith(2)).toEqual([true, false, false, true]);
  expect(await normsWith(null)).toEqual([true, true, true, true]);
  const asked: number[] = [];
  const take: Probe["take"] = async ({ gradientNorm }) => {
    asked.push(gradientNorm);
    return [];
  };
  expect(await normsWith(2, { marks: [1], take })).toEqual([true, true, false, true]);
  expect(asked.every(Number.isFinite)).toBe(true);
});

it("tells measures where the training began, also one that goes on with other weights given", async () => {
  const options = {
    ...start,
    objective: meanDistance(origin),
    training: training({ steps: 4, checkpoints: 4, optimizer: descent }),
  };
  const half = { state: null as TrainingState | null };
  const trained = await train({
    ...options,
    until: 2,
    onSteps(_, __, copyState) {
      half.state = copyState();
    },
  });
  if (half.state === null) throw new Error("It was over before.");
  const starts: number[][] = [];
  const probe: Probe = {
    marks: [3, 4],
    async take({ start }) {
      starts.push([...start]);
      return [];
    },
  };
  const brokenOff = { trained, state: half.state };
  await train({ ...options, theta: Float32Array.of(1, 1), brokenOff, probe });
  expect(starts).toEqual([
    [8, -4],
    [8, -4],
  ]);
});
