import type { SettingsOf } from "../catalog/kind";
import type { LossKind, LossRecipe } from "../catalog/losses";

/**
 * @param said the outputs for one sample.
 * @param wanted its target: one-hot for classes.
 */
type OfSample<S> = (settings: S, said: Float64Array, wanted: Float64Array) => number;

const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
const dot = (a: Float64Array, b: Float64Array) => total(a.map((value, k) => value * b[k]));
const squares = (values: Float64Array) => dot(values, values);

function logSumExp(values: Float64Array): number {
  const highest = Math.max(...values);
  return highest + Math.log(total(values.map((value) => Math.exp(value - highest))));
}

/** log softmax. */
const logs = (said: Float64Array) => {
  const sum = logSumExp(said);
  return said.map((value) => value - sum);
};
const logOf = (said: Float64Array, wanted: Float64Array) => dot(logs(said), wanted);
const probabilityOf = (said: Float64Array, wanted: Float64Array) => Math.exp(logOf(said, wanted));
/** StableMax's s. */
export const stableSize = (x: number): number => (x >= 0 ? x + 1 : 1 / (1 - x));

const ofSample: { [K in LossKind]: OfSample<SettingsOf<LossRecipe, K>> } = {
  "cross-entropy": (_, said, wanted) => -logOf(said, wanted),
  "mean-squared": (_, said, wanted) => squares(said.map((f, k) => f - wanted[k])) / said.length,
  "half-squared": (_, said, wanted) => squares(said.map((f, k) => f - wanted[k])) / 2,
  stablemax(_, said, wanted) {
    const sizes = said.map(stableSize);
    return -Math.log(dot(sizes, wanted) / total(sizes));
  },
  squentropy(_, said, wanted) {
    const others = squares(said.map((f, k) => (1 - wanted[k]) * f));
    return others / Math.max(1, said.length - 1) - logOf(said, wanted);
  },
  poly: ({ epsilon }, said, wanted) =>
    epsilon * (1 - probabilityOf(said, wanted)) - logOf(said, wanted),
  focal: ({ focus }, said, wanted) =>
    -((1 - probabilityOf(said, wanted)) ** focus) * logOf(said, wanted),
  encouraging({ threshold }, said, wanted) {
    const p = probabilityOf(said, wanted);
    const bonus =
      p <= threshold
        ? Math.log(1 - p)
        : Math.log(1 - threshold) - (p - threshold) / (1 - threshold);
    return bonus - logOf(said, wanted);
  },
  generalized: ({ order }, said, wanted) => (1 - probabilityOf(said, wanted) ** order) / order,
  normalized: (_, said, wanted) => logOf(said, wanted) / total(logs(said)),
  "mean-absolute": (_, said, wanted) => 2 * (1 - probabilityOf(said, wanted)),
  smoothed: ({ smoothing }, said, wanted) =>
    -(1 - smoothing) * logOf(said, wanted) - (smoothing * total(logs(said))) / said.length,
  "z-loss": ({ weight }, said, wanted) => weight * logSumExp(said) ** 2 - logOf(said, wanted),
  value: (_, said) => total(said) / said.length,
};

/** The loss of one sample in float64, by its definition (`losses` has it in tensors, with its sources). */
export function lossOfSample(loss: LossRecipe, said: Float64Array, wanted: Float64Array): number {
  const code = ofSample[loss.kind] as OfSample<LossRecipe>;
  return code(loss, said, wanted);
}
