import { expect, it } from "vitest";
import type { LossRecipe } from "../catalog/losses";
import type { Samples } from "../data/dataset";
import type { RecipeInput } from "../recipe/schema";
import { describeEachBackend } from "../tensor/testing/eachBackend";
import type { Objective } from "./objective";
import { randomVector, smallNetwork, threeClasses, twoValues } from "./testing/smallNetwork";

type Product = "hessianVector" | "gaussNewtonVector";
type Case = [name: string, model: RecipeInput["model"], loss: LossRecipe];

/** Together they use every kind of layer, activation and loss. */
const networks: Case[] = [
  [
    "an MLP with GELU, skips and layer normalization",
    { kind: "mlp", hidden: [4, 4], activation: "gelu", skip: true, normalization: "layer" },
    { kind: "half-squared" },
  ],
  [
    "an MLP with batch normalization",
    { kind: "mlp", hidden: [4], activation: "tanh", normalization: "batch" },
    { kind: "cross-entropy" },
  ],
  [
    "a CNN with average pooling",
    { kind: "cnn", channels: [2, 2], activation: "tanh", normalization: "batch" },
    { kind: "cross-entropy" },
  ],
  [
    "a CNN with maximum pooling",
    { kind: "cnn", channels: [2], activation: "gelu", pooling: "max" },
    { kind: "mean-squared" },
  ],
  [
    "a CNN with layer normalization and without skips",
    {
      kind: "resnet",
      channels: 2,
      blocks: 1,
      skip: false,
      activation: "tanh",
      normalization: "layer",
    },
    { kind: "cross-entropy" },
  ],
];

describeEachBackend("derivatives in tensors", () => {
  it("are (2/NK)·XᵀX for linear least squares", async () => {
    const { objective, samples, theta } = smallNetwork({
      model: { kind: "mlp", hidden: [] },
      task: twoValues,
      inputShape: [2],
      count: 7,
      loss: { kind: "mean-squared" },
    });
    // θ = kernel [2, 2], bias [2]: parameter i belongs to input ⌊i/2⌋ (2 is the bias), output i mod 2.
    const entry = (row: number, column: number) => {
      if (row % 2 !== column % 2) return 0;
      let sum = 0;
      for (let n = 0; n < samples.count; n++) {
        const x = withOne(samples, n);
        sum += x[Math.floor(row / 2)] * x[Math.floor(column / 2)];
      }
      return (2 * sum) / (samples.count * 2);
    };
    expectMatrix(await matrix(objective, theta, "hessianVector"), entry);
    expectMatrix(await matrix(objective, theta, "gaussNewtonVector"), entry);
    objective.dispose();
  });

  it("are Σ (diag p − ppᵀ) ⊗ xxᵀ / N for softmax regression", async () => {
    const { objective, samples, theta } = smallNetwork({
      model: { kind: "mlp", hidden: [] },
      task: threeClasses,
      inputShape: [2],
      count: 7,
      loss: { kind: "cross-entropy" },
    });
    const rows = Array.from({ length: samples.count }, (_, n) => {
      const x = withOne(samples, n);
      const logit = (k: number) => x.reduce((sum, value, i) => sum + value * theta[3 * i + k], 0);
      const weights = [0, 1, 2].map((k) => Math.exp(logit(k)));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      return { x, p: weights.map((weight) => weight / total) };
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

  it.each(networks)("agree with differences for %s", async (_, model, loss) => {
    const { objective, theta } = smallNetwork({
      model,
      task: threeClasses,
      inputShape: [5, 5, 1],
      count: 6,
      loss,
    });
    const step = 2e-3;
    const direction = randomVector(theta.length);
    const moved = (sign: number) => theta.map((value, i) => value + sign * step * direction[i]);
    const [gradient, ahead, behind, product] = [0, 1, 2, 3].map(
      () => new Float32Array(theta.length),
    );
    await objective.gradient(theta, gradient);
    const above = await objective.gradient(moved(1), ahead);
    const below = await objective.gradient(moved(-1), behind);
    await objective.hessianVector(theta, direction, product);
    const slope = gradient.reduce((sum, value, i) => sum + value * direction[i], 0);
    const difference = (above.loss - below.loss) / (2 * step);
    expect(Math.abs(difference - slope)).toBeLessThan(2e-3 * Math.abs(slope) + 1e-3);
    const error = product.map((value, i) => value - (ahead[i] - behind[i]) / (2 * step));
    expect(Math.hypot(...error) / Math.hypot(...product)).toBeLessThan(5e-3);
    objective.dispose();
  });
});

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

/** A sample of two numbers, and the 1 that the bias multiplies. */
function withOne({ inputs }: Samples, sample: number): number[] {
  return [inputs[2 * sample], inputs[2 * sample + 1], 1];
}
