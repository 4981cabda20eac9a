import { exactTrace } from "../../../curvature/exactTrace";
import { largestEigenvalue } from "../../../curvature/largestEigenvalue";
import { ifFinite } from "../../../curvature/notFinite";
import { hessianOperator } from "../../../curvature/operator";
import { quadraticFit } from "../../../curvature/quadraticFit";
import { averageSharpness } from "../../../curvature/sharpness/averageSharpness";
import { worstCaseSharpness } from "../../../curvature/sharpness/worstCaseSharpness";
import { topEigenpairs } from "../../../curvature/topEigenpairs";
import { randomCut } from "../../../landscape/randomCut";
import { sampleChanges } from "../../../landscape/sampleChanges";
import type { Objective } from "../../../nn/objective";
import { rescaleFirstLayer } from "../../../plane/rescaleFirstLayer";
import { gridCoefficients } from "../../../plane/surfaceGrid";
import { stream } from "../../../random/stream";
import { outliersByGap } from "../../../results/outliers";
import { nonConvexShare } from "../../../results/planeNumbers";
import { finalParameters } from "../../../results/trained";
import type { MeasureOf, OwnKind, OwnMeasure, Values } from "../../../study/measure";
import { mean } from "../../../study/statistics";
import { isRescalable } from "../../sliceable";
import { planeAxes } from "../planeAxes";
import { takeBetween, takeHalves } from "./between";
import { edgeRatios } from "./edgeRatios";
import { generated } from "./generated";
import { largestRate } from "./largestRate";
import { minima } from "./minima";
import { interpolation, jointPaths } from "./otherTrainings";
import {
  alignment,
  attention,
  calibration,
  classAccuracy,
  probeAccuracies,
  relativeError,
} from "./outputs";
import { risesWithout } from "./removal";
import { adversarialRise, adversarialSharpness } from "./robustness";
import { roundedLoss } from "./rounding";
import { classSpectra, hessianRank, minimalRatio } from "./spectra";
import { coherenceOfHessians, sgdEdge } from "./stability";
import { surfaceQuantities, takeSurface } from "./surface";
import { lossOn, type TrainedCell } from "./trainedCell";
import {
  excess,
  peak,
  phaseLosses,
  signAccuracy,
  stepsUntil,
  stepsUntilLoss,
  taskAccuracy,
} from "./trainingMeasures";

type Take<K extends OwnKind> = (measure: MeasureOf<K>, cell: TrainedCell) => Promise<Values>;

/** The final weights, or these rescaled without changing the function. */
function rescaledBy(a: number, { trained, recipe }: TrainedCell): Float32Array {
  const theta = finalParameters(trained);
  if (a === 1) return theta;
  if (!isRescalable(recipe)) {
    throw new Error("Rescaling leaves the function of a plain ReLU network alone, of no other.");
  }
  return rescaleFirstLayer(theta, trained.layout, a);
}

/** λ_max of the loss, or of that on some samples; NaN where the Hessian is not finite. */
async function lambda(
  objective: Objective,
  theta: Float32Array,
  { recipe: { seed }, signal }: TrainedCell,
  { batch, tolerance }: { batch?: Int32Array; tolerance?: number } = {},
): Promise<number> {
  const operator = hessianOperator(objective, theta, batch);
  const settings = { seed, signal, tolerance };
  const found = await ifFinite(() => largestEigenvalue(operator, theta.length, settings));
  return found?.value ?? Number.NaN;
}

const kinds: { [K in OwnKind]: Take<K> } = {
  between: takeBetween,
  halves: takeHalves,

  async loss({ split, rescaled }, cell) {
    return [(await lossOn(split, cell).evaluate(rescaledBy(rescaled, cell))).loss];
  },

  async accuracy({ split, rescaled }, cell) {
    return [(await lossOn(split, cell).evaluate(rescaledBy(rescaled, cell))).accuracy];
  },

  async sharpness({ rescaled }, cell) {
    return [await lambda(cell.training, rescaledBy(rescaled, cell), cell)];
  },

  "edge-ratio": ({ points }, cell) => edgeRatios(points, cell),

  async "exact-trace"(_, { training, trained, signal }) {
    const theta = finalParameters(trained);
    return [await exactTrace(hessianOperator(training, theta), theta.length, { signal })];
  },

  "hessian-coherence": coherenceOfHessians,
  "sgd-edge": sgdEdge,
  "rises-without": risesWithout,
  peak,
  "steps-until": stepsUntil,
  "steps-until-loss": stepsUntilLoss,
  "largest-rate": largestRate,
  minima,
  excess,
  "phase-losses": phaseLosses,
  "task-accuracy": taskAccuracy,
  "relative-error": relativeError,
  "sign-accuracy": signAccuracy,
  "class-accuracy": classAccuracy,
  "calibration-error": calibration,
  "adversarial-rise": adversarialRise,
  "adversarial-sharpness": adversarialSharpness,
  "probe-accuracies": probeAccuracies,
  "unit-alignment": alignment,
  generated,
  "attention-entropy": attention,
  "rounded-loss": roundedLoss,
  "hessian-rank": hessianRank,
  "minimal-ratio": minimalRatio,
  "joint-paths": jointPaths,
  interpolation,
  "class-spectra": classSpectra,

  async "rising-share"(_, { batchLosses }) {
    const half = batchLosses.length >> 1;
    let rises = 0;
    for (let step = half; step < batchLosses.length; step++) {
      if (batchLosses[step] > batchLosses[step - 1]) rises += 1;
    }
    return [rises / (batchLosses.length - half)];
  },

  async explained({ first, second, normalization }, { recipe, trained, training, signal }) {
    const asked = { ...recipe, axes: { ...recipe.axes, first, second, normalization } };
    const input = { recipe: asked, trained, partners: [] };
    const { explained } = await planeAxes(input, training, { signal, progress() {} });
    return [explained ?? Number.NaN];
  },

  async parabola({ rank, reach }, { recipe, trained, training, signal }) {
    const theta = finalParameters(trained);
    const { values, vectors } = await topEigenpairs(
      hessianOperator(training, theta),
      theta.length,
      { top: rank, bottom: 0, steps: 30, seed: recipe.seed, signal },
    );
    const direction = vectors.slice((rank - 1) * theta.length, rank * theta.length);
    const offsets = Float32Array.from({ length: 21 }, (_, i) => (reach * (i - 10)) / 10);
    const loss = new Float32Array(offsets.length);
    await training.evaluateMany(theta, direction, offsets, loss, new Float32Array(offsets.length));
    return [quadraticFit(offsets, loss).curvature / values[rank - 1]];
  },

  async outliers(_, { recipe, dataset, trained, training, signal }) {
    if (dataset.task.kind !== "classification") throw new Error("A regression has no classes.");
    const most = Math.ceil(1.5 * dataset.task.classes);
    const theta = finalParameters(trained);
    const { values } = await topEigenpairs(hessianOperator(training, theta), theta.length, {
      top: most + 1,
      bottom: 0,
      steps: Math.min(theta.length, 60),
      seed: recipe.seed,
      signal,
    });
    return [outliersByGap(values, most).count];
  },

  async "batch-excess"({ batchSize }, cell) {
    const { recipe, trained, training } = cell;
    const theta = finalParameters(trained);
    const whole = await lambda(training, theta, cell);
    const count = training.sampleCount;
    const order = stream(recipe.seed, "batches").permutation(count);
    const values: number[] = [];
    for (let first = 0; first + batchSize <= count; first += batchSize) {
      const batch = order.slice(first, first + batchSize);
      values.push(await lambda(training, theta, cell, { batch, tolerance: 1e-2 }));
    }
    return [mean(values) - whole];
  },

  async "worst-case-sharpness"({ norm, radius, scale, rescaled }, cell) {
    const settings = { norm, radius, scale, steps: 20, restarts: 3, seed: cell.recipe.seed };
    const theta = rescaledBy(rescaled, cell);
    const { signal } = cell;
    return [(await worstCaseSharpness(cell.training, theta, settings, { signal })).value];
  },

  async "average-sharpness"({ radius, scale, rescaled }, cell) {
    const settings = { radius, scale, pairs: 50, seed: cell.recipe.seed };
    const theta = rescaledBy(rescaled, cell);
    const { signal } = cell;
    return [(await averageSharpness(cell.training, theta, settings, { signal })).value];
  },

  async cut({ quantity, columns, reach, normalization, rescaled }, cell) {
    const { training, trained, recipe, signal } = cell;
    const theta = rescaledBy(rescaled, cell);
    const { seed } = recipe;
    const cut = randomCut(trained.layout, theta, { columns, reach, seed, normalization });
    const { alpha, beta, directions } = cut;
    const all = Int32Array.from({ length: columns ** 2 }, (_, index) => index);
    const [loss, accuracy] = [new Float32Array(all.length), new Float32Array(all.length)];
    const coefficients = gridCoefficients({ alpha, beta }, all, 2);
    await training.evaluateMany(theta, directions, coefficients, loss, accuracy, signal);
    switch (quantity) {
      case "non-convex":
        return [nonConvexShare({ alpha, beta, loss })];
      default:
        return surfaceQuantities[quantity](loss);
    }
  },

  surface: takeSurface,

  async "sample-slope"(settings, { training, trained, recipe: { seed }, signal }) {
    const cut = { ...settings, seed, normalization: "filter" } as const;
    const { points } = randomCut(training.layout, finalParameters(trained), cut);
    return [(await sampleChanges(training, points(), { ...settings, signal })).slope];
  },
};

/**
 * A measure that only studies have, of a trained network.
 *
 * @throws Error in words where the network or its data do not have what is measured.
 */
export function takeMeasure(measure: OwnMeasure, cell: TrainedCell): Promise<Values> {
  // The compiler cannot relate kinds[kind] to the measure; both are of the same kind.
  const take = kinds[measure.kind] as (measure: OwnMeasure, cell: TrainedCell) => Promise<Values>;
  return take(measure, cell);
}
