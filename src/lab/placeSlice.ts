import { rescaleFirstLayer } from "../plane/rescaleFirstLayer";
import type { SliceSpan } from "../plane/slicedPlane";
import {
  combineDirections,
  type SlicedPlane,
  slicedPlane,
  squaredDistancesTo,
  thetaAt,
} from "../plane/slicedPlane";
import { cosine, norm } from "../plane/vector";
import type { AxesRecipe } from "../recipe/schema";
import type { Axes, AxisSummary, Trained, Trajectory } from "../results/results";
import { rescaledDirections } from "./rescaledSpan";
import type { SliceKnobs } from "./slicer";

/** A plane at the place that the knobs say. */
export interface PlacedSlice {
  plane: SlicedPlane;
  /** θ at the center, [P]. */
  center: Float32Array;
  /** Of the span around it, [axes + 1, P] flattened. */
  directions: Float32Array;
  axes: Axes;
}

/** Places planes in a span; keeps what depends on the center alone. */
export function slicePlacer(
  { checkpoints, layout }: Pick<Trained, "checkpoints" | "layout">,
  axes: Axes,
  span: SliceSpan,
  asked: AxesRecipe,
) {
  let held: { at: number; theta: Float32Array; distances: Float64Array } | null = null;
  return ({ tilts, center, rescale }: SliceKnobs): PlacedSlice => {
    if (held === null || held.at !== center) {
      const theta = thetaAt(checkpoints, axes.origin.length, center);
      held = { at: center, theta, distances: squaredDistancesTo(theta, checkpoints) };
    }
    const radians = tilts.map((degrees) => (degrees * Math.PI) / 180);
    const plane = slicedPlane(span, { tilts: radians, center }, held.distances);
    const { theta } = held;
    if (rescale === 1) {
      const { directions } = span;
      const placed = placedAxes(axes, tilts, plane, theta, directions);
      return { plane, center: theta, directions, axes: placed };
    }
    const rescaled = rescaleFirstLayer(theta, layout, rescale);
    const directions = rescaledDirections(span.directions, asked, layout, rescale);
    const placed = placedAxes(axes, tilts, plane, rescaled, directions);
    return { plane, center: rescaled, directions, axes: measured(placed) };
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

/** Axes around rescaled weights: they may be of another length, and the path is not near them. */
function measured({ first, second, directions, origin }: Axes): Axes {
  const of = (a: number) => directions.subarray(a * origin.length, (a + 1) * origin.length);
  return {
    first: { ...first, norm: norm(of(0)), explained: null },
    second: second && { ...second, norm: norm(of(1)), explained: null },
    cosine: second && cosine(of(0), of(1)),
    explained: null,
    directions,
    origin,
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
