/**
 * The few numbers of a link that are stated as facts (the lowest loss and its place, how training
 * ended, eigenvalues) travel beside the rounded arrays, and take their places again.
 */
import * as v from "valibot";
import { boundedArray } from "../../catalog/boundedArray";
import { worded } from "../../language/worded";
import { lowestPoint } from "../../results/describeSurface";
import type { Run } from "../../results/results";
import type { RunArrays } from "../namedArrays";
import { partnerPart } from "../partnerArrays";
import { SnapshotError } from "../snapshot";

const name = v.pipe(v.string(), v.maxLength(40));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Array, place in it, value. */
export const exactSchema = boundedArray(
  v.strictTuple([name, index, v.pipe(v.number(), v.finite())]),
  400,
);

export type ExactValues = v.InferOutput<typeof exactSchema>;

/** Arrays of which the last number is stated. */
const ENDS = [
  "history_train_loss",
  "history_test_loss",
  "history_train_accuracy",
  "history_test_accuracy",
  "history_gradient_norm",
];
/** Arrays of which all numbers are. */
const WHOLE = ["eigenvalues", "eigenvalue_residuals", "averages"];
const isWhole = (name: string): boolean => WHOLE.includes(name) || partnerPart(name) === "numbers";
/** Significant digits: all that a float32 has, and more than the page shows of any number. */
const DIGITS = 9;

export function exactValues({ surface }: Pick<Run, "surface">, arrays: RunArrays): ExactValues {
  const values: ExactValues = [];
  const state = (array: string, at: number) => {
    const value = arrays.get(array)?.data[at];
    if (value !== undefined && Number.isFinite(value))
      values.push([array, at, Number(value.toPrecision(DIGITS))]);
  };
  const lowest = surface && lowestPoint(surface);
  if (surface !== null && lowest !== null) {
    const columns = surface.alpha.length;
    state("loss", lowest);
    state("alpha", lowest % columns);
    state("beta", Math.floor(lowest / columns));
  }
  for (const array of ENDS) state(array, (arrays.get(array)?.data.length ?? 0) - 1);
  state("trajectory_residual", 0);
  for (const [array, { data }] of arrays) {
    if (isWhole(array)) for (let at = 0; at < data.length; at++) state(array, at);
  }
  return values;
}

/**
 * Puts exact values into decoded arrays. Where a loss was rounded down to the lowest or below, it moves
 * to just above: the lowest point stays the one that it is.
 *
 * @throws SnapshotError when there is no such place.
 */
export function restoreExact(arrays: RunArrays, exact: ExactValues): void {
  for (const [array, at, value] of exact) {
    const data = arrays.get(array)?.data;
    if (data === undefined || at >= data.length)
      throw new SnapshotError(worded`The link's numbers have no place. Copy it again, whole.`);
    if (array === "loss") raise(data, value);
    data[at] = value;
  }
}

function raise(losses: { [index: number]: number; length: number }, lowest: number): void {
  const above = nextFloat32(lowest);
  for (let i = 0; i < losses.length; i++) {
    if (losses[i] < above) losses[i] = above;
  }
}

/** The smallest float32 above a number. */
function nextFloat32(value: number): number {
  const bits = new Int32Array(1);
  const float = new Float32Array(bits.buffer);
  float[0] = value;
  if (float[0] > value) return float[0];
  if (float[0] === 0) bits[0] = 1;
  else bits[0] += float[0] > 0 ? 1 : -1;
  return float[0];
}
