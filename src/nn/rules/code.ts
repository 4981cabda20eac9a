import type { Decay } from "../../kernel/descent";
import type { RuleName } from "../../kernel/namedCodes";
import type { Parts } from "../../kernel/parts";
import type { ParameterLayout } from "../../results/parameters";
import type { TrainingState } from "../../results/trainingState";

export interface Rule extends Decay {
  /** Moves θ in place, given the gradient (without weight decay), this step's η and its batch's loss. */
  step(theta: Float32Array, gradient: Float32Array, rate: number, loss: number): void;
  /**
   * The same for steps that take long: between two parts, and where it is left, θ and the memory are as
   * they were.
   */
  inParts?: {
    step(theta: Float32Array, gradient: Float32Array, rate: number): Parts<void>;
    /** Multiplications that it takes. */
    work: number;
  };
  /** Adam's first and second moments, live and without bias correction; null for the others. */
  moments: { first: Float32Array; second: Float32Array } | null;
  /** All that it keeps from step to step besides their number, live. */
  memory: Float32Array[];
  /** How the kernel takes its steps; without it, it does not. */
  kernel?: KernelSteps;
}

/** A rule that the kernel has too, and moves θ and the memory by. */
export interface KernelSteps {
  name: RuleName;
  /** μ; or β₁, β₂ and ε. */
  settings: readonly number[];
  /** What the step so many after the next one divides Adam's moments by. */
  corrections?(ahead: number): readonly [first: number, second: number];
  /** So many steps have been taken there; for rules that count them. */
  skip?(steps: number): void;
}

/** Where a rule goes on: after so many steps, with the memory of one of its kind. */
export type Past = Pick<TrainingState, "step" | "memory">;

/** A rule for parameters of which each has its own weight decay, 0 for what is not decayed. */
export type RuleCode<S> = (
  settings: S,
  decay: Float64Array,
  past: Past,
  layout: ParameterLayout,
) => Omit<Rule, keyof Decay>;

/** A copy of what was remembered, or zeros where nothing of that length was. */
export function remembered(
  memory: readonly Float32Array[],
  index: number,
  length: number,
): Float32Array {
  const kept = memory[index];
  return kept?.length === length ? kept.slice() : new Float32Array(length);
}
