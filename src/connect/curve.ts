import type { Path } from "./path";

export type CurveKind = "bezier" | "chain";

/**
 * A curve through parameter space that begins and ends at given points and is bent by those between:
 *
 * - `bezier`: (1−t)²·A + 2t(1−t)·θ + t²·B, with more bends the Bézier curve of that degree;
 * - `chain`: straight from point to point, each piece in the same share of t
 *
 * (Garipov et al. 2018, arXiv 1802.10026, section 3.2).
 */
export interface Curve {
  kind: CurveKind;
  /** A, the bends, B; at least one bend. */
  points: Float32Array[];
}

/** The share that each point has in the curve at t; sums to 1. */
export function curveWeights(kind: CurveKind, count: number, t: number): Float64Array {
  const weights = new Float64Array(count);
  const degree = count - 1;
  if (kind === "chain") {
    const piece = Math.min(degree - 1, Math.max(0, Math.floor(t * degree)));
    weights[piece + 1] = t * degree - piece;
    weights[piece] = 1 - weights[piece + 1];
    return weights;
  }
  // Bernstein's polynomials, each degree from the one below (de Casteljau).
  weights[0] = 1;
  for (let reached = 1; reached <= degree; reached++) {
    for (let k = reached; k > 0; k--) weights[k] = (1 - t) * weights[k] + t * weights[k - 1];
    weights[0] *= 1 - t;
  }
  return weights;
}

/** θ on the curve; its ends are A and B themselves, to the last bit. */
export function along({ kind, points }: Curve): Path {
  return (t) => {
    if (t === 0) return points[0].slice();
    if (t === 1) return points[points.length - 1].slice();
    const weights = curveWeights(kind, points.length, t);
    const theta = new Float32Array(points[0].length);
    for (let p = 0; p < theta.length; p++) {
      let sum = 0;
      for (let k = 0; k < weights.length; k++) sum += weights[k] * points[k][p];
      theta[p] = sum;
    }
    return theta;
  };
}
