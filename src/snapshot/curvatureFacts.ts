/** The part of a run's curvature that is JSON; its arrays are in `curvatureArrays.ts`. */
import * as v from "valibot";
import { boundedArray } from "../catalog/boundedArray";
import type { CurvatureResults } from "../results/curvature";

/** JSON has no NaN and no infinities: they are written as null and read as NaN. */
const figure = v.pipe(
  v.nullable(v.pipe(v.number(), v.finite())),
  v.transform((value): number => value ?? Number.NaN),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31));
const seed = v.pipe(v.number(), v.integer());
const scale = v.picklist(["unit", "weights"]);

const estimate = v.object({
  value: figure,
  deviation: figure,
  standardError: figure,
  draws: count,
});

const ritzEnd = v.object({ value: figure, residual: figure });

const worstCase = v.object({
  value: figure,
  spread: figure,
  settings: v.object({
    radius: figure,
    norm: v.picklist([2, "infinity"]),
    scale,
    steps: count,
    restarts: count,
    seed,
  }),
});

const average = v.object({
  value: figure,
  standardError: figure,
  settings: v.object({ radius: figure, scale, pairs: count, seed }),
});

/** Ritz values at a point. */
const MOST_FIGURES = 1000;
const figures = boundedArray(figure, MOST_FIGURES);

/** Points that were asked about; the oldest are left out above this number. */
const MOST_POINTS = 100;

const point = v.object({
  alpha: figure,
  beta: figure,
  loss: figure,
  accuracy: figure,
  gradientNorm: figure,
  eigenvalues: figures,
  residuals: figures,
  top: v.optional(count),
  steps: count,
});

export const curvatureFacts = v.object({
  density: v.optional(
    v.nullable(
      v.object({
        sigma: figure,
        trace: estimate,
        criteria: v.object({
          extremeRatio: estimate,
          negativeShare: estimate,
          exponent: figure,
          ends: v.optional(v.object({ largest: ritzEnd, smallest: ritzEnd })),
          halfway: v.optional(v.object({ steps: count, negativeShare: estimate })),
        }),
        bulkEdge: figure,
        probes: count,
        steps: count,
      }),
    ),
    null,
  ),
  dense: v.optional(v.nullable(v.object({ asymmetry: figure })), null),
  sharpness: v.optional(
    v.nullable(
      v.object({
        gradientNorm: figure,
        sam: v.object({ maximum: worstCase, oneStep: figure, linearized: figure }),
        adaptiveWorst: worstCase,
        average,
        adaptiveAverage: average,
        directional: v.nullable(figure),
      }),
    ),
    null,
  ),
  track: v.optional(v.nullable(v.object({ products: count, traceDraws: v.optional(count) })), null),
  points: v.optional(boundedArray(point, MOST_POINTS), []),
});

export type CurvatureFacts = v.InferOutput<typeof curvatureFacts>;

export function curvatureFactsOf(curvature: CurvatureResults): CurvatureFacts {
  const { density, dense, sharpness, track, points } = curvature;
  return {
    density: density && {
      sigma: density.density.sigma,
      trace: density.trace,
      criteria: density.criteria,
      bulkEdge: density.bulkEdge,
      probes: density.probes,
      steps: density.steps,
    },
    dense: dense && { asymmetry: dense.asymmetry },
    sharpness,
    track: track && {
      products: track.products,
      ...(track.traceDraws !== undefined && { traceDraws: track.traceDraws }),
    },
    points: points.slice(-MOST_POINTS).map((at) => ({
      ...at,
      eigenvalues: Array.from(at.eigenvalues),
      residuals: Array.from(at.residuals),
    })),
  };
}
