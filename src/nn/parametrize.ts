import type { ModelRecipe } from "../catalog/models";
import { parametrizations, type WidthRatios } from "../catalog/models/parametrization";
import type { ParameterLayout, ParameterTensor } from "../results/parameters";

/** How a tensor of θ is drawn and what it is multiplied by. */
export interface Scaling {
  ratios: WidthRatios;
  /** W = multiplier · θ, but for the output scale. */
  multiplier: number;
  /** α at the layer that writes the outputs, else 1. */
  outputScale: number;
  /** What initial deviations of W are times those of the base width over √r. */
  shrink: number;
}

const plain: Scaling = {
  ratios: { reads: 1, writes: 1 },
  multiplier: 1,
  outputScale: 1,
  shrink: 1,
};

/**
 * How a model's parametrization scales each tensor of its layout (without multipliers yet), whose kernels stand
 * in a row: what one writes the next one reads. So it is with residual blocks of one width, which add to what
 * they read as much as they read.
 */
export function scalings(model: ModelRecipe, layout: ParameterLayout): Scaling[] {
  if (!("parametrization" in model)) return layout.map(() => plain);
  const { baseWidth, outputScale } = model;
  const hasBase = model.parametrization !== "standard";
  const { kernel, unit, vanishes } = parametrizations[model.parametrization];
  const lastKernel = layout.findLastIndex(({ role }) => role === "kernel");
  let ratios: WidthRatios = { reads: 1, writes: 1 };
  return layout.map((tensor, index) => {
    const isLast = index >= lastKernel;
    if (tensor.role === "kernel") {
      ratios = {
        reads: ratios.writes,
        writes: isLast || !hasBase ? 1 : writtenBy(tensor) / baseWidth,
      };
    }
    return {
      ratios,
      multiplier: tensor.role === "kernel" ? kernel(ratios) : unit(ratios),
      outputScale: isLast ? outputScale : 1,
      shrink: isLast && vanishes ? 1 / Math.sqrt(ratios.reads) : 1,
    };
  });
}

/** Units, or channels: the last axis of a kernel. */
const writtenBy = ({ shape }: ParameterTensor): number => shape[shape.length - 1];

/** The layout with what the model multiplies each tensor by. */
export function withMultipliers(model: ModelRecipe, layout: ParameterLayout): ParameterLayout {
  const all = scalings(model, layout);
  const standardized = "standardized" in model && model.standardized;
  const lastKernel = layout.findLastIndex(({ role }) => role === "kernel");
  return layout.map((tensor, index) => {
    const multiplier = all[index].multiplier * all[index].outputScale;
    const isStandardized = standardized && tensor.role === "kernel" && index < lastKernel;
    return {
      ...tensor,
      ...(multiplier !== 1 && { multiplier }),
      ...(isStandardized && { standardized: true as const }),
    };
  });
}
