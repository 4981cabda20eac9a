import type { DescentState, DescentSteps, KernelRule } from "../kernel/descent";
import type { ParameterLayout } from "../results/parameters";

export interface LossValue {
  /** Mean over samples. */
  loss: number;
  /** Fraction correct; NaN for a regression. */
  accuracy: number;
}

/**
 * A network's mean loss on a fixed set of samples as a function of its flat parameter vector θ.
 * This is all that directions, surfaces and curvature know of a network; the engines (TensorFlow.js,
 * the fused kernel) are two implementations of it and agree to float32 rounding.
 *
 * Calls must not overlap: await each before the next. Results may be NaN or ±∞ where the network is.
 */
export interface Objective {
  readonly layout: ParameterLayout;
  readonly parameterCount: number;
  readonly sampleCount: number;
  /** "fused" or "tensor", for the caption. */
  readonly engine: string;
  /** "webgpu", "wasm" or "cpu". */
  readonly backend: string;
  /** Of networks, by TensorFlow.js on every engine; absent where the model is a function. */
  readonly inputs?: InputObjective;
  /** Likewise, where there are classes. */
  readonly outputs?: OutputObjective;

  /** Equals `evaluateMany` at zero coefficients bit for bit. */
  evaluate(theta: Float32Array): Promise<LossValue>;

  /**
   * Writes ∇L(θ) into `gradient`. With `batch`, L is the mean over those sample indices only.
   */
  gradient(theta: Float32Array, gradient: Float32Array, batch?: Int32Array): Promise<LossValue>;

  /**
   * Takes many steps in one call, where the engine can: what `gradient` and the rule one after the other
   * would do, to the same bits (`FusedMlp.descendInParts`).
   */
  descend?(rule: KernelRule, state: DescentState, steps: DescentSteps): Promise<Float32Array>;

  /** Writes H(θ)·vector into `product`, exactly (no differences). With `batch`, H of that batch. */
  hessianVector(
    theta: Float32Array,
    vector: Float32Array,
    product: Float32Array,
    batch?: Int32Array,
  ): Promise<void>;

  /** Writes the generalized Gauss–Newton part of the Hessian times `vector` into `product`. */
  gaussNewtonVector(
    theta: Float32Array,
    vector: Float32Array,
    product: Float32Array,
    batch?: Int32Array,
  ): Promise<void>;

  /**
   * Means and variances of every batch normalization over the samples at θ, in network order
   * (all means of the first, its variances, then the next). Empty without batch normalization.
   */
  statistics(theta: Float32Array): Promise<Float32Array>;

  /**
   * L(origin + Σ_k c_k·d_k) at many points.
   *
   * @param origin θ₀, length P.
   * @param directions [K, P] flattened, K ≥ 0.
   * @param coefficients [points, K] flattened.
   * @param loss receives one value per point.
   * @param accuracy receives one value per point.
   * @param signal when it is aborted, the points that are left may stay as they are.
   */
  evaluateMany(
    origin: Float32Array,
    directions: Float32Array,
    coefficients: Float32Array,
    loss: Float32Array,
    accuracy: Float32Array,
    signal?: AbortSignal,
  ): Promise<void>;

  /** Frees tensors and kernel memory; the objective is unusable afterwards. */
  dispose(): void;
}

/**
 * The mean loss with other inputs: L(θ; x + shift), where `shift` is [samples, …inputShape] flattened, and of
 * the batch alone with a `batch`.
 */
export interface InputObjective {
  /** Numbers of one sample's input. */
  readonly width: number;
  /** Writes the gradient with respect to `shift`. */
  slope(
    theta: Float32Array,
    shift: Float32Array,
    slope: Float32Array,
    batch?: Int32Array,
  ): Promise<LossValue>;
  /** Writes that with respect to θ. */
  gradient(
    theta: Float32Array,
    shift: Float32Array,
    gradient: Float32Array,
    batch?: Int32Array,
  ): Promise<LossValue>;
  /** Writes the Hessian with respect to θ times `vector`, exactly; of all samples. */
  hessianVector(
    theta: Float32Array,
    shift: Float32Array,
    vector: Float32Array,
    product: Float32Array,
  ): Promise<void>;
}

/** What outputs are drawn to, and the outputs themselves; all [samples, outputs] flattened. */
export interface DrawnOutputs {
  /** Finite, also where its weight is 0. */
  towards: Float32Array;
  /** w of each sample. */
  weights: Float32Array;
  /** τ. */
  temperature: number;
  /** Those at θ, which are written. */
  outputs: Float32Array;
}

/** Outputs of single samples. */
export interface OutputObjective {
  /** Numbers of one sample's output. */
  readonly width: number;
  /**
   * Writes the outputs, and the gradient of L plus the mean over samples of wτ²·KL(p ‖ q), where p are the
   * probabilities (softmax) of what outputs are drawn to, divided by τ, and q those of the outputs divided by τ.
   *
   * @returns L itself, without that term.
   */
  gradient(
    theta: Float32Array,
    drawn: DrawnOutputs,
    gradient: Float32Array,
    batch?: Int32Array,
  ): Promise<LossValue>;
}

/** Derivatives of the loss at θ, all in float64. */
export interface ExactDerivatives {
  /** Writes ∇L(θ). */
  gradient(theta: Float64Array, gradient: Float64Array): Promise<void>;
  /** Writes H(θ)·vector. */
  hessianVector(theta: Float64Array, vector: Float64Array, product: Float64Array): Promise<void>;
}

/** One that also tells its samples apart. */
export interface SampleObjective extends Objective {
  /** Where the engine has them. */
  readonly exact?: ExactDerivatives;

  /**
   * Writes the loss of each sample; their mean is the loss. Batch normalization uses what it uses for
   * the whole.
   */
  sampleLosses(theta: Float32Array, losses: Float32Array): Promise<void>;

  /**
   * Writes the margin of each sample: the output of the right class less the largest of the others. NaN
   * without classes.
   */
  margins(theta: Float32Array, margins: Float32Array): Promise<void>;
}
