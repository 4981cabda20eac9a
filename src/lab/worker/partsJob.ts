import { isFunction } from "../../catalog/models";
import { displacementIn } from "../../landscape/projectTrajectory";
import { WordedError, worded } from "../../language/worded";
import type { Objective } from "../../nn/objective";
import { train } from "../../nn/train";
import { dot } from "../../plane/vector";
import { learningRateAt } from "../../recipe/learningRate";
import { phasesOf } from "../../recipe/phases";
import { checkpointCount, parametersAt } from "../../results/trained";
import { partColumns, type StepParts } from "../../results/walks";
import type { PlaneOf } from "../protocol";
import { type Handler, throwIfAborted, usedBy } from "./job";
import { trainingSetUp } from "./trainingSetUp";

/** What a step asked the objective for: the gradient where it began and the last one, which it follows. */
interface Asked {
  first: Float32Array;
  at: Float32Array;
  last: Float32Array;
}

/**
 * The training once more, with an eye on every step that is taken from a checkpoint: at which point the
 * gradient was asked for that it follows, and how far it went.
 */
export const partsJob: Handler<"parts"> = async (input, context) => {
  const { recipe, trained, axes } = input;
  const { signal } = context;
  if (!isFunction(recipe.model))
    throw new WordedError(worded`Steps are seen closely on functions of a few parameters.`);
  const setUp = await trainingSetUp(input, context);
  const { training } = recipe;
  const phases = phasesOf(training);
  const { step: marks } = trained.history;
  const rows = marks.length;
  const parts = Object.fromEntries(
    partColumns.map((name) => [name, new Float32Array(rows).fill(Number.NaN)]),
  ) as StepParts;
  const put =
    (name: "descent" | "ascent" | "followed" | "update" | "slope", row: number) =>
    ([alpha, beta]: [number, number]): void => {
      parts[`${name}Alpha`][row] = alpha;
      parts[`${name}Beta`][row] = beta;
    };
  const coordinates = displacementIn(axes);

  let asked: Asked | null = null;
  const watched = <O extends Objective>(objective: O): O => ({
    ...objective,
    // Many steps in one call would not be seen.
    descend: undefined,
    async gradient(theta, gradient, batch) {
      const value = await objective.gradient(theta, gradient, batch);
      const first = asked?.first ?? gradient.slice();
      asked = { first, at: theta.slice(), last: gradient.slice() };
      return value;
    },
  });
  let place: Float32Array = setUp.theta;
  await train({
    ...setUp,
    test: null,
    objective: watched(setUp.objective),
    tasks: setUp.tasks.map(({ objective }) => ({ objective: watched(objective), test: null })),
    training: { ...training, checkpoints: Math.min(1, training.steps) },
    signal,
    onCheckpoint({ theta }) {
      // What was asked for a measure is no part of a step.
      asked = null;
      place = theta.slice();
    },
    onSteps(done, _, copyState) {
      const { theta } = copyState();
      const row = marks.lastIndexOf(done - 1);
      if (row >= 0 && asked !== null) {
        const { optimizer, from, to } =
          phases.findLast((phase) => phase.from <= done - 1) ?? phases[0];
        const rate = learningRateAt(optimizer, done - 1 - from, to - from);
        put("descent", row)(coordinates(asked.first.map((value) => -rate * value)));
        put("ascent", row)(coordinates(asked.at.map((value, p) => value - place[p])));
        put("followed", row)(coordinates(asked.last.map((value) => -rate * value)));
        put("update", row)(coordinates(theta.map((value, p) => value - place[p])));
      }
      asked = null;
      place = theta;
    },
  });
  throwIfAborted(signal);

  // The model is one of the loss, also where training follows something else in a game.
  const loss = await context.workbench.objective(input, "train");
  const [first, second] = directionsOf(axes);
  const gradient = new Float32Array(first.length);
  const product = new Float32Array(first.length);
  for (let row = 0; row < checkpointCount(trained); row++) {
    const theta = parametersAt(trained, row);
    await loss.gradient(theta, gradient);
    put("slope", row)([dot(gradient, first), dot(gradient, second)]);
    await loss.hessianVector(theta, first, product);
    parts.bendAlpha[row] = dot(first, product);
    parts.bendAcross[row] = dot(second, product);
    await loss.hessianVector(theta, second, product);
    parts.bendBeta[row] = dot(second, product);
    throwIfAborted(signal);
  }
  return { parts, used: usedBy(setUp.objective) };
};

/** δ and η; the second of a line is 0. */
function directionsOf({ origin, directions }: PlaneOf): [Float32Array, Float32Array] {
  const width = origin.length;
  const second = directions.subarray(width);
  return [directions.subarray(0, width), second.length === 0 ? new Float32Array(width) : second];
}
