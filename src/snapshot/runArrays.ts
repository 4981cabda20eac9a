/** The arrays of a run by the names they have in a snapshot file, and the way back. */
import { limits } from "../results/limits";
import type { ParameterLayout } from "../results/parameters";
import { parameterCount } from "../results/parameters";
import type {
  Axes,
  DataSummary,
  Run,
  Spectrum,
  Surface,
  Trained,
  Trajectory,
} from "../results/results";
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

/** Every array of a run: `loss` is (ny, nx), `trajectory` (T, 2), `history_*` (T), and so on. */
export function arraysOf(run: Run): RunArrays {
  const arrays: RunArrays = new Map();
  const vector = (name: string, data: NumberArray) =>
    arrays.set(name, { shape: [data.length], data });
  const { data, trained, axes, trajectory, surface, spectrum } = run;
  if (data !== null) {
    const { inputs, targets } = data.preview;
    const previewed = previewCount(data.inputShape, inputs.length);
    arrays.set("preview_inputs", { shape: [previewed, ...data.inputShape], data: inputs });
    vector("preview_targets", targets);
  }
  if (trained !== null) {
    const { history } = trained;
    const rows = history.step.length;
    vector("history_step", history.step);
    vector("history_train_loss", history.trainLoss);
    vector("history_test_loss", history.testLoss);
    vector("history_train_accuracy", history.trainAccuracy);
    vector("history_test_accuracy", history.testAccuracy);
    vector("history_gradient_norm", history.gradientNorm);
    const width = parameterCount(trained.layout);
    if (trained.checkpoints.length > 0) {
      arrays.set("checkpoints", { shape: [rows, width], data: trained.checkpoints });
    }
    if (trained.runningStatistics.length > 0) {
      const statistics = trained.runningStatistics;
      arrays.set("running_statistics", {
        shape: [rows, statistics.length / rows],
        data: statistics,
      });
    }
    if (trained.probes !== undefined) {
      const { checkpoints: measured, values, errors } = trained.probes;
      const shape = [measured.length, values.length / measured.length];
      vector("probe_checkpoint", Float64Array.from(measured));
      arrays.set("probe_values", { shape, data: values });
      arrays.set("probe_errors", { shape, data: errors });
    }
    if (trained.moments !== null) {
      vector("adam_first_moment", trained.moments.first);
      vector("adam_second_moment", trained.moments.second);
    }
  }
  if (run.trainingState !== undefined) {
    const { theta, previous, memory } = run.trainingState;
    vector("state_theta", theta);
    vector("state_previous", previous);
    const joined = new Float32Array(memory.length * theta.length);
    for (const [index, kept] of memory.entries()) joined.set(kept, index * theta.length);
    arrays.set("state_memory", { shape: [memory.length, theta.length], data: joined });
  }
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
  const count = previewCount(inputShape, inputs.length);
  const perSample = classes === null ? outputs : 1;
  const targets = reader.single("preview_targets", { most: limits.samples.values });
  const fits =
    Number.isInteger(count) &&
    count <= limits.previewSamples &&
    width <= limits.samples.values &&
    targets.length === count * perSample &&
    (classes === null || targets.every((value) => Number.isInteger(value) && value >= 0));
  if (!fits) throw new SnapshotError("The snapshot's preview of the data does not fit its shape.");
  return { inputs, targets };
}

function layoutFrom(facts: NonNullable<RunFacts["trained"]>): ParameterLayout {
  let offset = 0;
  return facts.layout.map((tensor) => {
    const size = tensor.shape.reduce((product, side) => product * side, 1);
    const placed = { ...tensor, offset, size };
    offset += size;
    return placed;
  });
}

function trainedFrom(facts: RunFacts, reader: ArrayReader): Trained | null {
  const { trained } = facts;
  if (trained === null) return null;
  const layout = layoutFrom(trained);
  const step = reader.double("history_step", { most: limits.pathPoints });
  const rows = step.length;
  const width = parameterCount(layout);
  const optional = (name: string, count: number) =>
    reader.has(name) ? reader.single(name, count) : new Float32Array();
  const checkpoints = optional("checkpoints", rows * width);
  const moments = reader.has("adam_first_moment") && width > 0;
  return {
    layout,
    checkpoints,
    history: {
      step,
      trainLoss: reader.single("history_train_loss", rows),
      testLoss: reader.single("history_test_loss", rows),
      trainAccuracy: reader.single("history_train_accuracy", rows),
      testAccuracy: reader.single("history_test_accuracy", rows),
      gradientNorm: reader.single("history_gradient_norm", rows),
    },
    ...probesFrom(facts, rows, reader),
    runningStatistics: reader.single("running_statistics", { most: 2 * rows * width }),
    moments: moments
      ? {
          first: reader.single("adam_first_moment", width),
          second: reader.single("adam_second_moment", width),
        }
      : null,
    steps: trained.steps,
    stopped: trained.stopped,
  };
}

function probesFrom(
  { recipe }: RunFacts,
  rows: number,
  reader: ArrayReader,
): Pick<Trained, "probes"> {
  if (!reader.has("probe_checkpoint")) return {};
  const checkpoints = Int32Array.from(reader.double("probe_checkpoint", { most: rows }));
  const count = checkpoints.length * recipe.training.probes.measures.length;
  const ascending = checkpoints.every(
    (row, place) => row >= 0 && row < rows && (place === 0 || row > checkpoints[place - 1]),
  );
  if (!ascending || count === 0) {
    throw new SnapshotError("The snapshot's measures along the training do not fit its history.");
  }
  const values = reader.double("probe_values", count);
  return { probes: { checkpoints, values, errors: reader.double("probe_errors", count) } };
}

/** Vectors that an optimizer keeps from step to step, at most. */
const MOST_MEMORY = 2;

/** Only with the weights: nothing goes on without them. */
function trainingStateFrom(
  { trained, trainingState }: RunFacts,
  reader: ArrayReader,
): Pick<Run, "trainingState"> {
  if (trained === null || trainingState === null || !reader.has("state_theta")) return {};
  const width = parameterCount(layoutFrom(trained));
  const theta = reader.single("state_theta", width);
  const previous = reader.single("state_previous", width);
  const joined = reader.single("state_memory", { most: MOST_MEMORY * width });
  if (width === 0 || joined.length % width !== 0) {
    throw new SnapshotError("The snapshot's broken-off training does not fit its network.");
  }
  const memory = Array.from({ length: joined.length / width }, (_, index) =>
    joined.slice(index * width, (index + 1) * width),
  );
  return { trainingState: { step: trainingState.step, theta, previous, memory } };
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
