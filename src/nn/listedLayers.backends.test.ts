import * as v from "valibot";
import { expect, it } from "vitest";
import { type LayerActivation, type LayerRecipe, layerList } from "../catalog/models/layerList";
import type { Task } from "../data/dataset";
import { stream } from "../random/stream";
import { parameterCount } from "../results/parameters";
import { differenceGradient, differenceHessianVector } from "../tensor/testing/differences";
import { describeEachBackend } from "../tensor/testing/eachBackend";
import { architecture } from "./architecture";
import type { Layer } from "./layers";
import { layersLayout } from "./layout";
import { layersObjective } from "./tensorObjective";
import { float64Outputs } from "./testing/float64Network";

const classes = (count: number): Task => ({
  kind: "classification",
  classes: count,
  labels: Array.from({ length: count }, (_, k) => String(k)),
});
const act = (activation: string) => ({ kind: "activation", activation });
const dense = (outputs: number, bias = true) => ({ kind: "dense", outputs, bias });

/** Together they use every layer of a list in every way. */
const networks: { name: string; list: object[]; inputShape: number[]; task: Task }[] = [
  {
    name: "5×5 windows and pooling that overlaps",
    list: [
      { kind: "conv", outputs: 2, size: [5, 5], padding: "valid" },
      act("tanh"),
      { kind: "pool", pooling: "max", size: [3, 3], stride: [2, 1], padding: [1, 1, 0, 1] },
      { kind: "flatten" },
      dense(3),
    ],
    inputShape: [7, 8, 1],
    task: classes(3),
  },
  {
    name: "groups, strides and averages that leave out their padding",
    list: [
      {
        kind: "conv",
        outputs: 4,
        size: [3, 2],
        stride: [2, 1],
        padding: [1, 0, 0, 1],
        groups: 2,
        bias: false,
      },
      act("silu"),
      { kind: "pool", pooling: "average", size: [2, 2], stride: [1, 2], padding: "same" },
      { kind: "spatial-mean" },
      dense(2, false),
    ],
    inputShape: [5, 4, 2],
    task: classes(2),
  },
  {
    name: "a residual block with a shortcut, and averages that count their padding",
    list: [
      {
        kind: "residual",
        layers: [
          { kind: "conv", outputs: 3, stride: [2, 2], bias: false },
          { kind: "normalization", over: "batch", epsilon: 1e-5 },
          act("softplus"),
          { kind: "conv", outputs: 3 },
        ],
        shortcut: [
          { kind: "conv", outputs: 3, size: [1, 1], stride: [2, 2], padding: "valid", bias: false },
          { kind: "normalization", over: "batch", epsilon: 1e-2 },
        ],
      },
      act("elu"),
      { kind: "pool", pooling: "average", padding: [1, 1, 1, 1], countPadding: true },
      dense(3),
      act("gelu"),
      { kind: "normalization", over: "layer", epsilon: 1e-4 },
      dense(3),
    ],
    inputShape: [5, 5, 2],
    task: classes(3),
  },
  {
    name: "attention of two heads over pixels with positions, normalized pixel by pixel",
    list: [
      { kind: "conv", outputs: 4, size: [2, 2], stride: [2, 2], padding: "valid" },
      { kind: "position" },
      {
        kind: "residual",
        layers: [
          { kind: "normalization", over: "pixel", epsilon: 1e-2 },
          { kind: "attention", heads: 2 },
          { kind: "conv", outputs: 4, size: [1, 1] },
        ],
      },
      { kind: "rows" },
      { kind: "attention" },
      { kind: "spatial-mean" },
      dense(3),
    ],
    inputShape: [4, 6, 1],
    task: classes(3),
  },
  {
    name: "normalization over the batch and then over the units of each sample",
    list: [
      { kind: "conv", outputs: 3, bias: false },
      { kind: "normalization", over: "batch" },
      { kind: "normalization", over: "layer" },
      act("tanh"),
      { kind: "flatten" },
      dense(4, false),
      { kind: "normalization", over: "batch" },
      { kind: "normalization", over: "layer" },
      act("tanh"),
      dense(3),
    ],
    inputShape: [3, 2, 2],
    task: classes(3),
  },
  {
    name: "distances to centers, in images and behind a layer",
    list: [
      { kind: "conv", outputs: 2, size: [2, 2], padding: "valid" },
      { kind: "distance", outputs: 4, exponent: 1.5 },
      act("tanh"),
      { kind: "distance", outputs: 3 },
    ],
    inputShape: [3, 3, 1],
    task: classes(3),
  },
  {
    name: "a value and a derivative in the inputs",
    list: [
      {
        kind: "directional",
        layers: [dense(4), act("tanh"), dense(3, false), act("tanh"), dense(3)],
      },
    ],
    inputShape: [5],
    task: classes(3),
  },
  {
    name: "derivatives of several layers that are read on",
    list: [
      { kind: "directional", layers: [dense(3), act("tanh"), dense(5)] },
      { kind: "directional", layers: [dense(4, false), act("tanh")] },
      dense(2),
    ],
    inputShape: [7],
    task: classes(2),
  },
  {
    name: "one logit",
    list: [
      dense(4, false),
      act("relu"),
      dense(4),
      act("sigmoid"),
      dense(4),
      { kind: "activation", activation: "leaky-relu", slope: 0.2 },
      dense(3),
      act("gelu-tanh"),
      dense(1),
    ],
    inputShape: [3],
    task: classes(2),
  },
];

/** The compiler asks for a new one, and a test for a network above that has it. */
const everyLayer: Record<LayerRecipe["kind"], true> = {
  dense: true,
  conv: true,
  normalization: true,
  activation: true,
  pool: true,
  flatten: true,
  "spatial-mean": true,
  rows: true,
  attention: true,
  position: true,
  distance: true,
  residual: true,
  directional: true,
};
const everyActivation: Record<LayerActivation, true> = {
  tanh: true,
  relu: true,
  gelu: true,
  "gelu-tanh": true,
  sigmoid: true,
  "leaky-relu": true,
  elu: true,
  silu: true,
  softplus: true,
};

it("the networks have every layer and every activation", () => {
  const flat = (layers: readonly LayerRecipe[]): LayerRecipe[] =>
    layers.flatMap((layer) => {
      if (layer.kind === "directional") return [layer, ...layer.layers];
      return layer.kind === "residual"
        ? [layer, ...flat(layer.layers), ...flat(layer.shortcut)]
        : [layer];
    });
  const used = networks.flatMap(({ list }) => flat(v.parse(layerList, list)));
  const kinds = new Set(used.map(({ kind }) => kind));
  const activations = new Set(
    used.flatMap((layer) => (layer.kind === "activation" ? [layer.activation] : [])),
  );
  expect([...kinds].sort()).toEqual(Object.keys(everyLayer).sort());
  expect([...activations].sort()).toEqual(Object.keys(everyActivation).sort());
});

const initial = { initialization: "auto", gain: 1 } as const;
const COUNT = 3;
const relative = (a: ArrayLike<number>, b: number[]) =>
  Math.hypot(...b.map((value, i) => a[i] - value)) / Math.hypot(...b);

/** Channels of the batch normalizations, in the order in which they are applied. */
const normalized = (layers: Layer[]): number[] =>
  layers.flatMap((layer) => {
    if (layer.kind === "residual")
      return [...normalized(layer.layers), ...normalized(layer.shortcut ?? [])];
    return layer.kind === "normalization" && layer.over === "batch" ? [layer.channels] : [];
  });

/** Gives the next so many of the values. */
function reader(values: number[]): (count: number) => number[] {
  let at = 0;
  return (count) => {
    at += count;
    return values.slice(at - count, at);
  };
}

function fixture({ list, inputShape, task }: (typeof networks)[number]) {
  const model = { kind: "layers", layers: v.parse(layerList, list) } as const;
  const layers = architecture({ model: { ...model, ...initial }, inputShape, task });
  const random = stream(5, "init");
  const gaussians = (count: number) =>
    Float32Array.from({ length: count }, () => 0.7 * random.gaussian());
  const theta = gaussians(parameterCount(layersLayout(layers)));
  const width = inputShape.reduce((a, b) => a * b, 1);
  const inputs = gaussians(COUNT * width);
  const outputs = task.kind === "classification" ? task.classes : task.outputs;
  const targets = Float32Array.from({ length: COUNT }, (_, n) => n % outputs);
  const statistics = normalized(layers).flatMap((channels) => [
    ...gaussians(channels),
    ...gaussians(channels).map((value) => 0.5 + value ** 2),
  ]);
  const logitsAt = (point: number[], n: number): number[] => {
    const statistic = reader(statistics);
    const moments = (channels: number) => ({
      mean: statistic(channels),
      variance: statistic(channels),
    });
    const sample = [...inputs.subarray(n * width, (n + 1) * width)];
    return float64Outputs(layers, sample, inputShape, reader(point), moments);
  };
  /** aᵀGb, G the Gauss–Newton matrix: Jᵀ(diag p − ppᵀ)J, J by differences. */
  const curvatureBetween = (point: number[], a: number[], b: number[]): number => {
    const STEP = 1e-5;
    const slopes = (direction: number[], n: number) => {
      const [ahead, behind] = [STEP, -STEP].map((step) =>
        logitsAt(
          point.map((value, i) => value + step * direction[i]),
          n,
        ),
      );
      return ahead.map((value, k) => (value - behind[k]) / (2 * STEP));
    };
    let sum = 0;
    for (let n = 0; n < COUNT; n++) {
      const powers = logitsAt(point, n).map(Math.exp);
      const total = powers.reduce((all, power) => all + power, 0);
      const mean = (values: number[]) =>
        values.reduce((all, value, k) => all + (value * powers[k]) / total, 0);
      const [of, by] = [slopes(a, n), slopes(b, n)];
      sum += mean(of.map((value, k) => value * by[k])) - mean(of) * mean(by);
    }
    return sum / COUNT;
  };
  const lossAt = (point: number[]): number => {
    let sum = 0;
    for (let n = 0; n < COUNT; n++) {
      const logits = logitsAt(point, n);
      const highest = Math.max(...logits);
      const total = logits.reduce((all, z) => all + Math.exp(z - highest), 0);
      sum += highest + Math.log(total) - logits[targets[n]];
    }
    return sum / COUNT;
  };
  const objective = layersObjective({
    layers,
    inputShape,
    task,
    samples: { count: COUNT, inputs, targets },
    loss: { kind: "cross-entropy" },
    statistics: { policy: "frozen", values: Float32Array.from(statistics) },
  });
  return { objective, theta, direction: gaussians(theta.length), lossAt, curvatureBetween };
}

describeEachBackend("a list of layers", () => {
  it.each(networks)("has the loss and derivatives of its definition: $name", async (one) => {
    const { objective, theta, direction, lossAt, curvatureBetween } = fixture(one);
    const point = [...theta];
    const gradient = new Float32Array(theta.length);
    const product = new Float32Array(theta.length);
    const { loss } = await objective.gradient(theta, gradient);
    await objective.hessianVector(theta, direction, product);
    expect(Math.abs(loss / lossAt(point) - 1)).toBeLessThan(1e-5);
    expect(relative(gradient, differenceGradient(lossAt, point))).toBeLessThan(1e-5);
    const exact = differenceHessianVector(lossAt, point, [...direction]);
    expect(relative(product, exact)).toBeLessThan(1e-4);
    await objective.gaussNewtonVector(theta, direction, product);
    const other = theta.map((_, i) => Math.cos(i));
    const along = product.reduce((sum, value, i) => sum + value * other[i], 0);
    expect(along / curvatureBetween(point, [...direction], [...other])).toBeCloseTo(1, 3);
    const [losses, accuracies] = [new Float32Array(2), new Float32Array(2)];
    await objective.evaluateMany(theta, direction, Float32Array.of(0, 0.1), losses, accuracies);
    const moved = point.map((value, i) => value + 0.1 * direction[i]);
    expect(relative(losses, [lossAt(point), lossAt(moved)])).toBeLessThan(1e-5);
    objective.dispose();
  });
});
