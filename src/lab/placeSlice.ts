import type { SliceSpan } from "../plane/slicedPlane";
import {
  combineDirections,
  type SlicedPlane,
  slicedPlane,
  squaredDistancesTo,
  thetaAt,
} from "../plane/slicedPlane";
import type { Axes, AxisSummary, Trained, Trajectory } from "../results/results";
import type { SliceKnobs } from "./slicer";

/** A plane at the place that the knobs say. */
export interface PlacedSlice {
  plane: SlicedPlane;
  /** θ at the center, [P]. */
  center: Float32Array;
  axes: Axes;
}

/** Places planes in a span; keeps what depends on the center alone. */
export function slicePlacer({ checkpoints }: Trained, axes: Axes, span: SliceSpan) {
  let held: { at: number; theta: Float32Array; distances: Float64Array } | null = null;
  return ({ tilts, center }: SliceKnobs): PlacedSlice => {
    if (held === null || held.at !== center) {
      const theta = thetaAt(checkpoints, axes.origin.length, center);
      held = { at: center, theta, distances: squaredDistancesTo(theta, checkpoints) };
    }
    const radians = tilts.map((degrees) => (degrees * Math.PI) / 180);
    const plane = slicedPlane(span, { tilts: radians, center }, held.distances);
    const { theta } = held;
    return { plane, center: theta, axes: placedAxes(axes, tilts, plane, theta, span.directions) };
  };
}

function placedAxes(
  { first, second }: Axes,
  tilts: number[],
  plane: SlicedPlane,
  theta: Float32Array,
  spanDirections: Float32Array,
): Axes {
  const directions = combineDirections(spanDirections, plane);
  const parameters = theta.length;
  const tilted = (summary: AxisSummary, a: number): AxisSummary => ({
    ...summary,
    name: tilts[a] === 0 ? summary.name : `${summary.name} tilted ${degreeWords(tilts[a])}`,
    norm: plane.lengths[a],
    explained: plane.explained[a],
  });
  return {
    first: tilted(first, 0),
    second: second && tilted(second, 1),
    cosine: plane.cosine,
    explained: plane.path.explained,
    directions,
    origin: theta.map((value, p) =>
      plane.center.reduce((sum, place, a) => sum - place * directions[a * parameters + p], value),
    ),
  };
}

function degreeWords(degrees: number): string {
  return `${degrees}°`.replace("-", "−");
}

/** The path in the placed plane. */
export function placedTrajectory(
  { plane: { path } }: PlacedSlice,
  losses: Pick<Trajectory, "loss" | "planeLoss">,
): Trajectory {
  return { alpha: path.alpha, beta: path.beta, residual: path.residual, ...losses };
}
