/**
 * How a network's weights W are made of the numbers θ that are trained: W = m⊙θ, with one multiplier m for
 * each tensor. Everything that is said of θ (steps, planes, the Hessian) then follows by the chain
 * rule, with one learning rate for all tensors: a step of η on θ is one of m²·η on W under gradient
 * descent, and one of m·η under Adam, whose steps do not go with the gradient's size (Yang & Hu 2021,
 * arXiv 2011.14522, section 3.2; Yang et al. 2022, arXiv 2203.03466, lemma J.1).
 *
 * Multipliers and initial deviations go with n/n₀, the width of a hidden layer over the base width,
 * so that at the base width every parametrization is the standard one.
 */

import * as v from "valibot";
import { t } from "../../language/t";
import { integer, number } from "../schema";

const names = ["standard", "ntk", "mup", "mup-adam"] as const;
export type ParametrizationName = (typeof names)[number];

/** The settings of a model that has them. */
export const parametrization = {
  parametrization: v.optional(v.picklist(names), "standard"),
  /** Of hidden layers, in units or channels. */
  baseWidth: v.optional(integer(1, 2048), 32),
  /** α: what the network's outputs are multiplied by. */
  outputScale: v.optional(number(1e-4, 1e4), 1),
  /**
   * Whether the kernels of hidden layers are standardized for each unit over what it reads: W = √(2/n)·(θ − mean)/deviation
   * with n weights a unit (Qiao et al. 2019, arXiv 1903.10520, eq. 2; the factor as He's initial weights have it).
   */
  standardized: v.optional(v.boolean(), false),
};

/** n/n₀ of what a tensor reads and writes; 1 for the network's own inputs and outputs. */
export interface WidthRatios {
  reads: number;
  writes: number;
}

interface Parametrization {
  /** m of a kernel, and of what has one number for each unit (biases, scales, shifts). */
  kernel(ratios: WidthRatios): number;
  unit(ratios: WidthRatios): number;
  /** Whether the first outputs vanish with width, as 1/√n, so that features can move as much as they do. */
  vanishes: boolean;
}

export const parametrizations: Record<ParametrizationName, Parametrization> = {
  standard: { kernel: () => 1, unit: () => 1, vanishes: false },
  /** Jacot et al. 2018, arXiv 1806.07572, section 2. */
  ntk: { kernel: ({ reads }) => 1 / Math.sqrt(reads), unit: () => 1, vanishes: false },
  /** Rates of W as n_out/n_in (Yang et al. 2022, table 3; Yang et al. 2023, arXiv 2310.17813, eq. 3). */
  mup: {
    kernel: ({ reads, writes }) => Math.sqrt(writes / reads),
    unit: ({ writes }) => Math.sqrt(writes),
    vanishes: true,
  },
  /** Rates of W as 1/n_in (the same). */
  "mup-adam": { kernel: ({ reads }) => 1 / reads, unit: () => 1, vanishes: true },
};

const inWords: Record<ParametrizationName, string> = {
  standard: "",
  ntk: "NTK parametrization",
  mup: "μP",
  "mup-adam": "μP for Adam",
};

/** ", μP from width 32, outputs × 4"; nothing for the standard one. */
export function parametrizationWords(settings: {
  parametrization: ParametrizationName;
  baseWidth: number;
  outputScale: number;
  standardized: boolean;
}): string {
  const { parametrization, baseWidth, outputScale, standardized } = settings;
  const name = inWords[parametrization];
  return [
    ...(standardized ? [t`, standardized weights`] : []),
    ...(name === "" ? [] : [t`, ${name} from width ${baseWidth}`]),
    ...(outputScale === 1 ? [] : [t`, outputs × ${outputScale}`]),
  ].join("");
}
