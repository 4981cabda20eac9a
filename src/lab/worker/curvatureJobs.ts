/** The analyses of curvature that a recipe can ask for, each as a job. */

import { DENSE_LIMIT } from "../../catalog/analyses/dense";
import { restrictionDefinition } from "../../catalog/restrictions";
import { curvatureMap } from "../../curvature/curvatureMap";
import { denseHessian } from "../../curvature/denseHessian";
import { affordableSteps } from "../../curvature/lanczos";
import { pointReport } from "../../curvature/pointReport";
import {
  defaultSharpnessSettings,
  sharpnessReport,
} from "../../curvature/sharpness/sharpnessReport";
import { spectralReport } from "../../curvature/spectralReport";
import { symmetricEigenvalues } from "../../curvature/symmetricEigenvalues";
import { WordedError, worded } from "../../language/worded";
import { pacer } from "../../nn/nextTask";
import { emptyCurvatureMap } from "../../plane/emptyCurvatureMap";
import type { Trained } from "../../results/results";
import {
  checkpointCount,
  finalParameters,
  finalStatistics,
  parametersAt,
} from "../../results/trained";
import type { CurvatureMapPart, Source } from "../protocol";
import { chosenMatrix } from "./chosenMatrix";
import { type Handler, usedBy } from "./job";
import { pacedProgress } from "./pacedProgress";
import { samplesOf } from "./roles";
import type { Workbench } from "./workbench";

/** The loss on the evaluated samples, or on some of them, as curvature is measured on it. */
function evaluated(
  workbench: Workbench,
  input: Source & { trained: Trained },
  role: "evaluation" | "members" = "evaluation",
) {
  const statistics = finalStatistics(input.trained);
  return workbench.objective(input, role, statistics);
}

/** The matrix that the recipe names, at the final θ. */
export async function recipeMatrix(workbench: Workbench, input: Source & { trained: Trained }) {
  const { recipe, trained } = input;
  const { restricts } = restrictionDefinition(recipe.curvature.of.restriction);
  const role = restricts === "samples" ? "members" : "evaluation";
  const objective = await evaluated(workbench, input, role);
  const dataset = await workbench.dataset(input);
  const matrix = chosenMatrix({
    objective,
    theta: finalParameters(trained),
    of: recipe.curvature.of,
    samples: samplesOf(dataset, "evaluation", recipe),
    task: dataset.task,
    seed: recipe.seed,
  });
  return { ...matrix, used: usedBy(objective) };
}

export const densityJob: Handler<"density"> = async (input, { workbench, signal, progress }) => {
  const { recipe, settings } = input;
  const { operator, size, used } = await recipeMatrix(workbench, input);
  const tell = pacedProgress(progress);
  const report = await spectralReport(operator, size, {
    probes: settings.probes,
    steps: Math.min(settings.steps, size),
    sigma: settings.width ?? undefined,
    seed: recipe.seed,
    signal,
    onStep(done, total) {
      const probe = Math.ceil(done / Math.min(settings.steps, size));
      tell(done / total, `spectral density, probe ${probe} of ${settings.probes}`);
    },
  });
  return { report, used };
};

export const denseJob: Handler<"dense"> = async (input, { workbench, signal, progress }) => {
  const { operator, size, used } = await recipeMatrix(workbench, input);
  if (size > DENSE_LIMIT) {
    throw new WordedError(
      worded`An exact spectrum is for at most ${DENSE_LIMIT.toLocaleString("en")} parameters; here are ${size.toLocaleString("en")}.`,
    );
  }
  const report = pacedProgress(progress);
  const breathe = pacer();
  const matrix = await denseHessian(operator, size, {
    signal,
    onStep: (done) => report(done / size / 2, `exact spectrum, column ${done} of ${size}`),
  });
  if (matrix === null) return { dense: null, used };
  const eigenvalues = await symmetricEigenvalues(matrix.values, size, {
    signal,
    onStep(done) {
      report(0.5 + done / size / 2, `exact spectrum, row ${done} of ${size}`);
      return breathe();
    },
  });
  return {
    dense: eigenvalues && { eigenvalues, asymmetry: matrix.asymmetry },
    used,
  };
};

export const sharpnessJob: Handler<"sharpness"> = async (input, context) => {
  const { workbench, signal, progress } = context;
  const { recipe, trained, settings } = input;
  const objective = await evaluated(workbench, input);
  const defaults = defaultSharpnessSettings(recipe.seed);
  const report = await sharpnessReport(
    objective,
    finalParameters(trained),
    lastUpdate(trained),
    { ...defaults, sam: { ...defaults.sam, radius: settings.radius } },
    {
      signal,
      onStep: (done, total) => progress(done / total, `sharpness, measure ${done} of ${total}`),
    },
  );
  return { report: signal.aborted ? null : report, used: usedBy(objective) };
};

/** From the last checkpoint but one to the last: one step where every step was kept. */
function lastUpdate(trained: Trained): Float32Array | null {
  const count = checkpointCount(trained);
  if (count < 2) return null;
  const before = parametersAt(trained, count - 2);
  return parametersAt(trained, count - 1).map((x, i) => x - before[i]);
}

/** Curvature of a map travels in parts about this often, in milliseconds. */
const PART_INTERVAL = 200;

export const mapJob: Handler<"map"> = async (input, { workbench, signal, partial }) => {
  const { recipe, axes, cells, alpha, beta, settings, statistics } = input;
  const objective = await workbench.objective(input, "evaluation", statistics);
  const map = emptyCurvatureMap(alpha, beta);
  // What is not this worker's to do counts as done.
  map.done.fill(1);
  for (const cell of cells) map.done[cell] = 0;
  let unsent = Array.from(cells);
  const finished = (): CurvatureMapPart => {
    const ready = unsent.filter((cell) => map.done[cell] === 1);
    unsent = unsent.filter((cell) => map.done[cell] === 0);
    const column = (values: Float32Array) => Float32Array.from(ready, (cell) => values[cell]);
    return {
      cells: Int32Array.from(ready),
      largest: column(map.largest),
      smallest: column(map.smallest),
      ratio: column(map.ratio),
      largestResidual: column(map.largestResidual),
      smallestResidual: column(map.smallestResidual),
    };
  };
  let sent = performance.now();
  await curvatureMap({
    objective,
    axes,
    map,
    steps: settings.steps,
    seed: recipe.seed,
    signal,
    onStep() {
      if (performance.now() - sent < PART_INTERVAL) return;
      sent = performance.now();
      partial(finished());
    },
  });
  return { part: finished(), used: usedBy(objective) };
};

/** Eigenvalues at a clicked point, where the recipe asks for none. */
const POINT_ENDS = { top: 3, bottom: 1 };

/** A click may take so many steps where the recipe's do not suffice. */
const MOST_POINT_STEPS = 100;

export const pointJob: Handler<"point"> = async (input, { workbench, signal, progress }) => {
  const { recipe, axes, at } = input;
  const objective = await evaluated(workbench, input);
  const { top, bottom, lanczosSteps } = recipe.curvature;
  const point = await pointReport(objective, axes, at, {
    ...(top + bottom > 0 ? { top, bottom } : POINT_ENDS),
    steps: lanczosSteps,
    mostSteps: Math.max(lanczosSteps, affordableSteps(MOST_POINT_STEPS, axes.origin.length)),
    seed: recipe.seed,
    signal,
    onStep: (done, total) => progress(done / total, `Lanczos step ${done} of ${total}`),
  });
  return { point, used: usedBy(objective) };
};
