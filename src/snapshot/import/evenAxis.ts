import { limits } from "../../results/limits";
import { ReadError } from "../../results/readError";

/** Largest distance of a coordinate from its even place, as a share of the step. */
const TOLERANCE = 1e-3;

/**
 * Grid coordinates as float32. Pictures of a surface rely on them ascending in even steps.
 *
 * @param name of the axis in messages.
 * @throws ReadError when there are fewer than two, or they are not finite, not ascending or not even.
 */
export function evenAxis(coordinates: ArrayLike<number>, name: string): Float32Array {
  const count = coordinates.length;
  if (count < 2)
    throw new ReadError(`${name} has ${count} coordinates; a grid needs at least two.`);
  if (count > limits.axisPoints) {
    throw new ReadError(`${name} has ${count} coordinates; at most ${limits.axisPoints} are read.`);
  }
  if (!Array.from(coordinates).every(Number.isFinite)) {
    throw new ReadError(`${name} has a coordinate that is not a finite number.`);
  }
  const first = coordinates[0];
  const step = (coordinates[count - 1] - first) / (count - 1);
  if (!(step > 0)) throw new ReadError(`The coordinates of ${name} do not ascend.`);
  const axis = new Float32Array(count);
  for (let index = 0; index < count; index++) {
    const value = coordinates[index];
    if (Math.abs(value - (first + index * step)) > TOLERANCE * step) {
      throw new ReadError(`The coordinates of ${name} are not evenly spaced (at ${value}).`);
    }
    axis[index] = value;
  }
  if (!(axis[1] > axis[0] && Number.isFinite(axis[count - 1] - axis[0]))) {
    throw new ReadError(`The coordinates of ${name} are too close together or too large.`);
  }
  return axis;
}
