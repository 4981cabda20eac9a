/** Curvature along a run as curves. */
import type { HistorySeries } from "../../charts/HistoryChart";
import type { CurvatureTrack } from "../../results/curvature";
import type { Run } from "../../results/results";
import { type RunTime, runTime } from "../../results/runTime";
import { edgesAt } from "../../results/stabilityEdge";

/** How far above the largest eigenvalue a limit is still drawn to scale. */
const FARTHEST = 3;

/** When each of its entries was. */
export function trackTime(run: Run, { checkpoints }: CurvatureTrack): RunTime {
  const { unit, values } = runTime(run);
  return { unit, values: Float64Array.from(checkpoints, (row) => values[row]) };
}

/** The edge at each measured checkpoint. */
export const edgesAlong = (run: Run, { checkpoints, gradientNorm }: CurvatureTrack) =>
  edgesAt(run, checkpoints, gradientNorm);

/** The largest eigenvalue, and the edge of stability where there is one. */
export function sharpnessSeries(run: Run, track: CurvatureTrack): HistorySeries[] {
  const sharpness = { name: "λ max", values: track.sharpness, style: "train" } as const;
  const edges = edgesAlong(run, track);
  const known = edges.find((edge) => edge.value !== null);
  if (known === undefined || known.value === null) return [sharpness];
  const values = Float64Array.from(edges, ({ value }) => value ?? Number.NaN);
  return [sharpness, { name: known.name, values, style: "test" }];
}

/** A limit far above everything measured would flatten the curve: it is named, not drawn. */
export function drawable(series: HistorySeries[]): HistorySeries[] {
  const [first, ...others] = series;
  const highest = Math.max(...Array.from(first.values).filter(Number.isFinite));
  const near = (value: number) => (value <= FARTHEST * highest ? value : Number.NaN);
  return [first, ...others.map((one) => ({ ...one, values: Float64Array.from(one.values, near) }))];
}
