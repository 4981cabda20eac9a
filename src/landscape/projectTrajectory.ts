import { pacer } from "../nn/nextTask";
import type { ProjectedTrajectory } from "../plane/projectedTrajectory";
import { dot } from "../plane/vector";

/** A point of parameter space, and where the plane comes closest to it. */
export interface Foot {
  alpha: number;
  beta: number;
  /** ‖θ − origin‖². */
  squaredDistance: number;
  /** ‖θ − projection‖². */
  squaredResidual: number;
}

/**
 * Coordinates of each checkpoint in the plane by least squares: the (α, β) that minimize
 * ‖θ_t − origin − αδ − βη‖, from the 2×2 Gram matrix, so that the axes need not be orthogonal or
 * of length 1. In float64 throughout. Lets other tasks run between two checkpoints.
 *
 * @param checkpoints [T, P] flattened.
 * @param origin θ at α = β = 0, [P].
 * @param directions [1 or 2, P] flattened; two must not be parallel.
 * @throws the signal's reason when it is aborted.
 */
export async function projectTrajectory(
  checkpoints: Float32Array,
  origin: Float32Array,
  directions: Float32Array,
  signal?: AbortSignal,
): Promise<ProjectedTrajectory> {
  const parameters = origin.length;
  const steps = checkpoints.length / parameters;
  const breathe = pacer();
  await breathe();
  const project = projector(origin, directions);
  await breathe();
  const feet: Foot[] = [];
  for (let t = 0; t < steps; t++) {
    feet.push(project(checkpoints.subarray(t * parameters, (t + 1) * parameters)));
    await breathe();
    signal?.throwIfAborted();
  }
  const displacement = feet.reduce((sum, foot) => sum + foot.squaredDistance, 0);
  const missed = feet.reduce((sum, foot) => sum + foot.squaredResidual, 0);
  return {
    alpha: Float32Array.from(feet, (foot) => foot.alpha),
    beta: Float32Array.from(feet, (foot) => foot.beta),
    residual: Float32Array.from(feet, ({ squaredResidual, squaredDistance }) =>
      squaredDistance === 0 ? 0 : Math.sqrt(squaredResidual / squaredDistance),
    ),
    explained: displacement === 0 ? null : Math.max(0, 1 - missed / displacement),
  };
}

/** Finds where the plane through `origin` comes closest to a point. */
export function projector(
  origin: Float32Array,
  directions: Float32Array,
): (theta: Float32Array) => Foot {
  const parameters = origin.length;
  const first = directions.subarray(0, parameters);
  // A line is a plane whose second direction is 0.
  const line = directions.length === parameters;
  const second = line ? new Float32Array(parameters) : directions.subarray(parameters);
  const aa = dot(first, first);
  const ab = dot(first, second);
  const bb = line ? 1 : dot(second, second);
  const determinant = aa * bb - ab * ab;

  return (theta) => {
    let a = 0;
    let b = 0;
    let squaredDistance = 0;
    for (let p = 0; p < parameters; p++) {
      const step = theta[p] - origin[p];
      a += step * first[p];
      b += step * second[p];
      squaredDistance += step * step;
    }
    const alpha = (a * bb - b * ab) / determinant;
    const beta = (b * aa - a * ab) / determinant;
    // Summed explicitly: the difference of two squares would lose a small residual to rounding.
    let squaredResidual = 0;
    for (let p = 0; p < parameters; p++) {
      squaredResidual += (theta[p] - origin[p] - alpha * first[p] - beta * second[p]) ** 2;
    }
    return { alpha, beta, squaredDistance, squaredResidual };
  };
}

/** A displacement in coordinates of a plane, by least squares. */
export function displacementIn({
  origin,
  directions,
}: {
  origin: Float32Array;
  directions: Float32Array;
}): (vector: Float32Array) => [alpha: number, beta: number] {
  const project = projector(new Float32Array(origin.length), directions);
  return (vector) => {
    const { alpha, beta } = project(vector);
    return [alpha, beta];
  };
}
