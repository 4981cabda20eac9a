import { isFunction, type NetworkRecipe } from "../catalog/models";
import { completed, type Parts } from "../kernel/parts";
import { stream } from "../random/stream";
import { type ParameterTensor, parameterCount } from "../results/parameters";
import { architecture } from "./architecture";
import { functionStart } from "./function/layout";
import { inPartsWith } from "./inParts";
import { layersLayout } from "./layout";
import { RANGE } from "./nextTask";
import { type Scaling, scalings } from "./parametrize";
import type { NetworkSpec } from "./spec";

/** Connections into and out of one unit: for a convolution, kernel area × channels. */
function fans(shape: number[]): { fanIn: number; fanOut: number } {
  const [inputs, outputs] = shape.slice(-2);
  const area = shape.slice(0, -2).reduce((total, side) => total * side, 1);
  return { fanIn: area * inputs, fanOut: area * outputs };
}

/** Whether the (first) activation flattens out on both sides, or is none. */
function isSymmetric(model: NetworkRecipe): boolean {
  if (model.kind !== "layers") {
    // What has no choice has tanh.
    const { activation = "tanh" } = "activation" in model ? model : {};
    return activation === "tanh" || activation === "identity";
  }
  const layers = model.layers.flatMap((layer) =>
    layer.kind === "directional" ? layer.layers : [layer],
  );
  const first = layers.find((layer) => layer.kind === "activation");
  return first?.activation === "tanh" || first?.activation === "sigmoid";
}

/** Variance of a kernel's entries before the gain. */
function kernelVariance(model: NetworkRecipe, fanIn: number, fanOut: number): number {
  const auto = isSymmetric(model) ? "glorot" : "he";
  switch (model.initialization === "auto" ? auto : model.initialization) {
    case "glorot":
      return 2 / (fanIn + fanOut);
    case "he":
      return 2 / fanIn;
    case "lecun":
      return 1 / fanIn;
  }
}

/** Variance of θ for a kernel: as at the base width, and from there on as one over what it reads. */
function scaledVariance(
  model: NetworkRecipe,
  { shape }: ParameterTensor,
  scaling: Scaling,
): number {
  const { fanIn, fanOut } = fans(shape);
  const { reads, writes } = scaling.ratios;
  const { shrink, multiplier } = scaling;
  const atBase = kernelVariance(model, fanIn / reads, fanOut / writes);
  return (atBase / reads) * (shrink / multiplier) ** 2;
}

/**
 * Names of the kernels that end a residual branch. With `auto`, each is scaled by 1/√(number of
 * branches), so that the sum over branches keeps the size of what enters (Hayou et al. 2021, "Stable
 * ResNet", arXiv 2010.12859). Unscaled, 24 plain He branches double the variance 24 times over.
 */
function branchEnds(spec: NetworkSpec): Set<string> {
  const ends = new Set<string>();
  for (const layer of architecture(spec)) {
    if (layer.kind !== "residual") continue;
    const last = layer.layers.findLast((part) => part.kind === "dense" || part.kind === "conv");
    if (last !== undefined) ends.add(`${last.name}/kernel`);
  }
  return ends;
}

/**
 * Initial θ. Kernels are normal with mean 0 and variance
 *
 * - `he` 2/fan_in (He et al. 2015, arXiv 1502.01852, eq. 10),
 * - `glorot` 2/(fan_in + fan_out) (Glorot & Bengio 2010, eq. 12),
 * - `lecun` 1/fan_in (LeCun et al. 1998, "Efficient BackProp", eq. 16),
 * - `auto` Glorot's for tanh, sigmoid and none, He's for the others, over the number of residual branches
 *   at the end of each,
 *
 * times gain²; biases and shifts are 0, scales 1. Under a parametrization these are the network's weights
 * at the base width, and θ is what is multiplied to such (`catalog/models/parametrization.ts`). A function has
 * its start (`functionStart`). `index` gives independent ones under one seed.
 */
export const initialize = (spec: NetworkSpec, seed: number, index = 0): Float32Array =>
  completed(drawn(spec, seed, index));

/** The same, letting other tasks run now and then. */
export const initializeInParts = (
  spec: NetworkSpec,
  seed: number,
  index = 0,
): Promise<Float32Array> => inPartsWith()(drawn(spec, seed, index));

function* drawn(spec: NetworkSpec, seed: number, index: number): Parts<Float32Array> {
  const { model } = spec;
  if (isFunction(model)) return functionStart(model, seed, index);
  const layout = layersLayout(architecture(spec));
  const scaling = scalings(model, layout);
  const random = stream(seed, "init", index);
  const theta = new Float32Array(parameterCount(layout));
  const ends = model.initialization === "auto" ? branchEnds(spec) : new Set<string>();
  for (const [index, tensor] of layout.entries()) {
    const values = theta.subarray(tensor.offset, tensor.offset + tensor.size);
    if (tensor.role === "kernel") {
      const branches = ends.has(tensor.name) ? ends.size : 1;
      const variance = scaledVariance(model, tensor, scaling[index]) / branches;
      const deviation = model.gain * Math.sqrt(variance);
      for (let from = 0; from < values.length; from += RANGE) {
        const to = Math.min(values.length, from + RANGE);
        for (let i = from; i < to; i++) values[i] = deviation * random.gaussian();
        yield;
      }
    } else if (tensor.role === "scale") {
      values.fill(1 / scaling[index].multiplier);
    }
  }
  return theta;
}
