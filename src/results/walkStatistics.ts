/** What figures and pictures say of many trainings, and of the parts of one step. Pure functions. */
import { type Ensemble, pathsOf, type StepParts } from "./walks";

/** Mean and covariance over the paths of an ensemble at each moment, of those that are still there. */
export interface EnsembleMoments {
  count: Int32Array;
  alpha: Float64Array;
  beta: Float64Array;
  /** With n − 1 in the denominator; 0 for a single path. */
  alphaAlpha: Float64Array;
  alphaBeta: Float64Array;
  betaBeta: Float64Array;
}

export function ensembleMoments(ensemble: Ensemble): EnsembleMoments {
  const moments = ensemble.step.length;
  const paths = pathsOf(ensemble);
  const zeros = () => new Float64Array(moments);
  const found: EnsembleMoments = {
    count: new Int32Array(moments),
    ...{ alpha: zeros(), beta: zeros() },
    ...{ alphaAlpha: zeros(), alphaBeta: zeros(), betaBeta: zeros() },
  };
  for (let moment = 0; moment < moments; moment++) {
    const row = (values: Float32Array) => values.subarray(moment * paths, (moment + 1) * paths);
    const [alpha, beta] = [row(ensemble.alpha), row(ensemble.beta)];
    let count = 0;
    let [meanA, meanB, aa, ab, bb] = [0, 0, 0, 0, 0];
    for (let path = 0; path < paths; path++) {
      const [a, b] = [alpha[path], beta[path]];
      if (!Number.isFinite(a) || !Number.isFinite(b)) continue;
      count++;
      // Welford's update: no difference of large squares.
      const [da, db] = [a - meanA, b - meanB];
      meanA += da / count;
      meanB += db / count;
      aa += da * (a - meanA);
      ab += da * (b - meanB);
      bb += db * (b - meanB);
    }
    const degrees = Math.max(1, count - 1);
    found.count[moment] = count;
    found.alpha[moment] = count === 0 ? Number.NaN : meanA;
    found.beta[moment] = count === 0 ? Number.NaN : meanB;
    found.alphaAlpha[moment] = aa / degrees;
    found.alphaBeta[moment] = ab / degrees;
    found.betaBeta[moment] = bb / degrees;
  }
  return found;
}

/** Where among ascending steps one lies: 1.5 is half way between the second and the third. */
export function momentAt(steps: ArrayLike<number>, step: number): number {
  let after = 1;
  while (after < steps.length - 1 && steps[after] < step) after++;
  const before = after - 1;
  if (steps.length < 2) return 0;
  const share = (step - steps[before]) / (steps[after] - steps[before]);
  return before + Math.min(1, Math.max(0, share));
}

export type Pair = [alpha: number, beta: number];

/** Parts of a step in the order in which they are shown; what is added is what is left of the update. */
export const stepPartNames = ["descent", "ascent", "followed", "added", "update"] as const;
export type StepPart = (typeof stepPartNames)[number];

/** The parts of the step from a checkpoint that are there: one that changes nothing is left out. */
export function stepPartsAt(parts: StepParts, row: number): Partial<Record<StepPart, Pair>> {
  const pair = (name: "descent" | "ascent" | "followed" | "update"): Pair => [
    parts[`${name}Alpha`][row],
    parts[`${name}Beta`][row],
  ];
  const [descent, ascent, followed, update] = [
    pair("descent"),
    pair("ascent"),
    pair("followed"),
    pair("update"),
  ];
  if (!update.every(Number.isFinite)) return {};
  const added: Pair = [update[0] - followed[0], update[1] - followed[1]];
  const size = Math.max(...[descent, followed, update].flat().map(Math.abs));
  const differs = (one: Pair, other: Pair = [0, 0]) =>
    Math.max(Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1])) > 1e-4 * size;
  return {
    descent,
    ...(differs(ascent) && { ascent }),
    ...(differs(followed, descent) && { followed }),
    ...(differs(added) && { added }),
    update,
  };
}

/** A round number (1, 2 or 5 times a power of ten) that the parts of a step are drawn longer by. */
export function partsFactor(parts: Partial<Record<StepPart, Pair>>, span: Pair): number {
  const longest = Math.max(
    0,
    ...Object.values(parts).map(([alpha, beta]) => Math.hypot(alpha / span[0], beta / span[1])),
  );
  if (longest === 0) return 1;
  const wanted = 0.2 / longest;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const digit = [5, 2, 1].find((one) => one * power <= wanted) ?? 1;
  return digit * power;
}

/** Eigenvalues of [[a, b], [b, c]], the larger first, with unit eigenvectors. */
export function symmetricPair(a: number, b: number, c: number): { value: number; vector: Pair }[] {
  const middle = (a + c) / 2;
  const radius = Math.hypot((a - c) / 2, b);
  const angle = radius === 0 ? 0 : Math.atan2(b, (a - c) / 2) / 2;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  return [
    { value: middle + radius, vector: [cosine, sine] },
    { value: middle - radius, vector: [-sine, cosine] },
  ];
}
