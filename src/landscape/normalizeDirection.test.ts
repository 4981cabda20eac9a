import { expect, test } from "vitest";
import cnn from "../nn/oracle/cnn-tanh-xent.json";
import mlpRelu from "../nn/oracle/mlp-relu-mse.json";
import mlpTanh from "../nn/oracle/mlp-tanh-xent.json";
import resnet from "../nn/oracle/resnet-bn-relu-xent.json";
import { norm } from "../plane/vector";
import type { ParameterLayout, ParameterRole } from "../results/parameters";
import { gaussianDirection } from "./gaussianDirection";
import { type Normalization, normalizeDirection } from "./normalizeDirection";

const roles: Record<string, ParameterRole> = {
  kernel: "kernel",
  bias: "bias",
  gamma: "scale",
  beta: "shift",
};

function layoutOf(parameters: { name: string; shape: number[] }[]): ParameterLayout {
  let offset = 0;
  return parameters.map(({ name, shape }) => {
    const size = shape.reduce((product, length) => product * length, 1);
    const tensor = { name, shape, role: roles[name.split("/")[1]], offset, size };
    offset += size;
    return tensor;
  });
}

const layout: ParameterLayout = [
  { name: "dense/kernel", shape: [2, 2], role: "kernel", offset: 0, size: 4 },
  { name: "dense/bias", shape: [2], role: "bias", offset: 4, size: 2 },
];
const theta = Float32Array.of(3, 1, 4, 0, -2, 0.5);
const direction = Float32Array.of(1, 2, 0, -2, 1, -7);
const normalize = (normalization: Normalization["normalization"], includeBiases = false) =>
  normalizeDirection(direction, theta, layout, { normalization, includeBiases });

test.each([cnn, mlpRelu, mlpTanh, resnet])(
  "filter-normalized directions are the reference's: $name",
  ({ parameters, rawDirections, filterNormalisedDirections }) => {
    const weights = Float32Array.from(parameters.flatMap(({ values }) => values));
    rawDirections.forEach((raw, which) => {
      const normalized = normalizeDirection(Float32Array.from(raw), weights, layoutOf(parameters), {
        normalization: "filter",
        includeBiases: false,
      });
      normalized.forEach((value, p) => {
        const expected = filterNormalisedDirections[which][p];
        expect(Math.abs(value - expected)).toBeLessThanOrEqual(
          1e-5 * Math.max(1e-3, Math.abs(expected)),
        );
      });
    });
  },
);

test("a filter is a column of a kernel: each gets the norm of its weights", () => {
  const [a, b, c, d, ...biases] = normalize("filter");
  expect(Math.hypot(a, c)).toBeCloseTo(5, 6);
  expect(Math.hypot(b, d)).toBeCloseTo(1, 6);
  expect(biases).toEqual([0, 0]);
});

test("included biases keep the random sign and take the size of the bias", () => {
  expect(Array.from(normalize("filter", true).subarray(4))).toEqual([2, -0.5]);
});

test("a layer is scaled as a whole, a unit direction has length 1, none is as drawn", () => {
  const layer = normalize("layer");
  expect(norm(layer)).toBeCloseTo(Math.hypot(3, 1, 4, 0), 6);
  layer.subarray(0, 4).forEach((value, p) => {
    expect(value).toBeCloseTo(layer[0] * direction[p], 6);
  });
  expect(norm(normalize("unit"))).toBeCloseTo(1, 6);
  expect(Array.from(normalize("none"))).toEqual([1, 2, 0, -2, 0, 0]);
  expect(normalize("none", true)).toEqual(direction);
});

test("a seed and an index give one Gaussian direction", () => {
  const drawn = gaussianDirection(20000, 7, 0);
  expect(gaussianDirection(20000, 7, 0)).toEqual(drawn);
  expect(gaussianDirection(20000, 7, 1)).not.toEqual(drawn);
  const mean = drawn.reduce((sum, x) => sum + x, 0) / drawn.length;
  expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(drawn.length));
  expect(norm(drawn) / Math.sqrt(drawn.length)).toBeCloseTo(1, 1);
});
