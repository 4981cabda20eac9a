import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import type { RecipeInput } from "../recipe/schema";
import { fromWeights, toWeights } from "../results/multipliers";
import { initialize } from "./initialize";
import { parameterLayout } from "./layout";
import { createRule } from "./rules";
import { modelRecipe, threeClasses } from "./testing/smallNetwork";

type Settings = Extract<RecipeInput["model"], { kind: "mlp" }>;

const network = (settings: Omit<Settings, "kind">) => {
  const model = modelRecipe({ kind: "mlp", hidden: [32, 16], baseWidth: 4, ...settings });
  const spec = { model, inputShape: [5], task: threeClasses };
  const layout = parameterLayout(spec);
  const theta = initialize(spec, 1);
  return { layout, theta, weights: toWeights(layout, theta) };
};

/** Entries of a tensor over those of another network's. */
function quotient(name: string, one: ReturnType<typeof network>, other: typeof one): number {
  const place = one.layout.findIndex((tensor) => tensor.name === name);
  const { offset, size } = one.layout[place];
  const ratios = [...one.weights.subarray(offset, offset + size)].map(
    (value, k) => value / other.weights[offset + k],
  );
  expect(Math.max(...ratios) - Math.min(...ratios)).toBeLessThan(1e-5);
  return ratios[0];
}

test("at the base width every parametrization is the standard network, to the bit", () => {
  const atBase: Omit<Settings, "kind"> = {
    hidden: [4, 4],
    activation: "tanh",
    normalization: "layer",
  };
  const standard = network(atBase);
  for (const parametrization of ["ntk", "mup", "mup-adam"] as const) {
    expect(network({ ...atBase, parametrization })).toEqual(standard);
  }
});

test("wider networks start as the same function, but for outputs that vanish with width", () => {
  const standard = network({});
  const ntk = network({ parametrization: "ntk" });
  for (const kernel of ["dense0/kernel", "dense1/kernel", "dense2/kernel"]) {
    expect(quotient(kernel, ntk, standard)).toBeCloseTo(1, 5);
  }
  for (const parametrization of ["mup", "mup-adam"] as const) {
    const mup = network({ parametrization });
    expect(quotient("dense0/kernel", mup, standard)).toBeCloseTo(1, 5);
    expect(quotient("dense1/kernel", mup, standard)).toBeCloseTo(1, 5);
    // The last layer reads 16 units, four times the base width.
    expect(quotient("dense2/kernel", mup, standard)).toBeCloseTo(1 / 2, 5);
  }
});

test("scales of a normalization start at 1, whatever they are multiplied by", () => {
  const { layout, weights } = network({ parametrization: "mup", normalization: "layer" });
  const scales = layout.filter(({ role }) => role === "scale");
  expect(scales.map(({ multiplier }) => multiplier)).toEqual([Math.sqrt(8), 2]);
  for (const { offset, size } of scales) {
    for (const value of weights.subarray(offset, offset + size)) expect(value).toBeCloseTo(1, 6);
  }
});

test("an output scale multiplies the last layer, and leaves θ as it is", () => {
  const [plain, scaled] = [network({}), network({ outputScale: 4 })];
  expect(scaled.theta).toEqual(plain.theta);
  expect(quotient("dense2/kernel", scaled, plain)).toBe(4);
  expect(quotient("dense1/kernel", scaled, plain)).toBe(1);
});

/** How far W goes at η = 1 when ∇_W is 1 everywhere, by tensor. */
function step(parametrization: "ntk" | "mup" | "mup-adam", kind: "sgd" | "adam"): number[] {
  const { layout, theta, weights } = network({ parametrization });
  const { optimizer } = recipe({ training: { optimizer: { rule: { kind } } } }).training;
  const moved = theta.slice();
  createRule(optimizer, layout).step(
    moved,
    toWeights(
      layout,
      theta.map(() => 1),
    ),
    1,
    0,
  );
  const after = toWeights(layout, moved);
  return layout.map(({ offset }) => weights[offset] - after[offset]);
}

test("one learning rate is the rate that theory has for each tensor of weights", () => {
  const close = (rates: number[]) => rates.map((rate) => expect.closeTo(rate, 4));
  // Kernels and biases in turn; hidden layers of 8 and 4 times the base width.
  expect(step("ntk", "sgd")).toEqual(close([1, 1, 1 / 8, 1, 1 / 4, 1]));
  expect(step("mup", "sgd")).toEqual(close([8, 8, 4 / 8, 4, 1 / 4, 1]));
  expect(step("mup-adam", "adam")).toEqual(close([1, 1, 1 / 8, 1, 1 / 4, 1]));
});

test("weights are taken back to what is trained", () => {
  const { layout, theta, weights } = network({ parametrization: "mup", outputScale: 3 });
  fromWeights(layout, weights).forEach((value, k) => {
    expect(value).toBeCloseTo(theta[k], 6);
  });
});

test("of a convolutional network widths are channels, whatever is pooled and flattened", () => {
  const cnn = (parametrization: "standard" | "ntk" | "mup" | "mup-adam", baseWidth: number) => {
    const settings = { channels: [8, 16], parametrization, baseWidth };
    const model = modelRecipe({ kind: "cnn", ...settings });
    const spec = { model, inputShape: [8, 8, 1], task: threeClasses };
    const layout = parameterLayout(spec);
    return { layout, weights: toWeights(layout, initialize(spec, 1)) };
  };
  const multipliers = (parametrization: "ntk" | "mup" | "mup-adam") =>
    cnn(parametrization, 4).layout.map(({ multiplier = 1 }) => expect.closeTo(multiplier, 6));
  // Kernels and biases of two convolutions and the last layer, at twice and four times the base width.
  expect([1, 1, Math.SQRT1_2, 1, 1 / 2, 1]).toEqual(multipliers("ntk"));
  expect([Math.SQRT2, Math.SQRT2, Math.SQRT2, 2, 1 / 2, 1]).toEqual(multipliers("mup"));
  expect([1, 1, 1 / 2, 1, 1 / 4, 1]).toEqual(multipliers("mup-adam"));

  const wide = cnn("ntk", 4);
  const standard = cnn("standard", 4);
  wide.weights.forEach((value, k) => {
    expect(value).toBeCloseTo(standard.weights[k], 5);
  });
});

test("blocks of a residual network go with its one width, whatever they add to", () => {
  const resnet = (settings: Partial<Extract<RecipeInput["model"], { kind: "resnet" }>>) => {
    const model = modelRecipe({
      kind: "resnet",
      channels: 8,
      blocks: 2,
      baseWidth: 2,
      ...settings,
    });
    const spec = { model, inputShape: [8, 8, 1], task: threeClasses };
    const layout = parameterLayout(spec);
    return { layout, weights: toWeights(layout, initialize(spec, 1)) };
  };
  const kernels = (parametrization: "ntk" | "mup" | "mup-adam") =>
    resnet({ parametrization })
      .layout.filter(({ role }) => role === "kernel")
      .map(({ multiplier = 1 }) => multiplier);
  // The stem, two convolutions of each block and the last layer, at four times the base width.
  expect(kernels("ntk")).toEqual([1, 0.5, 0.5, 0.5, 0.5, 0.5]);
  expect(kernels("mup")).toEqual([2, 1, 1, 1, 1, 0.5]);
  expect(kernels("mup-adam")).toEqual([1, 0.25, 0.25, 0.25, 0.25, 0.25]);

  const [wide, standard] = [resnet({ parametrization: "ntk" }), resnet({})];
  wide.weights.forEach((value, k) => {
    expect(value).toBeCloseTo(standard.weights[k], 5);
  });
});
