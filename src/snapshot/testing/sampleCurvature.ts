import type { CurvatureResults } from "../../results/curvature";
import { partColumns, type StepParts } from "../../results/walks";

const estimate = { value: 2.5, deviation: 0.5, standardError: 0.25, draws: 4 };
const ascent = { radius: 0.05, steps: 20, restarts: 3, seed: 1 };

/** Every analysis of curvature with small made-up figures, one of them not a number. */
export function sampleCurvature(): CurvatureResults {
  return {
    density: {
      density: {
        x: Float64Array.of(-1, 0, 1),
        density: Float64Array.of(0.25, 0.5, 0.25),
        band: Float64Array.of(0.01, 0.02, 0.01),
        sigma: 0.1,
      },
      trace: estimate,
      criteria: {
        extremeRatio: estimate,
        ends: { largest: { value: 3, residual: 1e-6 }, smallest: { value: -0.5, residual: 0.1 } },
        negativeShare: estimate,
        halfway: { steps: 10, negativeShare: estimate },
        exponent: 0.5,
      },
      bulkEdge: 0.8,
      probes: 4,
      steps: 20,
    },
    dense: { eigenvalues: Float64Array.of(3, 1, -0.5), asymmetry: 1e-6 },
    sharpness: {
      gradientNorm: 0.1,
      sam: {
        maximum: { value: 0.01, spread: 0, settings: { ...ascent, norm: 2, scale: "unit" } },
        oneStep: 0.009,
        linearized: 0.005,
      },
      adaptiveWorst: {
        value: 0.02,
        spread: 0.001,
        settings: { ...ascent, norm: "infinity", scale: "weights" },
      },
      average: {
        value: 0.003,
        standardError: 0.0001,
        settings: { radius: 0.01, scale: "unit", pairs: 50, seed: 1 },
      },
      adaptiveAverage: {
        value: 0.004,
        standardError: 0.0002,
        settings: { radius: 0.05, scale: "weights", pairs: 50, seed: 1 },
      },
      directional: null,
    },
    track: {
      checkpoints: Int32Array.of(0, 2, 4),
      sharpness: Float64Array.of(Number.NaN, 1.5, 2),
      residual: Float64Array.of(Number.NaN, 1e-3, 1e-3),
      gradientNorm: Float64Array.of(2, 1, 0.1),
      trace: Float64Array.of(4, 5, 6),
      traceError: Float64Array.of(0.4, 0.5, 0.6),
      traceDraws: 3,
      products: 60,
    },
    map: {
      alpha: Float32Array.of(-1, 1),
      beta: Float32Array.of(-1, 0, 1),
      largest: Float32Array.of(1, 2, 3, 4, 5, Number.NaN),
      smallest: Float32Array.of(-1, -2, -3, -4, -5, Number.NaN),
      ratio: Float32Array.of(1, 1, 1, 1, 1, Number.NaN),
      largestResidual: Float32Array.of(0.01, 0.01, 0.01, 0.01, 0.01, Number.NaN),
      smallestResidual: Float32Array.of(0.1, 0.1, 0.1, 0.1, 0.1, Number.NaN),
      done: Uint8Array.of(1, 1, 1, 1, 1, 0),
    },
    field: {
      alpha: Float32Array.of(-1, 1),
      beta: Float32Array.of(-1, 1),
      gradientAlpha: Float32Array.of(1, 2, 3, Number.NaN),
      gradientBeta: Float32Array.of(-1, -2, -3, Number.NaN),
      stepAlpha: Float32Array.of(-0.5, -1, -1.5, Number.NaN),
      stepBeta: Float32Array.of(0.5, 1, 1.5, Number.NaN),
      done: Uint8Array.of(1, 1, 1, 0),
    },
    parts: Object.fromEntries(
      partColumns.map((name, at) => [name, Float32Array.of(at, -at, Number.NaN)]),
    ) as StepParts,
    basins: {
      alpha: Float32Array.of(-1, 1),
      beta: Float32Array.of(-1, 1),
      endAlpha: Float32Array.of(-1, 1, Number.POSITIVE_INFINITY, Number.NaN),
      endBeta: Float32Array.of(0, 0, 1, Number.NaN),
      steps: Float32Array.of(3, 4, 5, Number.NaN),
      done: Uint8Array.of(1, 1, 1, 1),
    },
    ensemble: {
      step: Float64Array.of(0, 10),
      alpha: Float32Array.of(1, 1, 1, 0.5, 0.25, Number.NaN),
      beta: Float32Array.of(0, 0, 0, -0.5, 0.5, Number.NaN),
    },
    points: [
      {
        alpha: 0.5,
        beta: -0.5,
        loss: 1.25,
        accuracy: Number.NaN,
        gradientNorm: 0.3,
        eigenvalues: Float64Array.of(3, -0.5),
        residuals: Float64Array.of(1e-6, 1e-5),
        top: 1,
        steps: 30,
      },
    ],
  };
}
