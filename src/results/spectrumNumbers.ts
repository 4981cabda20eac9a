/** Numbers that are read off eigenvalues. */
import { outliersByGap } from "./outliers";
import type { Run } from "./results";
import { edgeOfSpectrum, edgesAt } from "./stabilityEdge";

/** Every eigenvalue where all are known, else the ends of the spectrum; descending. */
const eigenvaluesOf = ({ curvature, spectrum }: Run): ArrayLike<number> =>
  curvature.dense?.eigenvalues ?? spectrum?.eigenvalues ?? [];

export const largestEigenvalue = (run: Run): number => eigenvaluesOf(run)[0] ?? Number.NaN;

/**
 * Edges of a fixed optimizer are some number over the learning rate: that number over the largest
 * eigenvalue. NaN where no edge is known, or the learning rate changes.
 */
export function largestStableRate(run: Run): number {
  const { optimizer, phases } = run.recipe.training;
  const { value } = edgeOfSpectrum(run);
  const isConstant = optimizer.schedule.kind === "constant" && phases === undefined;
  if (value === null || !isConstant) return Number.NaN;
  return (value * optimizer.learningRate) / largestEigenvalue(run);
}

/** The middle value of a list's second half, the upper one of two. */
function lateMedian(values: readonly number[]): number {
  const late = values.slice(values.length / 2).sort((a, b) => a - b);
  return late[Math.floor(late.length / 2)];
}

export function lateSharpness({ curvature: { track } }: Run): number {
  return track === null ? Number.NaN : lateMedian(Array.from(track.sharpness));
}

export function lateSharpnessOverEdge(run: Run): number {
  const { track } = run.curvature;
  if (track === null) return Number.NaN;
  const edges = edgesAt(run, track.checkpoints, track.gradientNorm);
  return lateMedian(
    edges.map(({ value }, index) => track.sharpness[index] / (value ?? Number.NaN)),
  );
}

/** All eigenvalues, or none: what counts them needs every one. */
const everyEigenvalue = ({ curvature: { dense } }: Run): number[] | null =>
  dense && Array.from(dense.eigenvalues);

export function largestCount(run: Run): number {
  const all = everyEigenvalue(run);
  return all?.filter((value) => value > 0.999 * all[0]).length ?? Number.NaN;
}

/** λ max/λ min where all eigenvalues are positive, else NaN. */
export function conditionNumber(run: Run): number {
  const all = everyEigenvalue(run);
  const least = all?.at(-1) ?? Number.NaN;
  return all !== null && least > 0 ? all[0] / least : Number.NaN;
}

/** The widest gap by ratio among as many of the first as a classifier's outliers may be. */
export function largestGap(run: Run): { count: number; gap: number } {
  const all = everyEigenvalue(run);
  const classes = run.data?.classes ?? null;
  return all === null || classes === null
    ? { count: Number.NaN, gap: Number.NaN }
    : outliersByGap(all, Math.ceil(1.5 * classes));
}

/** Below this an eigenvalue is negative beyond rounding. */
const NEGATIVE = -1e-6;

export function negativeShare(run: Run): number {
  const all = everyEigenvalue(run);
  return all === null ? Number.NaN : all.filter((value) => value < NEGATIVE).length / all.length;
}

export function extremeRatio(run: Run): number {
  const all = everyEigenvalue(run);
  return Math.abs((all?.at(-1) ?? Number.NaN) / (all?.[0] ?? Number.NaN));
}

/** Share of the curvature map's points whose |λ min/λ max| is above a tenth. */
export function bendingShare({ curvature: { map } }: Run): number {
  if (map === null) return Number.NaN;
  const ratios = map.ratio.filter((_, index) => map.done[index]);
  return ratios.filter((ratio) => ratio > 0.1).length / ratios.length;
}
