/** A surface in words, for those who do not see the picture. */
import { listed } from "../language/spoken";
import { t } from "../language/t";
import { capitalized } from "./capitalized";
import type { Rounding, Surface } from "./results";

export interface SurfaceFacts {
  /** The lowest finite loss and where it is; null without any. */
  minimum: { loss: number; alpha: number; beta: number; atCenter: boolean } | null;
  /** The share of computed points whose loss is under a round level near the bottom. */
  basin: { level: number; share: number } | null;
  /** The axis along which the loss rises most per unit, seen from the center; null if unknown. */
  steepest: "first" | "second" | "neither" | null;
  /** Computed points whose loss is NaN or infinite. */
  notFinite: number;
  /** Share of all points that have been computed. */
  sampled: number;
}

/** The basin reaches up by this share of the way from the minimum to the 95th percentile. */
const BASIN_DEPTH = 0.1;

/** A share below is no figure of its own. */
const LEAST_SHARE = 0.001;

const isTiny = (share: number): boolean => share > 0 && share < LEAST_SHARE;

/** Rises that differ by less than this factor count as equal. */
const NOTICEABLE = 1.2;

/**
 * Index of the lowest finite loss: the center where that is as low as any, else the first; null
 * without any.
 */
export function lowestPoint({ alpha, beta, loss, done }: Surface): number | null {
  let lowest = nearestToZero(beta) * alpha.length + nearestToZero(alpha);
  const counts = (n: number) => done[n] === 1 && Number.isFinite(loss[n]);
  for (let n = 0; n < loss.length; n++) {
    if (counts(n) && (!counts(lowest) || loss[n] < loss[lowest])) lowest = n;
  }
  return counts(lowest) ? lowest : null;
}

export function surfaceFacts(surface: Surface): SurfaceFacts {
  const { alpha, beta, loss, done } = surface;
  const columns = alpha.length;
  let computed = 0;
  const finite: number[] = [];
  for (let n = 0; n < loss.length; n++) {
    if (done[n] === 0) continue;
    computed++;
    if (!Number.isFinite(loss[n])) continue;
    finite.push(loss[n]);
  }
  const facts: SurfaceFacts = {
    minimum: null,
    basin: null,
    steepest: null,
    notFinite: computed - finite.length,
    sampled: computed / loss.length,
  };
  const lowest = lowestPoint(surface);
  if (lowest === null) return facts;

  const center = nearestToZero(beta) * columns + nearestToZero(alpha);
  const [i, j] = [lowest % columns, Math.floor(lowest / columns)];
  facts.minimum = {
    loss: loss[lowest],
    alpha: alpha[i],
    beta: beta[j],
    atCenter: lowest === center && !Number.isNaN(surface.originLoss),
  };
  finite.sort((a, b) => a - b);
  const high = finite[Math.floor(0.95 * (finite.length - 1))];
  // Where it is flat there is no basin to tell.
  if (high > finite[0]) {
    const level = roundUp(finite[0] + BASIN_DEPTH * (high - finite[0]));
    facts.basin = { level, share: shareBelow(surface, level) };
  }
  facts.steepest = beta.length > 1 ? steepestAxis(surface, center) : null;
  return facts;
}

/** Share of the computed points whose loss is finite and under a level. */
export function shareBelow({ loss, done }: Surface, level: number): number {
  let below = 0;
  let computed = 0;
  for (let n = 0; n < loss.length; n++) {
    if (done[n] === 0) continue;
    computed++;
    if (Number.isFinite(loss[n]) && loss[n] < level) below++;
  }
  return below / computed;
}

/**
 * One sentence such as "Minimum 0.02 at the center; loss under 0.5 over 2.5 % of the plane; rises
 * fastest along axis 1."
 *
 * @param format how the page writes numbers.
 * @param rounded when a link has moved the losses by a little.
 */
export function describeSurface(
  surface: Surface,
  format: (value: number) => string,
  rounded?: Rounding,
): string {
  const { minimum, basin, steepest, notFinite, sampled } = surfaceFacts(surface);
  const isLine = surface.beta.length === 1;
  const percent = (share: number): string =>
    isTiny(share)
      ? t`less than ${format(100 * LEAST_SHARE)} %`
      : `${format(Number((100 * share).toFixed(1)))} %`;
  const parts: string[] = [];
  if (minimum !== null) {
    const place = isLine
      ? `α = ${format(minimum.alpha)}`
      : `α = ${format(minimum.alpha)}, β = ${format(minimum.beta)}`;
    const about = rounded === undefined || rounded.statedExactly ? "" : "about ";
    parts.push(
      t`minimum ${about}${format(minimum.loss)} at ${minimum.atCenter ? "the center" : place}`,
    );
  }
  if (basin !== null) {
    const extent = isLine ? "line" : "plane";
    const about = rounded === undefined || isTiny(basin.share) ? "" : "about ";
    parts.push(
      t`loss under ${format(basin.level)} over ${about}${percent(basin.share)} of the ${extent}`,
    );
  }
  if (steepest !== null) parts.push(RISES[steepest]);
  if (notFinite > 0) {
    parts.push(
      notFinite === 1 ? "1 point has no finite loss" : t`${notFinite} points have no finite loss`,
    );
  }
  if (sampled < 1) parts.push(t`${percent(sampled)} of the points computed so far`);
  const text = listed(parts, "; ");
  return `${capitalized(text)}.`;
}

const RISES = {
  first: "rises fastest along axis 1",
  second: "rises fastest along axis 2",
  neither: "rises about equally along both axes",
};

function nearestToZero(coordinates: Float32Array): number {
  return coordinates.reduce(
    (best, value, n) => (Math.abs(value) < Math.abs(coordinates[best]) ? n : best),
    0,
  );
}

/** The smallest of 1, 2, 5 × 10ᵏ at or above a positive value; other values are left alone. */
function roundUp(value: number): number {
  if (!(value > 0)) return value;
  const exponent = Math.floor(Math.log10(value));
  const mantissa = value / 10 ** exponent;
  const digit = mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10;
  // Through text, since 5 × 10⁻¹ and its like are not exact as products.
  return Number(`${digit}e${exponent}`);
}

/** Compares the mean rise per unit of coordinate along the two grid lines through the center. */
function steepestAxis(surface: Surface, center: number): SurfaceFacts["steepest"] {
  const columns = surface.alpha.length;
  const [i, j] = [center % columns, Math.floor(center / columns)];
  const along = meanRise(surface, surface.alpha, i, (n) => j * columns + n);
  const across = meanRise(surface, surface.beta, j, (n) => n * columns + i);
  if (Number.isNaN(along) || Number.isNaN(across)) return null;
  const steeper = Math.max(along, across);
  if (steeper <= 0) return null;
  if (steeper <= NOTICEABLE * Math.min(along, across)) return "neither";
  return along > across ? "first" : "second";
}

/** NaN when no point of the line but the center is known. */
function meanRise(
  { loss, done }: Surface,
  coordinates: Float32Array,
  middle: number,
  indexOf: (n: number) => number,
): number {
  let sum = 0;
  let count = 0;
  for (let n = 0; n < coordinates.length; n++) {
    const rise = loss[indexOf(n)] - loss[indexOf(middle)];
    if (n === middle || done[indexOf(n)] === 0 || !Number.isFinite(rise)) continue;
    sum += rise / Math.abs(coordinates[n] - coordinates[middle]);
    count++;
  }
  return sum / count;
}
