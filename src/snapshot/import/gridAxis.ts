import { shown } from "../../catalog/plainText";
import { worded } from "../../language/worded";
import { limits } from "../../results/limits";
import { ReadError } from "../../results/readError";

/** Largest distance of a coordinate from its even place, as a share of the step. */
const EVEN = 1e-3;
/** The same for logarithms: 1, 2, 5, 10 count as even. */
const NEARLY_EVEN = 0.2;
/** Digits behind the point to which coordinates may be rounded. */
const MOST_DECIMALS = 9;
/** Fewer coordinates lie near even places by chance, all the more where a digit is half a step. */
const ENOUGH = { usually: 5, coarse: 20 };

/** Values of a setting that are counted where nothing else fits. */
const MOST_COUNTED = 24;

/** An axis as it is drawn: in even steps. */
export interface GridAxis {
  values: Float32Array;
  /** Whether `values` are decimal logarithms of the coordinates. */
  log: boolean;
  /** The coordinates in words where `values` only count them; else null. */
  counted: string | null;
  /** How they differ from the coordinates in the file; null when they do not. */
  note: string | null;
}

/**
 * Grid coordinates as an axis that ascends in even steps, which every picture of a surface relies on:
 * as they are; rounded ones at their even places; logarithms where those are even.
 *
 * @param coordinates ascending.
 * @param name of the axis in messages.
 * @param mayCount whether a few in no even steps are counted, as the settings of a search are.
 * @throws ReadError when there are fewer than two, or they are not finite, not ascending, or in even
 *   steps neither as they are nor by their logarithms.
 */
export function gridAxis(coordinates: ArrayLike<number>, name: string, mayCount = false): GridAxis {
  const axis = shown(name);
  const values = Array.from(coordinates);
  const count = values.length;
  if (count < 2)
    throw new ReadError(worded`${axis} has ${count} coordinates; a grid needs at least two.`);
  if (count > limits.axisPoints) {
    throw new ReadError(
      worded`${axis} has ${count} coordinates; at most ${limits.axisPoints} are read.`,
    );
  }
  if (!values.every(Number.isFinite)) {
    throw new ReadError(worded`${axis} has a coordinate that is not a finite number.`);
  }
  if (values.some((value, k) => k > 0 && !(value > values[k - 1]))) {
    throw new ReadError(worded`The coordinates of ${axis} neither ascend nor descend throughout.`);
  }
  const step = stepOf(values);
  const off = offEven(values);
  if (off <= EVEN * step)
    return { values: single(values, axis), log: false, counted: null, note: null };
  if (isRounded(values, off)) {
    const note = `The coordinates of ${axis} are rounded in the file, by ${off.toPrecision(1)} at most; the axis has the even steps they stand for.`;
    return {
      values: single(evenly(values[0], step, count), axis),
      log: false,
      counted: null,
      note,
    };
  }
  if (values[0] > 0) {
    const logs = values.map(Math.log10);
    const [logStep, logOff] = [stepOf(logs), offEven(logs)];
    if (logOff <= NEARLY_EVEN * logStep) {
      const exact = logOff <= EVEN * logStep;
      const note = `The axis of ${axis} is logarithmic: its ticks are powers of ten${exact ? "" : `, and its ${count} values, drawn in even steps, lie within ${Math.ceil((100 * logOff) / logStep)} % of a step of their places`}.`;
      const drawn = exact ? logs : evenly(logs[0], logStep, count);
      return { values: single(drawn, axis), log: true, counted: null, note };
    }
  }
  if (mayCount && count <= MOST_COUNTED) {
    const counted = values.map((value) => String(Number(value.toPrecision(4)))).join(", ");
    const note = `The values of ${axis} are in no even steps, nor are their logarithms: they are drawn one step apart, counted from 0: ${counted}.`;
    return { values: Float32Array.from(values, (_, k) => k), log: false, counted, note };
  }
  const at = values.findIndex((value, k) => Math.abs(value - values[0] - k * step) > EVEN * step);
  throw new ReadError(
    worded`The coordinates of ${axis} are not evenly spaced (at ${values[at]}), nor are their logarithms. Sample the surface in even steps, or interpolate it onto them.`,
  );
}

const stepOf = (values: number[]): number =>
  (values[values.length - 1] - values[0]) / (values.length - 1);

const evenly = (first: number, step: number, count: number): number[] =>
  Array.from({ length: count }, (_, k) => first + k * step);

/** Largest distance of a value from its place in even steps from the first to the last. */
function offEven(values: number[]): number {
  const step = stepOf(values);
  return Math.max(...values.map((value, k) => Math.abs(value - values[0] - k * step)));
}

/**
 * Whether even steps were rounded to these values, each by half a unit of its last digit at most, the
 * first and the last among them.
 */
function isRounded(values: number[], off: number): boolean {
  const step = stepOf(values);
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const unit = 10 ** -decimals;
    const written = values.every(
      (value) => Math.abs(value / unit - Math.round(value / unit)) < 1e-6,
    );
    const enough = unit <= step / 2 ? ENOUGH.usually : ENOUGH.coarse;
    if (written) return values.length >= enough && unit < step && off <= unit;
  }
  return false;
}

function single(values: number[], name: string): Float32Array {
  const axis = Float32Array.from(values);
  const last = axis.length - 1;
  if (!(axis[1] > axis[0] && Number.isFinite(axis[last] - axis[0]))) {
    throw new ReadError(worded`The coordinates of ${name} are too close together or too large.`);
  }
  return axis;
}
