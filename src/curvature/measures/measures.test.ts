import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MeasureRecipe } from "../../catalog/measures";
import { makeDataset } from "../../data/makeDataset";
import { fusedObjective } from "../../nn/fusedObjective";
import { initialize } from "../../nn/initialize";
import type { SampleObjective } from "../../nn/objective";
import type { ProbePoint } from "../../nn/probe";
import { tensorObjective } from "../../nn/tensorObjective";
import { withTensorParts } from "../../nn/withTensorParts";
import { norm } from "../../plane/vector";
import { recipe } from "../../recipe/parse";
import { startBackend } from "../../tensor/backend";
import { denseHessian } from "../denseHessian";
import { lanczosQuadrature } from "../lanczosQuadrature";
import { llaCriteria } from "../llaCriteria";
import { adamPreconditioner, hessianOperator } from "../operator";
import { symmetricEigenvalues } from "../symmetricEigenvalues";
import { takeMeasures } from ".";

const asked = recipe({
  dataset: { kind: "moons", samples: 60, testFraction: 0 },
  model: { kind: "mlp", hidden: [5], activation: "tanh" },
  training: { optimizer: { rule: { kind: "adam", beta2: 0.9, epsilon: 1e-3 } } },
});
const { optimizer } = asked.training;

let objective: SampleObjective;
let point: ProbePoint;
let hessian: Float64Array;
let size: number;

beforeAll(async () => {
  const { dataset, model, training } = asked;
  const { inputShape, task, train: samples } = makeDataset(dataset, 1, null);
  const spec = { model, inputShape, task };
  const options = { spec, samples, loss: training.loss };
  await startBackend("cpu");
  objective = withTensorParts(await fusedObjective(options), options, async () =>
    tensorObjective(options),
  );
  size = objective.parameterCount;
  const theta = initialize(spec, 1);
  const gradient = new Float32Array(size);
  const { loss } = await objective.gradient(theta, gradient);
  const start = theta.map((value, i) => value + 0.1 * Math.sin(i));
  const previous = theta.map((value, i) => value + 0.01 * Math.cos(3 * i));
  const second = gradient.map((g) => g * g);
  point = {
    index: 0,
    step: 4,
    phase: 0,
    theta,
    previous,
    start,
    loss,
    gradientNorm: norm(gradient),
    moments: { first: gradient, second },
    momentSteps: 4,
  };
  const dense = await denseHessian(hessianOperator(objective, theta), size);
  if (dense === null) throw new Error("no Hessian");
  hessian = Float64Array.from(dense.values);
});
afterAll(() => objective.dispose());

async function taken(measure: MeasureRecipe, at: Partial<ProbePoint> = {}) {
  const take = takeMeasures([measure], { objective, test: null, optimizer, seed: 1 });
  const [{ values, errors }] = (await take({ ...point, ...at })) ?? [];
  return { value: values[0], error: errors[0], values };
}

const largestOf = async (matrix: Float64Array) =>
  (await symmetricEigenvalues(matrix, size))?.[0] ?? Number.NaN;

describe("measures of more than a number", () => {
  it("the line along the gradient begins at the loss, and falls as the gradient says", async () => {
    const { values } = await taken({ kind: "gradient-line", reach: 0.02, points: 3 });
    const rate = 0.01 * optimizer.learningRate;
    expect(values[0]).toBeCloseTo(point.loss, 6);
    expect((values[0] - values[1]) / (rate * point.gradientNorm ** 2)).toBeCloseTo(1, 1);
    const gradient = new Float32Array(size);
    await objective.gradient(point.theta, gradient);
    const end = point.theta.map((value, i) => value - 2 * rate * gradient[i]);
    expect(values[2]).toBeCloseTo((await objective.evaluate(end)).loss, 6);
  });

  it("cosines are those of single samples' gradients, and a mean of them is the coherence's", async () => {
    const samples = 7;
    const { values } = await taken({ kind: "gradient-cosines", samples });
    expect(values).toHaveLength(samples ** 2);
    const gradients = await Promise.all(
      Array.from({ length: samples }, async (_, sample) => {
        const gradient = new Float32Array(size);
        await objective.gradient(point.theta, gradient, Int32Array.of(sample));
        return gradient;
      }),
    );
    const product = (i: number, j: number) =>
      gradients[i].reduce((sum, value, entry) => sum + value * gradients[j][entry], 0);
    for (const [i, j] of [
      [0, 0],
      [2, 5],
      [5, 2],
    ]) {
      const cosine = product(i, j) / Math.sqrt(product(i, i) * product(j, j));
      expect(values[i * samples + j]).toBeCloseTo(cosine, 5);
    }
  });
});

describe("measures agree with the whole Hessian written out", () => {
  it("largest eigenvalue", async () => {
    const { value, error } = await taken({ kind: "largest-eigenvalue", of: "hessian" });
    expect(value / (await largestOf(hessian.slice()))).toBeCloseTo(1, 3);
    expect(error).toBeLessThan(2e-3 * value);
  });

  it("largest eigenvalue of Adam's preconditioned Hessian, from the moments of that very step", async () => {
    const diagonal = adamPreconditioner(point.moments?.second ?? new Float32Array(), 4, {
      beta2: 0.9,
      epsilon: 1e-3,
    });
    const scaled = hessian.map(
      (entry, k) => entry / Math.sqrt(diagonal[k % size] * diagonal[Math.floor(k / size)]),
    );
    const { value } = await taken({ kind: "largest-eigenvalue", of: "preconditioned" });
    expect(value / (await largestOf(scaled))).toBeCloseTo(1, 3);
  });

  it("trace, within its interval", async () => {
    const exact = Array.from({ length: size }, (_, i) => hessian[i * size + i]).reduce(
      (sum, entry) => sum + entry,
    );
    const { value, error } = await taken({ kind: "trace", products: 100 });
    expect(Math.abs(value - exact)).toBeLessThan(1.5 * error);
    expect(error).toBeLessThan(exact);
  });

  it("the ratio of its ends", async () => {
    const values = await symmetricEigenvalues(hessian.slice(), size);
    if (values === null) throw new Error("no eigenvalues");
    const ratio = Math.abs(values[values.length - 1] / values[0]);
    const { value, error } = await taken({ kind: "extreme-ratio", steps: 300 });
    expect(Math.abs(value - ratio)).toBeLessThan(Math.max(error, 1e-3 * ratio));
  });

  it("its negative share, of the very probes that a quadrature has", async () => {
    const rules = await lanczosQuadrature(hessianOperator(objective, point.theta), size, {
      probes: 4,
      steps: 12,
      seed: 1,
    });
    const { value, error } = await taken({ kind: "negative-share", probes: 4, steps: 12 });
    expect(value).toBe(llaCriteria(rules).negativeShare.value);
    expect(error).toBeGreaterThan(0);
  });

  it("its negative share, of other probes at every point and under every seed", async () => {
    const measure: MeasureRecipe = { kind: "negative-share", probes: 3, steps: 12 };
    const at = async (index: number, seed: number) => {
      const take = takeMeasures([measure], { objective, test: null, optimizer, seed });
      return (await take({ ...point, index }))?.[0];
    };
    const values = [];
    for (const seed of [1, 2, 3]) for (const index of [0, 1, 2]) values.push(await at(index, seed));
    expect(new Set(values).size).toBe(9);
  });

  it("curvature along the update", async () => {
    const update = point.theta.map((value, i) => value - (point.previous?.[i] ?? 0));
    let bent = 0;
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) bent += update[i] * hessian[i * size + j] * update[j];
    const { value } = await taken({ kind: "directional-sharpness", direction: "update" });
    expect(value / (bent / norm(update) ** 2)).toBeCloseTo(1, 3);
  });

  it("the norm of batches' gradients, of all samples that of the whole", async () => {
    const all = await taken({ kind: "batch-gradient-norm", batchSize: 60, batches: 2 });
    expect(all.value).toBeCloseTo(point.gradientNorm, 5);
    const single = await taken({ kind: "batch-gradient-norm", batchSize: 1, batches: 60 });
    // E‖g‖² of single samples is m over their coherence times that of the mean.
    const coherent = (await taken({ kind: "coherence", samples: 60 })).value;
    const expected = point.gradientNorm * Math.sqrt(60 / coherent);
    expect(Math.abs(single.value / expected - 1)).toBeLessThan(0.3);
  });

  it("the gradient's change a short way ahead, and the largest of several further on", async () => {
    const gradient = new Float32Array(size);
    await objective.gradient(point.theta, gradient);
    const u = gradient.map((g) => g / norm(gradient));
    const bent = u.map((_, i) =>
      u.reduce((sum, value, j) => sum + hessian[i * size + j] * value, 0),
    );
    const near = await taken({ kind: "gradient-change", reach: 1e-2, places: 1 });
    expect(near.value / ((1e-2 * norm(bent)) / norm(gradient))).toBeCloseTo(1, 1);
    const changeAt = async (reach: number) => {
      const ahead = new Float32Array(size);
      await objective.gradient(
        point.theta.map((value, i) => value - reach * u[i]),
        ahead,
      );
      return norm(ahead.map((value, i) => value - gradient[i])) / norm(gradient);
    };
    const { value } = await taken({ kind: "gradient-change", reach: 4, places: 2 });
    expect(value).toBeCloseTo(Math.max(await changeAt(2), await changeAt(4)), 5);
  });

  it("curvature along what other rules would do there", async () => {
    const gradient = new Float32Array(size);
    await objective.gradient(point.theta, gradient);
    const bentAlong = (update: Float32Array): number => {
      let bent = 0;
      for (let i = 0; i < size; i++)
        for (let j = 0; j < size; j++) bent += update[i] * hessian[i * size + j] * update[j];
      return bent / norm(update) ** 2;
    };
    const sizes = [...gradient.map(Math.abs)].sort((a, b) => b - a);
    const limit = sizes[Math.floor(0.1 * size)];
    const moments = point.moments;
    if (moments === null) throw new Error("no moments");
    const correction = 1 - 0.9 ** point.momentSteps;
    const steps = {
      gradient,
      sign: gradient.map(Math.sign),
      clipped: gradient.map((g) => Math.max(-limit, Math.min(limit, g))),
      adam: moments.first.map((m, i) => m / (Math.sqrt(moments.second[i] / correction) + 1e-3)),
    };
    for (const direction of ["gradient", "sign", "clipped", "adam"] as const) {
      const { value } = await taken({ kind: "directional-sharpness", direction });
      expect(value / bentAlong(steps[direction])).toBeCloseTo(1, 3);
    }
  });
});

it("the longest gradient nearby is that of the quadratic model, and no direction has a longer one", async () => {
  const gradient = new Float32Array(size);
  await objective.gradient(point.theta, gradient);
  const radius = 0.01;
  const at = (direction: ArrayLike<number>) => {
    const length = Math.hypot(...Array.from(direction));
    return Array.from({ length: size }, (_, i) =>
      Array.from(direction).reduce(
        (sum, value, j) => sum + (hessian[i * size + j] * radius * value) / length,
        gradient[i],
      ),
    );
  };
  let longest = 0;
  for (let start = 0; start < 20; start++) {
    let direction = Array.from({ length: size }, (_, i) => Math.sin(1 + (start + 1) * (i + 1)));
    for (let turn = 0; turn < 50; turn++) {
      const slope = at(direction);
      longest = Math.max(longest, Math.hypot(...slope));
      direction = slope.map((_, i) =>
        slope.reduce((sum, value, j) => sum + hessian[i * size + j] * value, 0),
      );
    }
  }
  const { value } = await taken({ kind: "first-order-flatness", radius, steps: 25 });
  expect(value / (radius * longest)).toBeCloseTo(1, 2);
  expect(longest).toBeGreaterThan(1.01 * point.gradientNorm);
});

it("the share of opposing samples is that of the largest changes up and down", async () => {
  const { previous, theta } = point;
  if (previous === null) throw new Error("no step");
  const losses = async (at: Float32Array) =>
    (await taken({ kind: "sample-losses", samples: 60 }, { theta: at })).values;
  const [before, after] = [await losses(previous), await losses(theta)];
  const changes = Array.from(after, (loss, i) => loss - before[i]).sort((a, b) => a - b);
  const sum = (values: number[]) => values.reduce((total, value) => total + Math.abs(value), 0);
  const { value } = await taken({ kind: "opposing-share", share: 0.05 });
  expect(changes[0] * changes[59]).toBeLessThan(0);
  const expected = sum([...changes.slice(0, 3), ...changes.slice(57)]) / sum(changes);
  expect(value).toBeCloseTo(expected, 10);
  expect((await taken({ kind: "opposing-share", share: 0.5 })).value).toBeLessThanOrEqual(1);
  expect(
    (await taken({ kind: "opposing-share", share: 0.01 }, { previous: null })).value,
  ).toBeNaN();
});

it("the others are what they are called", async () => {
  const gradient = new Float32Array(size);
  await objective.gradient(point.theta, gradient);
  const above = point.theta.map((value, i) => value + (0.1 * gradient[i]) / point.gradientNorm);
  const rise = (await objective.evaluate(above)).loss - point.loss;
  expect((await taken({ kind: "sam-sharpness", radius: 0.1 })).value).toBe(rise);
  expect((await taken({ kind: "gradient-norm" })).value).toBe(point.gradientNorm);
  const offset = Math.hypot(...point.theta.map((_, i) => 0.1 * Math.sin(i)));
  expect((await taken({ kind: "distance" })).value).toBeCloseTo(offset, 5);
});

it("coherence is that of the gradients one by one, their number where all are alike", async () => {
  const gradients: Float32Array[] = [];
  for (let sample = 0; sample < 20; sample++) {
    gradients.push(new Float32Array(size));
    await objective.gradient(point.theta, gradients[sample], Int32Array.of(sample));
  }
  const mean = Array.from(
    { length: size },
    (_, i) => gradients.reduce((sum, g) => sum + g[i], 0) / 20,
  );
  const squares = gradients.map((g) => norm(g) ** 2);
  const expected =
    (20 * norm(Float32Array.from(mean)) ** 2) / (squares.reduce((a, b) => a + b) / 20);
  const { value } = await taken({ kind: "coherence", samples: 20 });
  expect(value / expected).toBeCloseTo(1, 5);

  const { dataset, model, training } = asked;
  const { inputShape, task, train } = makeDataset(dataset, 1, null);
  const inputs = Float32Array.from({ length: 6 }, (_, i) => train.inputs[i % 2]);
  const samples = { count: 3, inputs, targets: new Float32Array(3) };
  const options = { spec: { model, inputShape, task }, samples, loss: training.loss };
  const alike = withTensorParts(await fusedObjective(options), options, async () =>
    tensorObjective(options),
  );
  const take = takeMeasures([{ kind: "coherence", samples: 100 }], {
    objective: alike,
    test: null,
    optimizer,
    seed: 1,
  });
  expect((await take(point))?.[0].values[0]).toBeCloseTo(3, 5);
  alike.dispose();
});

it("the losses of samples are a vector of those that each has by itself, with the loss for mean", async () => {
  const gradient = new Float32Array(size);
  const { values } = await taken({ kind: "sample-losses", samples: 5000 });
  expect(values.length).toBe(objective.sampleCount);
  for (const sample of [0, 7, 59]) {
    const { loss } = await objective.gradient(point.theta, gradient, Int32Array.of(sample));
    expect(values[sample]).toBeCloseTo(loss, 5);
  }
  const mean = values.reduce((sum, loss) => sum + loss, 0) / values.length;
  expect(mean).toBeCloseTo(point.loss, 6);
  const some = await taken({ kind: "sample-losses", samples: 3 });
  expect(some.values).toEqual(values.slice(0, 3));
});

it("margins of two classes are those that cross-entropy tells of", async () => {
  const losses = (await taken({ kind: "sample-losses", samples: 60 })).values;
  const { values } = await taken({ kind: "margins", samples: 60 });
  // ℓ = log(1 + e^−m).
  losses.forEach((loss, sample) => {
    expect(values[sample]).toBeCloseTo(-Math.log(Math.expm1(loss)), 4);
  });
  expect((await taken({ kind: "margins", samples: 3 })).values).toEqual(values.slice(0, 3));
});

it("what cannot be measured is no number", async () => {
  const preconditioned = { kind: "largest-eigenvalue", of: "preconditioned" } as const;
  expect((await taken(preconditioned, { moments: null })).value).toBeNaN();
  expect((await taken(preconditioned, { momentSteps: 0 })).value).toBeNaN();
  const along = (direction: "update" | "adam") =>
    ({ kind: "directional-sharpness", direction }) as const;
  expect((await taken(along("update"), { previous: null })).value).toBeNaN();
  expect((await taken(along("adam"), { moments: null })).value).toBeNaN();
});

it("losses and accuracies of moved inputs, by hand, and unknown where there are no samples", async () => {
  const { inputs, sampleCount } = objective;
  if (inputs === undefined) throw new Error("A network has inputs.");
  const [slope, ignored] = [0, 1].map(() => new Float32Array(2 * sampleCount));
  await inputs.slope(point.theta, slope.slice().fill(0), slope);
  const shift = slope.map((value) => 0.3 * Math.sign(value));
  const { loss, accuracy } = await inputs.slope(point.theta, shift, ignored);
  const asked = { kind: "adversarial", split: "train", radius: 0.3, steps: 1 } as const;
  expect((await taken({ ...asked, quantity: "loss" })).value).toBe(loss);
  expect((await taken({ ...asked, quantity: "accuracy" })).value).toBe(accuracy);
  const unmoved = await taken({ ...asked, quantity: "loss", radius: 0 });
  expect(unmoved.value).toBeCloseTo(point.loss, 5);
  expect((await taken({ ...asked, quantity: "loss", split: "test" })).value).toBeNaN();
});

it("what an abort cut short is no measurement", async () => {
  const signal = AbortSignal.abort();
  const measures: MeasureRecipe[] = [{ kind: "distance" }];
  expect(
    await takeMeasures(measures, { objective, test: null, optimizer, seed: 1, signal })(point),
  ).toBeNull();
});
