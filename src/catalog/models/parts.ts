/** Settings that all networks have. */

import * as v from "valibot";
import { t } from "../../language/t";
import { boundedArray } from "../boundedArray";
import { integer, number } from "../schema";

export const activations = ["tanh", "relu", "gelu", "gelu-tanh"] as const;
export type ActivationName = (typeof activations)[number];
/** Or none: a network of linear layers. */
export type ActivationChoice = ActivationName | "identity";

/** As on the page; the two forms of GELU differ by up to 5·10⁻⁴. */
export const activationNames: Record<ActivationChoice, string> = {
  relu: "ReLU",
  tanh: "tanh",
  gelu: "GELU (exact)",
  "gelu-tanh": "GELU (tanh form)",
  identity: "no activation",
};

/** `batch-channel`: over the batch, and then over the units of each sample (Qiao et al. 2019, arXiv 1903.10520). */
const normalizations = ["none", "batch", "layer", "batch-channel"] as const;
export type NormalizationName = (typeof normalizations)[number];

/** Whether a sample's outputs depend on those of its batch; what stands before needs no biases. */
export const isOverBatch = (name: NormalizationName): boolean =>
  name === "batch" || name === "batch-channel";

export const activation = v.optional(v.picklist([...activations, "identity"]), "relu");
export const normalization = (initial: NormalizationName) =>
  v.optional(v.picklist(normalizations), initial);

/** Widths of dense hidden layers. */
export const hidden = (initial: number[]) =>
  v.optional(boundedArray(integer(1, 2048), 64, "must have at most 64 layers"), initial);

/** How the first weights are drawn. */
export const initialWeights = {
  initialization: v.optional(v.picklist(["auto", "glorot", "he", "lecun"]), "auto"),
  gain: v.optional(number(0.01, 10), 1),
};

/** ", batch normalization"; nothing without one. */
export const normalizationWords = (name: NormalizationName): string =>
  name === "none" ? "" : t`, ${name} normalization`;
