/** The numbers by which the host names things to the kernel. */
import type { FusedActivation } from "./fusedMlp";

/** As in assembly/activation.ts. */
export const ACTIVATIONS: Record<FusedActivation, number> = {
  identity: 0,
  relu: 1,
  tanh: 2,
  gelu: 3,
  "gelu-tanh": 4,
};

/** As in assembly/loss.ts. */
export const LOSSES = {
  "cross-entropy": 0,
  "mean-squared": 1,
  "half-squared": 2,
} as const;

export type KernelLoss = keyof typeof LOSSES;

/** As in assembly/update.ts. */
export const RULES = { sgd: 0, momentum: 1, nesterov: 2, adam: 3, adamw: 4 } as const;

export type RuleName = keyof typeof RULES;
