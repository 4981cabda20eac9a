import type { RuleName } from "./namedCodes";

/** The pull of weights towards 0. */
export interface Decay {
  /** λ of kernels. */
  weightDecay: number;
  /** λ of all other parameters: biases, scales and shifts. */
  otherDecay: number;
}

/** A rule that the kernel moves θ by. */
export interface KernelRule extends Decay {
  name: RuleName;
  /** μ; or β₁, β₂ and ε; nothing for plain descent. */
  settings: readonly number[];
}

/** What steps change, in place. */
export interface DescentState {
  theta: Float32Array;
  /** θ before the last step; not read, and not written where no step is taken. */
  previous: Float32Array;
  /** What the rule remembers, two vectors at most. */
  memory: readonly Float32Array[];
}

/** Steps that follow each other. */
export interface DescentSteps {
  /** Indices of each step's samples; null for all samples. */
  batches: readonly Int32Array[] | null;
  /** Of each step: η, and what Adam's first and second moment are divided by. */
  numbers: readonly (readonly [rate: number, first: number, second: number])[];
}
