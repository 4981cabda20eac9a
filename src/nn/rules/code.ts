import type { KernelRule } from "../../kernel/descent";
import type { TrainingState } from "../../results/trainingState";

export interface Rule {
  /** Moves θ in place, given the gradient (without weight decay) and this step's η. */
  step(theta: Float32Array, gradient: Float32Array, rate: number): void;
  /** Adam's first and second moments, live and without bias correction; null for the others. */
  moments: { first: Float32Array; second: Float32Array } | null;
  /** All that it keeps from step to step besides their number, live. */
  memory: Float32Array[];
  /** The same rule in the kernel, which moves θ and the memory itself. */
  kernel: KernelRule;
  /** What the step so many after the next one divides Adam's moments by. */
  corrections(ahead: number): readonly [first: number, second: number];
  /** So many steps have been taken in the kernel. */
  skip(steps: number): void;
}

/** What those have in common that take no note of how many steps there were. */
export const UNCOUNTED: Pick<Rule, "corrections" | "skip"> = {
  corrections: () => [1, 1],
  skip() {},
};

/** Where a rule goes on: after so many steps, with the memory of one of its kind. */
export type Past = Pick<TrainingState, "step" | "memory">;

/** λ of every parameter, which is that of kernels or 0. */
export interface Decay {
  all: Float64Array;
  ofKernels: number;
}

export type RuleCode<S> = (settings: S, decay: Decay, past: Past) => Rule;

/** A copy of what was remembered, or zeros. */
export function remembered({ memory }: Past, index: number, length: number): Float32Array {
  return memory[index]?.slice() ?? new Float32Array(length);
}
