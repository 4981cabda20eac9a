import type { Stream } from "../random/stream";
import { type Collection, numberedClasses } from "./collection";
import { round20 } from "./round";

/** Writes a noise-free point of a class. */
export type PlacePoint = (point: Float64Array, label: number) => void;

/**
 * A point cloud with equally large classes (to within one point) and isotropic Gaussian noise.
 * Sample i belongs to class i mod classes.
 *
 * @param noise standard deviation in every dimension.
 */
export function pointCloud(
  count: number,
  classes: number,
  dimensions: number,
  noise: number,
  random: Stream,
  place: PlacePoint,
): Collection {
  const inputs = new Float32Array(count * dimensions);
  const targets = new Float32Array(count);
  const point = new Float64Array(dimensions);
  for (let i = 0; i < count; i++) {
    const label = i % classes;
    place(point, label);
    for (let d = 0; d < dimensions; d++) {
      inputs[i * dimensions + d] = round20(point[d] + noise * random.gaussian());
    }
    targets[i] = label;
  }
  return {
    task: numberedClasses(classes),
    inputShape: [dimensions],
    count,
    inputs,
    targets,
    notes: [],
  };
}
