/** The arrays of a run by the names they have in a snapshot file, and the way back. */
import { worded } from "../language/worded";
import { limits } from "../results/limits";
import type { Axes, DataSummary, Run, Spectrum, Surface, Trajectory } from "../results/results";
import { addAverageArrays, averagesFrom } from "./averageArrays";
import { addCurvatureArrays, curvatureFrom } from "./curvatureArrays";
import { gridFrom } from "./gridArrays";
import {
  type ArrayReader,
  type ArraySource,
  arrayReader,
  type NumberArray,
  type RunArrays,
} from "./namedArrays";
import { addPartnerArrays, partnersFrom } from "./partnerArrays";
import type { RunFacts } from "./runFacts";
import { SnapshotError } from "./snapshot";
import { addTrainedArrays, trainedFrom, trainingStateFrom } from "./trainedArrays";

/** Every array of a run: `loss` is (ny, nx), `trajectory` (T, 2), `history_*` (T), and so on. */
export function arraysOf(run: Run): RunArrays {
  const arrays: RunArrays = new Map();
  const vector = (name: string, data: NumberArray) =>
    arrays.set(name, { shape: [data.length], data });
  const { data, axes, trajectory, surface, spectrum } = run;
  if (data !== null) {
    const { inputs, targets } = data.preview;
    const previewed = previewCount(data.inputShape, inputs.length);
    arrays.set("preview_inputs", { shape: [previewed, ...data.inputShape], data: inputs });
    vector("preview_targets", targets);
  }
  addTrainedArrays(arrays, run);
  if (axes !== null && axes.directions.length > 0) {
    const width = axes.origin.length;
    vector("origin", axes.origin);
    arrays.set("directions", {
      shape: [axes.directions.length / width, width],
      data: axes.directions,
    });
  }
  if (trajectory !== null) {
    const points = new Float32Array(2 * trajectory.alpha.length);
    trajectory.alpha.forEach((alpha, index) => {
      points[2 * index] = alpha;
      points[2 * index + 1] = trajectory.beta[index];
    });
    arrays.set("trajectory", { shape: [trajectory.alpha.length, 2], data: points });
    vector("trajectory_loss", trajectory.loss);
    vector("trajectory_plane_loss", trajectory.planeLoss);
    vector("trajectory_residual", trajectory.residual);
  }
  if (surface !== null) {
    const shape = [surface.beta.length, surface.alpha.length];
    vector("alpha", surface.alpha);
    vector("beta", surface.beta);
    arrays.set("loss", { shape, data: surface.loss });
    arrays.set("accuracy", { shape, data: surface.accuracy });
    arrays.set("done", { shape, data: surface.done });
  }
  if (spectrum !== null) {
    vector("eigenvalues", spectrum.eigenvalues);
    vector("eigenvalue_residuals", spectrum.residuals);
  }
  addCurvatureArrays(arrays, run.curvature);
  addPartnerArrays(arrays, run.partners);
  addAverageArrays(arrays, run.averages);
  return arrays;
}

function previewCount(inputShape: number[], values: number): number {
  const width = inputShape.reduce((product, side) => product * side, 1);
  return width === 0 ? 0 : values / width;
}

/**
 * Puts a run together again. Arrays that a snapshot may leave out (weights, directions, accuracy,
 * what is done) come back empty, as NaN, or as "all done".
 *
 * @throws SnapshotError when arrays disagree with each other or with the facts.
 */
export function runFrom(facts: RunFacts, arrays: ArraySource): Run {
  const reader = arrayReader(arrays);
  const surface = surfaceFrom(facts, reader);
  return {
    recipe: facts.recipe,
    ...(facts.imported && { imported: facts.imported }),
    ...(facts.weights && { weights: facts.weights }),
    ...(facts.rounded && { rounded: facts.rounded }),
    ...(facts.departure && { departure: facts.departure }),
    data: facts.data && { ...facts.data, preview: previewFrom(facts.data, reader) },
    trained: trainedFrom(facts, reader),
    ...trainingStateFrom(facts, reader),
    axes: axesFrom(facts, reader),
    trajectory: trajectoryFrom(reader),
    surface,
    spectrum: spectrumFrom(facts, reader),
    curvature: curvatureFrom(facts.curvature, reader),
    partners: partnersFrom(facts.partners, reader),
    averages: averagesFrom(facts.averages, reader),
    // Of partners that the recipe has.
    solutions: facts.solutions.filter(({ partner }) => partner in facts.recipe.partners),
    provenance: facts.provenance,
  };
}

/** Every sample is as long as the shape says, and every class one of those there are. */
function previewFrom(
  { inputShape, outputs, classes }: NonNullable<RunFacts["data"]>,
  reader: ArrayReader,
): DataSummary["preview"] {
  const width = inputShape.reduce((product, side) => product * side, 1);
  const inputs = reader.single("preview_inputs", { most: limits.samples.values });
  // Without data, as functions are, there is nothing to show; older files have a target all the same.
  if (width === 0 && inputs.length === 0) return { inputs, targets: new Float32Array() };
  const count = previewCount(inputShape, inputs.length);
  const perSample = classes === null ? outputs : 1;
  const targets = reader.single("preview_targets", { most: limits.samples.values });
  const fits =
    Number.isInteger(count) &&
    count <= limits.previewSamples &&
    width <= limits.samples.values &&
    targets.length === count * perSample &&
    (classes === null || targets.every((value) => Number.isInteger(value) && value >= 0));
  if (!fits)
    throw new SnapshotError(worded`The snapshot's preview of the data does not fit its shape.`);
  return { inputs, targets };
}

function axesFrom({ axes }: RunFacts, reader: ArrayReader): Axes | null {
  if (axes === null) return null;
  const origin = reader.single("origin", { most: limits.weights });
  const count = axes.second === null ? 1 : 2;
  return { ...axes, origin, directions: reader.single("directions", count * origin.length) };
}

function trajectoryFrom(reader: ArrayReader): Trajectory | null {
  if (!reader.has("trajectory")) return null;
  const points = reader.single("trajectory", { most: 2 * limits.pathPoints });
  const count = points.length / 2;
  return {
    alpha: points.filter((_, index) => index % 2 === 0),
    beta: points.filter((_, index) => index % 2 === 1),
    loss: reader.single("trajectory_loss", count),
    planeLoss: reader.single("trajectory_plane_loss", count),
    residual: reader.single("trajectory_residual", count),
  };
}

function surfaceFrom(facts: RunFacts, reader: ArrayReader): Surface | null {
  if (!reader.has("loss")) return null;
  const { alpha, beta, points } = gridFrom(reader, "alpha", "beta");
  const loss = reader.single("loss", points);
  return {
    alpha,
    beta,
    loss,
    accuracy: reader.has("accuracy")
      ? reader.single("accuracy", points)
      : new Float32Array(points).fill(Number.NaN),
    done: reader.has("done")
      ? Uint8Array.from(reader.single("done", points))
      : new Uint8Array(points).fill(1),
    originLoss: facts.originLoss ?? Number.NaN,
    ...(facts.usualCeiling !== undefined && { usualCeiling: facts.usualCeiling }),
  };
}

function spectrumFrom({ spectrum }: RunFacts, reader: ArrayReader): Spectrum | null {
  if (spectrum === null) return null;
  const eigenvalues = reader.double("eigenvalues", { most: limits.seriesValues });
  const residuals = reader.double("eigenvalue_residuals", eigenvalues.length);
  // Figures have a place for numbers only.
  const finite = (_: number, k: number) =>
    Number.isFinite(eigenvalues[k]) && Number.isFinite(residuals[k]);
  return {
    ...spectrum,
    eigenvalues: eigenvalues.filter(finite),
    residuals: residuals.filter(finite),
  };
}
