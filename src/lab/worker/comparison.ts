/** What a run's partners and a study's measures compare in the same way. */
import { singularAgreement } from "../../connect/singularVectors";
import { type CurveOptions, trainCurve } from "../../connect/trainCurve";
import { ifFinite } from "../../curvature/notFinite";
import type { Objective } from "../../nn/objective";
import { mean } from "../../study/statistics";

/** How far lines go beyond both ends. */
export const BEYOND = 0.25;
/** Points added where a path bends. */
export const REFINEMENTS = 12;
/** Singular pairs compared of each kernel. */
const SINGULAR_PAIRS = 5;
/** Samples on which activations are compared. */
export const MOST_ACTIVITY = 512;
/** Samples for each step of a curve. */
export const CURVE_BATCH = 128;

/** Mean cosine of the leading singular pairs of all kernels; NaN where their products are no finite numbers. */
export async function meanCosine(
  { layout }: Objective,
  a: Float32Array,
  b: Float32Array,
  options: { seed: number; signal: AbortSignal },
): Promise<number> {
  const kernels = await ifFinite(() =>
    singularAgreement(layout, a, b, { count: SINGULAR_PAIRS, ...options }),
  );
  return kernels === undefined ? Number.NaN : mean(kernels.map(({ cosines }) => mean(cosines)));
}

/** A curve of one bend. */
export const trainBend = (
  objective: Objective,
  a: Float32Array,
  b: Float32Array,
  options: Omit<CurveOptions, "bends" | "batchSize">,
) => trainCurve(objective, a, b, { ...options, bends: 1, batchSize: CURVE_BATCH });
