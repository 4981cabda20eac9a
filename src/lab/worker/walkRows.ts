/** What is asked of one training among many, as a row of numbers in coordinates of the plane. */
import { displacementIn, projector } from "../../landscape/projectTrajectory";
import { train } from "../../nn/train";
import { totalSteps } from "../../recipe/phases";
import { axisSpan } from "../../results/axisSpan";
import { NEAR_END } from "../../results/walks";
import type { PlaneOf, WalksOf } from "../protocol";
import type { TrainingSetUp } from "./freshSetUp";

/** A training to carry out, and the plane that it is seen in. */
export interface Walk {
  setUp: TrainingSetUp;
  axes: PlaneOf;
  alpha: Float32Array;
  beta: Float32Array;
  /** Steps of which the place is kept. */
  moments: Float64Array;
  signal: AbortSignal;
}

type Place = [alpha: number, beta: number];

/** @returns null when it was aborted on the way. */
export const rowOf: Record<WalksOf, (walk: Walk) => Promise<number[] | null>> = {
  async ends(walk) {
    const whole = await placesAlong(walk);
    if (whole === null) return null;
    if (whole.diverged) return [Number.NaN, Number.NaN, Number.NaN];
    const { places } = whole;
    const end = places[places.length - 1];
    const [width, depth] = [axisSpan(walk.alpha), axisSpan(walk.beta)];
    const isAway = ([alpha, beta]: Place) =>
      Math.hypot((alpha - end[0]) / width, (beta - end[1]) / depth) > NEAR_END;
    const last = places.findLastIndex(isAway);
    return [beyond(end[0], walk.alpha), beyond(end[1], walk.beta), last + 1];
  },

  async steps({ setUp, axes, signal }) {
    const { objective, theta } = setUp;
    const coordinates = displacementIn(axes);
    const gradient = new Float32Array(theta.length);
    await objective.gradient(theta, gradient);
    let moved: Float32Array | null = null;
    await train({
      ...quiet(setUp),
      signal,
      until: 1,
      onSteps: (_, __, copyState) => {
        moved = copyState().theta.map((value, p) => value - theta[p]);
      },
    });
    if (signal.aborted) return null;
    return [...coordinates(gradient), ...(moved ? coordinates(moved) : [Number.NaN, Number.NaN])];
  },

  async paths(walk) {
    const whole = await placesAlong(walk);
    if (whole === null) return null;
    const { places } = whole;
    return Array.from(walk.moments).flatMap((step) => places[step] ?? [Number.NaN, Number.NaN]);
  },
};

/** Where a training is before its first step and after each. */
async function placesAlong({ setUp, axes, signal }: Walk) {
  const project = projector(axes.origin, axes.directions);
  const placeOf = (theta: Float32Array): Place => {
    const { alpha, beta } = project(theta);
    return [alpha, beta];
  };
  const places = [placeOf(setUp.theta)];
  const { stopped } = await train({
    ...quiet(setUp),
    signal,
    onSteps: (_, __, copyState) => places.push(placeOf(copyState().theta)),
  });
  if (stopped === "cancelled") return null;
  return { places, diverged: stopped === "diverged" };
}

/** Nothing is measured on the way: losses at the start and the end of each phase alone. */
function quiet({ training, tasks, ...rest }: TrainingSetUp): TrainingSetUp {
  return {
    ...rest,
    test: null,
    tasks: tasks.map((one) => ({ ...one, test: null })),
    training: { ...training, checkpoints: Math.min(1, totalSteps(training)) },
  };
}

/** A coordinate; ±∞ where it is further outside than the plane is wide. */
function beyond(value: number, axis: Float32Array): number {
  const span = axisSpan(axis);
  if (value < axis[0] - span) return Number.NEGATIVE_INFINITY;
  return value > axis[axis.length - 1] + span ? Number.POSITIVE_INFINITY : value;
}
