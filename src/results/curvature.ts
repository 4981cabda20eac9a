/** What curvature analyses produce: data only, typed arrays flat, for the page and snapshots. */
import type { Basins, Ensemble, StepField, StepParts } from "./walks";

/** A mean over independent draws, with its error. */
export interface Estimate {
  value: number;
  /** Standard deviation across draws (n − 1 in the denominator); NaN for a single draw. */
  deviation: number;
  /** deviation/√draws: the standard error of `value`. */
  standardError: number;
  draws: number;
}

/** A smoothed density of eigenvalues, normalized to integral 1. */
export interface SpectralDensity {
  /** Ascending, not evenly spaced. */
  x: Float64Array;
  /** Mean over probes, per unit of x. */
  density: Float64Array;
  /** Standard error of that mean at each x (deviation across probes/√probes); NaN for one probe. */
  band: Float64Array;
  /** Standard deviation of the Gaussian kernel. */
  sigma: number;
}

/** A Ritz value with its residual ‖Hv − λv‖₂. */
export interface RitzEnd {
  value: number;
  residual: number;
}

/** How far from convex the loss is around a point, as LLA measures it (arXiv 2412.10146). */
export interface LlaCriteria {
  /** r_e = |λ_min/λ_max| of each probe's Ritz values; `ends` is nearer to the truth. */
  extremeRatio: Estimate;
  /** The outermost Ritz values of all probes, which r_e is read off. Absent in older files. */
  ends?: { largest: RitzEnd; smallest: RitzEnd };
  /** K_H^n = Σ_{λ<0} |λw|ⁿ / Σ_{λ>0} (λw)ⁿ over Ritz values λ with weights w; 0 for no negative one. */
  negativeShare: Estimate;
  /** The same after half of the Lanczos steps: it changes with their number. Absent in older files. */
  halfway?: { steps: number; negativeShare: Estimate };
  /** n. */
  exponent: number;
}

/** What stochastic Lanczos quadrature says about a whole spectrum. */
export interface SpectralReport {
  density: SpectralDensity;
  trace: Estimate;
  criteria: LlaCriteria;
  /** Upper edge of the bulk at the density's resolution. */
  bulkEdge: number;
  /** Probes finished, and Lanczos steps of each. */
  probes: number;
  steps: number;
}

/** p of a ball ‖u‖_p ≤ ρ. */
export type BallNorm = 2 | "infinity";

/**
 * The elementwise scale c of a perturbation δ = c ⊙ u. `unit` is c = 1; `weights` is c = |θ|, which
 * makes sharpness invariant to rescalings that leave the network's function unchanged (Kwon et al.
 * 2021, arXiv 2102.11600).
 */
export type PerturbationScale = "unit" | "weights";

export interface WorstCaseSettings {
  /** ρ. */
  radius: number;
  /** p: which norm of the perturbation is bounded. */
  norm: BallNorm;
  /** c: what the perturbation is measured against. */
  scale: PerturbationScale;
  /** K, gradients per ascent. */
  steps: number;
  /** Ascents: the first from the center (so from SAM's direction), the others from random points. */
  restarts: number;
  seed: number;
}

export interface WorstCaseSharpness {
  /** The largest rise of the loss that was found: a lower bound of the maximum. */
  value: number;
  /** Largest minus smallest rise over the restarts; 0 for a single one. */
  spread: number;
  settings: WorstCaseSettings;
}

export interface AverageSettings {
  /** ρ, the standard deviation of a perturbation in units of c. */
  radius: number;
  scale: PerturbationScale;
  /** Pairs of opposite perturbations: two losses each. */
  pairs: number;
  seed: number;
}

export interface AverageSharpness {
  value: number;
  /** Over pairs. */
  standardError: number;
  settings: AverageSettings;
}

export interface SamBall {
  /** max_{‖δ‖₂ ≤ ρ} L(θ + δ) − L(θ), by ascent. */
  maximum: WorstCaseSharpness;
  /** L(θ + ρ∇L/‖∇L‖) − L(θ): the rise that SAM's single step sees; 0 where the gradient is 0. */
  oneStep: number;
  /** ρ‖∇L‖: the same to first order in ρ (Foret et al. 2021, arXiv 2010.01412). */
  linearized: number;
}

/** Measures of sharpness at one θ, beside λ_max and the trace. */
export interface SharpnessReport {
  gradientNorm: number;
  sam: SamBall;
  adaptiveWorst: WorstCaseSharpness;
  average: AverageSharpness;
  adaptiveAverage: AverageSharpness;
  /** uᵀHu along the last update; null without one. */
  directional: number | null;
}

/** Curvature along a run: one entry per measured checkpoint. */
export interface CurvatureTrack {
  /** Which rows of `Trained.checkpoints`, ascending. */
  checkpoints: Int32Array;
  /** λ_max of the Hessian, or of P^{-1/2}HP^{-1/2} where it was asked for; NaN where not finite. */
  sharpness: Float64Array;
  /** ‖Hv − λv‖₂. */
  residual: Float64Array;
  gradientNorm: Float64Array;
  /** An estimate and its standard error; NaN where it was not asked for. */
  trace: Float64Array;
  traceError: Float64Array;
  /** Independent draws behind each error. Absent in older files: there Hutchinson's products. */
  traceDraws?: number;
  /** Hessian-vector products spent in all. */
  products: number;
}

/** Extreme curvature over the sampled plane: [j·nx + i] belongs to alpha[i], beta[j]. */
export interface CurvatureMap {
  alpha: Float32Array;
  /** A single 0 for a line. */
  beta: Float32Array;
  /** λ_max; NaN where the Hessian is not finite. */
  largest: Float32Array;
  /** λ_min. */
  smallest: Float32Array;
  /** |λ_min/λ_max| (Li et al. 2018, arXiv 1712.09913, figure 7). */
  ratio: Float32Array;
  /** ‖Hv − λv‖₂ of either end: see `mapConvergence`. */
  largestResidual: Float32Array;
  smallestResidual: Float32Array;
  /** 1 where a value has been computed. */
  done: Uint8Array;
}

/** What a curvature map knows of a point. */
export const mapColumns = [
  "largest",
  "smallest",
  "ratio",
  "largestResidual",
  "smallestResidual",
] as const;

export type MapColumn = (typeof mapColumns)[number];

/** What there is at one point of the plane. */
export interface PointReport {
  alpha: number;
  beta: number;
  loss: number;
  accuracy: number;
  gradientNorm: number;
  /** Descending, both ends of the spectrum; empty where the Hessian is not finite. */
  eigenvalues: Float64Array;
  /** ‖Hv − λv‖₂ of each. */
  residuals: Float64Array;
  /** How many of them are from the top. In older files all but the last. */
  top?: number;
  /** Lanczos steps behind them. */
  steps: number;
}

/** Every eigenvalue of a matrix that was written out. */
export interface DenseSpectrum {
  /** Descending. */
  eigenvalues: Float64Array;
  /** max |A_ij − A_ji| / max |A_ij|: what rounding of the products leaves. */
  asymmetry: number;
}

/** What a run knows besides the ends of the spectrum, of its curvature and its steps; null is not measured. */
export interface CurvatureResults {
  density: SpectralReport | null;
  dense: DenseSpectrum | null;
  sharpness: SharpnessReport | null;
  track: CurvatureTrack | null;
  map: CurvatureMap | null;
  field: StepField | null;
  parts: StepParts | null;
  basins: Basins | null;
  ensemble: Ensemble | null;
  /** Points of the plane that were asked about, the latest last. */
  points: PointReport[];
}

export function noCurvature(): CurvatureResults {
  return {
    density: null,
    dense: null,
    sharpness: null,
    track: null,
    map: null,
    field: null,
    parts: null,
    basins: null,
    ensemble: null,
    points: [],
  };
}
