import * as v from "valibot";
import { number } from "../schema";
import { rule } from "./definition";

export const moments = {
  beta1: v.optional(number(0, 0.9999), 0.9),
  beta2: v.optional(number(0, 0.99999), 0.999),
  epsilon: v.optional(number(1e-12, 1), 1e-8),
};

/** With slowly changing v̂ (Cohen et al. 2022, arXiv 2207.14484). */
export const adamEdge = {
  of: "preconditioned",
  name: "(2 + 2β₁)/((1 − β₁)η)",
  at: ({ beta1 }: { beta1: number }, eta: number) => (2 + 2 * beta1) / ((1 - beta1) * eta),
} as const;

/**
 * Kingma & Ba 2015, arXiv 1412.6980, algorithm 1: m ← β₁m + (1 − β₁)g, s ← β₂s + (1 − β₂)g²;
 * θ ← θ − η·m̂/(√ŝ + ε) with m̂ = m/(1 − β₁ᵗ), ŝ = s/(1 − β₂ᵗ).
 */
export const adam = rule({
  schema: v.strictObject({ kind: v.literal("adam"), ...moments }),
  describe: () => "Adam",
  edge: adamEdge,
  stride: { of: "parameter", length: () => 1 },
  plain: false,
});
