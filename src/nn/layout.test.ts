import { expect, it } from "vitest";
import type { RecipeInput } from "../recipe/schema";
import { parameterCount } from "../results/parameters";
import { initialize } from "./initialize";
import { parameterLayout } from "./layout";
import type { NetworkSpec } from "./spec";
import { modelRecipe } from "./testing/smallNetwork";

const digits = (model: RecipeInput["model"]): NetworkSpec => ({
  model: modelRecipe(model),
  inputShape: [12, 12, 1],
  task: { kind: "classification", classes: 10, labels: [] },
});

const parameters = (model: RecipeInput["model"]) =>
  parameterLayout(digits(model)).map(({ name, shape }) => `${name} ${shape.join("×")}`);

it("names parameters in the order in which the layers use them", () => {
  expect(parameters({ kind: "mlp", hidden: [32] })).toEqual([
    "dense0/kernel 144×32",
    "dense0/bias 32",
    "dense1/kernel 32×10",
    "dense1/bias 10",
  ]);
  expect(parameters({ kind: "cnn", normalization: "layer" })).toEqual([
    "conv0/kernel 3×3×1×8",
    "conv0/bias 8",
    "ln0/gamma 8",
    "ln0/beta 8",
    "conv1/kernel 3×3×8×16",
    "conv1/bias 16",
    "ln1/gamma 16",
    "ln1/beta 16",
    "dense/kernel 144×10",
    "dense/bias 10",
  ]);
  expect(parameters({ kind: "resnet", blocks: 1 })).toEqual([
    "stem/kernel 3×3×1×8",
    "bn0/gamma 8",
    "bn0/beta 8",
    "conv1/kernel 3×3×8×8",
    "bn1/gamma 8",
    "bn1/beta 8",
    "conv2/kernel 3×3×8×8",
    "bn2/gamma 8",
    "bn2/beta 8",
    "dense/kernel 8×10",
    "dense/bias 10",
  ]);
});

it("places the tensors one after the other", () => {
  const layout = parameterLayout(digits({ kind: "mlp", hidden: [32] }));
  expect(layout.map(({ offset }) => offset)).toEqual([0, 4608, 4640, 4960]);
  expect(parameterCount(layout)).toBe(4970);
});

it("stops pooling when a side is a single pixel", () => {
  expect(parameters({ kind: "cnn", channels: [2, 2, 2, 2, 2, 4] }).at(-2)).toBe(
    "dense/kernel 4×10",
  );
});

it("refuses to convolve what is not an image", () => {
  const spec = { ...digits({ kind: "cnn" }), inputShape: [2] };
  expect(() => parameterLayout(spec)).toThrow("needs images");
});

it("draws kernels with the variance of the initialization, and starts the rest at 0 or 1", () => {
  const deviation = (model: RecipeInput["model"]) => {
    const values = initialize(digits(model), 1).subarray(0, 144 * 256);
    return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
  };
  const wide = { kind: "mlp", hidden: [256] } as const;
  expect(deviation({ ...wide, hidden: [256] })).toBeCloseTo(Math.sqrt(2 / 144), 3);
  expect(deviation({ ...wide, hidden: [256], activation: "tanh" })).toBeCloseTo(
    Math.sqrt(2 / 400),
    3,
  );
  expect(deviation({ ...wide, hidden: [256], initialization: "lecun", gain: 2 })).toBeCloseTo(
    2 / 12,
    3,
  );
  const spec = digits({ kind: "resnet", blocks: 1 });
  const theta = initialize(spec, 1);
  for (const { role, offset, size } of parameterLayout(spec)) {
    const values = theta.subarray(offset, offset + size);
    if (role === "scale") expect(values.every((value) => value === 1)).toBe(true);
    else expect(values.every((value) => value === 0)).toBe(role !== "kernel");
  }
});

it("scales the ends of residual branches by their number, unless an initialization is named", () => {
  const shares = (initialization: "auto" | "he") => {
    const spec = digits({ kind: "resnet", channels: 32, blocks: 4, initialization });
    const theta = initialize(spec, 1);
    const inBranches = parameterLayout(spec).filter(({ name }) => /^conv\d+.kernel$/.test(name));
    expect(inBranches.length).toBe(8);
    return inBranches.map(({ shape, offset, size }) => {
      const values = theta.subarray(offset, offset + size);
      const variance = values.reduce((sum, value) => sum + value * value, 0) / size;
      return variance / (2 / (9 * shape[2]));
    });
  };
  for (const [place, share] of shares("auto").entries())
    expect(share * (place % 2 === 0 ? 1 : 4)).toBeCloseTo(1, 0);
  for (const share of shares("he")) expect(share).toBeCloseTo(1, 0);
});

it("counts a convolution's window among the connections of its units", () => {
  const spec = digits({ kind: "cnn", channels: [32, 64], activation: "tanh" });
  const kernel = parameterLayout(spec).find(({ shape }) => shape[3] === 64);
  const values = initialize(spec, 1).subarray(kernel?.offset, (kernel?.offset ?? 0) + 18432);
  const variance = values.reduce((sum, value) => sum + value * value, 0) / values.length;
  expect(variance / (2 / (9 * 32 + 9 * 64))).toBeCloseTo(1, 1);
});

it("starts from the same weights for the same seed only", () => {
  const spec = digits({ kind: "mlp", hidden: [32] });
  expect(initialize(spec, 7)).toEqual(initialize(spec, 7));
  expect(initialize(spec, 7)).not.toEqual(initialize(spec, 8));
});
