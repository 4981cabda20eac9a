import { expect, it } from "vitest";
import { describeEachBackend } from "../tensor/testing/eachBackend";
import * as tf from "../tensor/tf";
import { network } from "./network";
import { type OracleCase, oracleCases, oracleObjective } from "./oracle/oracle";

/** ‖actual − expected‖ / ‖expected‖. */
function relativeError(actual: ArrayLike<number>, expected: number[]): number {
  expect(actual.length).toBe(expected.length);
  const difference = expected.map((value, index) => actual[index] - value);
  return Math.hypot(...difference) / Math.hypot(...expected);
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

describeEachBackend("reference values", () => {
  it.each(oracleCases)("$name: layout and outputs", async (reference) => {
    const { expected, layers, inputShape, samples, theta } = reference;
    const objective = oracleObjective(reference);
    expect(objective.layout.map(({ name, shape }) => ({ name, shape }))).toEqual(
      expected.parameters.map(({ name, shape }) => ({ name, shape })),
    );
    const parameters = objective.layout.map(({ offset, size, shape }) =>
      tf.tensor(theta.slice(offset, offset + size), shape),
    );
    const inputs = tf.tensor(samples.inputs, [samples.count, ...inputShape]);
    const { outputs } = network(layers, parameters, inputs);
    expect(relativeError(await outputs.data(), expected.outputs)).toBeLessThan(1e-5);
    objective.dispose();
  });

  it.each(oracleCases)("$name: loss and gradient", async (reference) => {
    const objective = oracleObjective(reference);
    const gradient = new Float32Array(objective.parameterCount);
    const value = await objective.gradient(reference.theta, gradient);
    const { loss } = await objective.evaluate(reference.theta);
    expect(
      relativeError([value.loss, loss], [reference.expected.loss, reference.expected.loss]),
    ).toBeLessThan(1e-5);
    expect(relativeError(gradient, reference.expected.gradient)).toBeLessThan(1e-4);
    objective.dispose();
  });

  it.each(oracleCases)("$name: losses of single samples", async (reference) => {
    const objective = oracleObjective(reference);
    const { samples, loss, expected, theta } = reference;
    const losses = new Float32Array(samples.count);
    await objective.sampleLosses(theta, losses);
    const mean = losses.reduce((sum, value) => sum + value, 0) / losses.length;
    expect(relativeError([mean], [expected.loss])).toBeLessThan(1e-5);
    const width = expected.outputs.length / samples.count;
    const byHand = Array.from({ length: samples.count }, (_, sample) => {
      const outputs = expected.outputs.slice(sample * width, (sample + 1) * width);
      const target = (k: number) => samples.targets[sample * width + k];
      return loss.kind === "cross-entropy"
        ? Math.log(sum(outputs.map(Math.exp))) - outputs[samples.targets[sample]]
        : sum(outputs.map((output, k) => (output - target(k)) ** 2)) / width;
    });
    expect(relativeError(losses, byHand)).toBeLessThan(1e-5);
    objective.dispose();
  });

  it.each(oracleCases)("$name: Hessian-vector product", async (reference) => {
    const objective = oracleObjective(reference);
    const product = new Float32Array(objective.parameterCount);
    const vector = Float32Array.from(reference.expected.vector);
    await objective.hessianVector(reference.theta, vector, product);
    expect(relativeError(product, reference.expected.hessianVector)).toBeLessThan(1e-4);
    objective.dispose();
  });

  it.each(oracleCases)("$name: surface", async (reference) => {
    const objective = oracleObjective(reference);
    const { coefficients, losses } = grid(reference);
    const directions = Float32Array.from(reference.expected.filterNormalisedDirections.flat());
    const loss = new Float32Array(losses.length);
    const accuracy = new Float32Array(losses.length);
    await objective.evaluateMany(reference.theta, directions, coefficients, loss, accuracy);
    losses.forEach((value, index) => {
      const tolerance = value > 20 ? 1e-3 : 1e-4;
      expect(Math.abs(loss[index] / value - 1)).toBeLessThan(tolerance);
    });
    objective.dispose();
  });
});

/** Every point of the reference grid, row by row. */
function grid({ expected }: OracleCase): { coefficients: Float32Array; losses: number[] } {
  const { gridAxis, gridLoss } = expected;
  return {
    coefficients: Float32Array.from(
      gridAxis.flatMap((beta) => gridAxis.flatMap((alpha) => [alpha, beta])),
    ),
    losses: gridLoss.flat(),
  };
}
