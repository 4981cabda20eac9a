import type { DatasetRecipe } from "../../catalog/datasets";
import type { SettingsOf } from "../../catalog/kind";
import type { Collection } from "../collection";
import { labelNoiseOf } from "../labelNoise";
import { pointCloud } from "../points";
import type { Source } from "./source";

/**
 * Mean of one class, a unit vector. With at least as many dimensions as classes it is the basis
 * vector of that number. Otherwise it is a row of the harmonic frame: the pair of coordinates number
 * k is the angle 2πk·label/classes on a circle, and an odd last coordinate alternates in sign; in two
 * dimensions that is evenly around the circle.
 */
export function blobMean(label: number, classes: number, dimensions: number): Float64Array {
  const mean = new Float64Array(dimensions);
  if (dimensions >= classes) {
    mean[label] = 1;
    return mean;
  }
  const norm = Math.sqrt(dimensions / 2);
  for (let d = 0; d + 1 < dimensions; d += 2) {
    const angle = (2 * Math.PI * (d / 2 + 1) * label) / classes;
    mean[d] = Math.cos(angle) / norm;
    mean[d + 1] = Math.sin(angle) / norm;
  }
  if (dimensions % 2 === 1) {
    mean[dimensions - 1] = ((label % 2 === 0 ? 1 : -1) * Math.SQRT1_2) / norm;
  }
  return mean;
}

/** One isotropic Gaussian per class, its mean at distance `separation` from the origin. */
export function blobs(recipe: SettingsOf<DatasetRecipe, "blobs">, { random }: Source): Collection {
  const { samples, classes, dimensions, separation, spread, labelNoise } = recipe;
  const means = Array.from({ length: classes }, (_, label) =>
    blobMean(label, classes, dimensions).map((x) => separation * x),
  );
  const points = pointCloud(samples, classes, dimensions, spread, random, (point, label) => {
    point.set(means[label]);
  });
  return { ...points, corrupt: labelNoiseOf(classes, labelNoise) };
}
