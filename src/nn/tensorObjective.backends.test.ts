import { expect, it } from "vitest";
import type { Samples, Task } from "../data/dataset";
import { stream } from "../random/stream";
import { recipe } from "../recipe/parse";
import type { ModelRecipe, RecipeInput } from "../recipe/schema";
import { describeEachBackend } from "../tensor/testing/eachBackend";
import * as tf from "../tensor/tf";
import { initialize } from "./initialize";
import type { LossName } from "./losses";
import type { Objective } from "./objective";
import type { NetworkSpec } from "./spec";
import { type BatchStatistics, tensorObjective } from "./tensorObjective";
import { train } from "./train";

const model = (input: RecipeInput["model"]): ModelRecipe =>
  recipe({ model: input, dataset: { kind: "glyphs" } }).model;

const threeClasses: Task = { kind: "classification", classes: 3, labels: ["a", "b", "c"] };
const twoValues: Task = { kind: "regression", outputs: 2 };

/** Gaussian inputs with arbitrary targets. */
function randomSamples(task: Task, count: number, inputWidth: number, seed = 1): Samples {
  const random = stream(seed, "data");
  const gaussians = (length: number) => Float32Array.from({ length }, () => random.gaussian());
  return {
    count,
    inputs: gaussians(count * inputWidth),
    targets:
      task.kind === "regression"
        ? gaussians(count * task.outputs)
        : Float32Array.from({ length: count }, () => random.integer(task.classes)),
  };
}

function randomVector(length: number, index = 0): Float32Array {
  const random = stream(2, "directions", index);
  return Float32Array.from({ length }, () => random.gaussian());
}

interface Setting {
  model: RecipeInput["model"];
  task: Task;
  inputShape: number[];
  count: number;
  loss: LossName;
  statistics?: BatchStatistics;
}

function setUp(options: Setting) {
  const { task, inputShape, count, loss, statistics } = options;
  const spec: NetworkSpec = { model: model(options.model), inputShape, task };
  const width = inputShape.reduce((total, side) => total * side, 1);
  const samples = randomSamples(task, count, width);
  const objective = tensorObjective({ spec, samples, loss, statistics });
  return { objective, samples, theta: initialize(spec, 3) };
}

type Product = "hessianVector" | "gaussNewtonVector";

/** The whole matrix, one product per column. */
async function matrix(objective: Objective, theta: Float32Array, product: Product) {
  const columns: Float32Array[] = [];
  for (let i = 0; i < theta.length; i++) {
    const unit = new Float32Array(theta.length);
    unit[i] = 1;
    const column = new Float32Array(theta.length);
    await objective[product](theta, unit, column);
    columns.push(column);
  }
  return columns;
}

function expectMatrix(actual: Float32Array[], entry: (row: number, column: number) => number) {
  actual.forEach((values, column) => {
    values.forEach((value, row) => {
      expect(value).toBeCloseTo(entry(row, column), 5);
    });
  });
}

/** Input with a 1 appended for the bias. */
function withOne({ inputs }: Samples, sample: number, width: number): number[] {
  return [...inputs.subarray(sample * width, (sample + 1) * width), 1];
}

describeEachBackend("an objective in tensors", (backend) => {
  it("has the Hessian (2/NK)·XᵀX for linear least squares", async () => {
    const { objective, samples, theta } = setUp({
      model: { kind: "mlp", hidden: [] },
      task: twoValues,
      inputShape: [2],
      count: 7,
      loss: "mean-squared",
    });
    // θ = kernel [2, 2], bias [2]: parameter i belongs to input ⌊i/2⌋ (2 is the bias), output i mod 2.
    const entry = (row: number, column: number) => {
      if (row % 2 !== column % 2) return 0;
      let sum = 0;
      for (let n = 0; n < samples.count; n++) {
        const x = withOne(samples, n, 2);
        sum += x[Math.floor(row / 2)] * x[Math.floor(column / 2)];
      }
      return (2 * sum) / (samples.count * 2);
    };
    expectMatrix(await matrix(objective, theta, "hessianVector"), entry);
    expectMatrix(await matrix(objective, theta, "gaussNewtonVector"), entry);
    objective.dispose();
  });

  it("has the Hessian of softmax regression, Σ (diag p − ppᵀ) ⊗ xxᵀ / N", async () => {
    const { objective, samples, theta } = setUp({
      model: { kind: "mlp", hidden: [] },
      task: threeClasses,
      inputShape: [2],
      count: 7,
      loss: "cross-entropy",
    });
    const rows = Array.from({ length: samples.count }, (_, n) => {
      const x = withOne(samples, n, 2);
      const logits = [0, 1, 2].map((k) =>
        x.reduce((sum, value, i) => sum + value * theta[3 * i + k], 0),
      );
      const total = logits.reduce((sum, logit) => sum + Math.exp(logit), 0);
      return { x, p: logits.map((logit) => Math.exp(logit) / total) };
    });
    const entry = (row: number, column: number) => {
      const [i, a] = [Math.floor(row / 3), row % 3];
      const [j, b] = [Math.floor(column / 3), column % 3];
      const terms = rows.map(({ x, p }) => p[a] * ((a === b ? 1 : 0) - p[b]) * x[i] * x[j]);
      return terms.reduce((sum, term) => sum + term, 0) / rows.length;
    };
    expectMatrix(await matrix(objective, theta, "hessianVector"), entry);
    expectMatrix(await matrix(objective, theta, "gaussNewtonVector"), entry);
    objective.dispose();
  });

  it.each<[string, RecipeInput["model"], LossName]>([
    [
      "MLP with gelu, skips and layer normalization",
      { kind: "mlp", hidden: [4, 4], activation: "gelu", skip: true, normalization: "layer" },
      "half-squared",
    ],
    [
      "MLP with batch normalization",
      { kind: "mlp", hidden: [4], activation: "tanh", normalization: "batch" },
      "cross-entropy",
    ],
    [
      "CNN with average pooling",
      { kind: "cnn", channels: [2, 2], activation: "tanh", normalization: "batch" },
      "cross-entropy",
    ],
    [
      "CNN with maximum pooling",
      { kind: "cnn", channels: [2], activation: "gelu", pooling: "max" },
      "mean-squared",
    ],
    [
      "CNN with layer normalization and no skips",
      {
        kind: "resnet",
        channels: 2,
        blocks: 1,
        skip: false,
        activation: "tanh",
        normalization: "layer",
      },
      "cross-entropy",
    ],
  ])("differentiates a %s twice", async (_, recipeModel, loss) => {
    const { objective, theta } = setUp({
      model: recipeModel,
      task: threeClasses,
      inputShape: [5, 5, 1],
      count: 6,
      loss,
    });
    const step = 2e-3;
    const direction = randomVector(theta.length);
    const moved = (sign: number) => theta.map((value, i) => value + sign * step * direction[i]);
    const gradient = new Float32Array(theta.length);
    const ahead = new Float32Array(theta.length);
    const behind = new Float32Array(theta.length);
    const product = new Float32Array(theta.length);
    await objective.gradient(theta, gradient);
    const above = await objective.gradient(moved(1), ahead);
    const below = await objective.gradient(moved(-1), behind);
    await objective.hessianVector(theta, direction, product);
    const slope = gradient.reduce((sum, value, i) => sum + value * direction[i], 0);
    expect(Math.abs((above.loss - below.loss) / (2 * step) - slope)).toBeLessThan(
      2e-3 * Math.abs(slope) + 1e-3,
    );
    const error = product.map((value, i) => value - (ahead[i] - behind[i]) / (2 * step));
    expect(Math.hypot(...error) / Math.hypot(...product)).toBeLessThan(5e-3);
    objective.dispose();
  });

  it("takes a batch as it takes the samples of that batch", async () => {
    const setting: Setting = {
      model: { kind: "mlp", hidden: [3] },
      task: threeClasses,
      inputShape: [2],
      count: 6,
      loss: "cross-entropy",
    };
    const { objective, samples, theta } = setUp({ ...setting });
    const batch = Int32Array.of(4, 1);
    const some: Samples = {
      count: 2,
      inputs: Float32Array.from([8, 9, 2, 3], (i) => samples.inputs[i]),
      targets: Float32Array.from(batch, (i) => samples.targets[i]),
    };
    const spec: NetworkSpec = { model: model(setting.model), inputShape: [2], task: threeClasses };
    const alone = tensorObjective({ spec, samples: some, loss: "cross-entropy" });
    const vector = randomVector(theta.length);
    for (const product of ["hessianVector", "gaussNewtonVector"] as const) {
      const ofBatch = new Float32Array(theta.length);
      const ofSome = new Float32Array(theta.length);
      await objective[product](theta, vector, ofBatch, batch);
      await alone[product](theta, vector, ofSome);
      expect(ofBatch).toEqual(ofSome);
    }
    const [ofBatch, ofSome] = [new Float32Array(theta.length), new Float32Array(theta.length)];
    const value = await objective.gradient(theta, ofBatch, batch);
    expect(value).toEqual(await alone.gradient(theta, ofSome));
    expect(ofBatch).toEqual(ofSome);
    objective.dispose();
    alone.dispose();
  });

  it("normalizes with the batch's statistics, frozen ones, or those of other samples", async () => {
    const setting: Setting = {
      model: { kind: "mlp", hidden: [3], normalization: "batch" },
      task: threeClasses,
      inputShape: [2],
      count: 8,
      loss: "cross-entropy",
    };
    const batch = setUp({ ...setting });
    const { theta, samples } = batch;
    const values = await batch.objective.statistics(theta);
    expect(values.length).toBe(6);
    const frozen = setUp({ ...setting, statistics: { policy: "frozen", values } });
    const recomputed = setUp({
      ...setting,
      statistics: { policy: "recomputed", samples },
    });
    const elsewhere = theta.map((value) => 2 * value + 0.1);
    const losses = async (at: Float32Array) => {
      const all: number[] = [];
      for (const { objective } of [batch, frozen, recomputed])
        all.push((await objective.evaluate(at)).loss);
      return all;
    };
    const [a, b, c] = await losses(theta);
    expect(b).toBeCloseTo(a, 5);
    expect(c).toBeCloseTo(a, 5);
    const [d, e, f] = await losses(elsewhere);
    expect(Math.abs(e - d)).toBeGreaterThan(1e-3);
    expect(f).toBeCloseTo(d, 5);
    for (const { objective } of [batch, frozen, recomputed]) objective.dispose();
  });

  it("gives the unperturbed loss bit for bit at the centre of a plane", async () => {
    const { objective, theta } = setUp({
      model: { kind: "mlp", hidden: [5] },
      task: threeClasses,
      inputShape: [4],
      count: 9,
      loss: "cross-entropy",
    });
    const directions = Float32Array.of(
      ...randomVector(theta.length, 0),
      ...randomVector(theta.length, 1),
    );
    const loss = new Float32Array(3);
    const accuracy = new Float32Array(3);
    await objective.evaluateMany(
      theta,
      directions,
      Float32Array.of(0.5, 1, 0, 0, -1, 0),
      loss,
      accuracy,
    );
    const centre = await objective.evaluate(theta);
    expect(loss[1]).toBe(centre.loss);
    expect(accuracy[1]).toBe(centre.accuracy);
    expect(loss[0]).not.toBe(centre.loss);
    objective.dispose();
  });

  it("trains to the same bits from the same seed, and leaves no tensor behind", async () => {
    const before = tf.memory().numTensors;
    const run = async (seed: number) => {
      const { objective, theta } = setUp({
        model: { kind: "mlp", hidden: [4], normalization: "batch" },
        task: threeClasses,
        inputShape: [2],
        count: 12,
        loss: "cross-entropy",
      });
      const { training } = recipe({
        training: { steps: 6, batchSize: 4, checkpoints: 2, optimizer: { kind: "adam" } },
      });
      const trained = await train({ objective, test: objective, theta, training, seed });
      const held = tf.memory().numTensors;
      const vector = randomVector(theta.length);
      const product = new Float32Array(theta.length);
      for (let repeat = 0; repeat < 3; repeat++) {
        await objective.evaluate(theta);
        await objective.evaluateMany(
          theta,
          vector,
          Float32Array.of(0, 1),
          new Float32Array(2),
          new Float32Array(2),
        );
        await objective.hessianVector(theta, vector, product, Int32Array.of(0, 1));
        await objective.gaussNewtonVector(theta, vector, product);
      }
      expect(tf.memory().numTensors).toBe(held);
      objective.dispose();
      return trained;
    };
    const first = await run(5);
    expect(await run(5)).toEqual(first);
    expect((await run(6)).checkpoints).not.toEqual(first.checkpoints);
    expect(tf.memory().numTensors).toBe(before);
    expect(backend).toBe(tf.getBackend());
  });
});
