import type { ProjectedTrajectory } from "./projectedTrajectory";

/**
 * The space in which a plane can be turned: its axes and one direction more, and what little of the
 * trajectory is needed to place it in any plane of that space.
 */
export interface SliceSpan {
  /** The axes as they are, then a unit vector normal to them, [axes + 1, P] flattened. */
  directions: Float32Array;
  /** Inner products of the directions with each other, [axes + 1, axes + 1] flattened. */
  gram: Float64Array;
  /** ⟨θ_t − origin, direction⟩, [T, axes + 1] flattened. */
  products: Float64Array;
}

/** How a plane is turned and moved. */
export interface SlicePose {
  /** Angle in radians by which each axis is tilted out of the plane. */
  tilts: number[];
  /** Checkpoint that the plane passes through; between two of them, the point between. */
  center: number;
}

/** A plane (or line) in a slice's span. A for its axes, K = A + 1 for the directions of the span. */
export interface SlicedPlane {
  /** Each axis as a combination of the span's directions, [A, K] flattened. */
  mix: Float64Array;
  /** Length of each axis. */
  lengths: number[];
  /** Cosine of the angle between the axes; null for a line. */
  cosine: number | null;
  /** Plane coordinates of the center, [A]. */
  center: number[];
  /** Share of the trajectory's squared displacement along each axis alone; null if there is none. */
  explained: (number | null)[];
  path: ProjectedTrajectory;
}

/**
 * Turns a plane within its span and moves it to a point of the trajectory, from inner products alone.
 *
 * The first axis is tilted towards the unit vector n normal to the plane; the second one then
 * towards what has become the normal: a rotation of the frame (δ/‖δ‖, η/‖η‖, n), so that no pair of
 * angles lets the axes coincide. An axis keeps the length it has.
 *
 * The plane moves without sliding sideways: it goes through the center θ_c, and its coordinates still
 * count from the foot of the original origin. So a checkpoint's coordinates do not depend on
 * the center, and at the center's own coordinates the plane has exactly L(θ_c).
 *
 * Residuals come from differences of squares in float64: below 1e-7 they are rounding.
 *
 * @param squaredDistances ‖θ_t − θ_c‖² for every checkpoint, [T].
 */
export function slicedPlane(
  { gram, products }: Pick<SliceSpan, "gram" | "products">,
  { tilts, center }: SlicePose,
  squaredDistances: Float64Array,
): SlicedPlane {
  const width = tilts.length + 1;
  const steps = products.length / width;
  const mix = tiltedFrame(gram, tilts);
  const metric = planeMetric(gram, mix, width);
  const solve = leastSquares(metric);

  const before = Math.floor(center);
  const after = Math.min(steps - 1, before + 1);
  const shares = Float64Array.from({ length: width }, (_, k) => {
    const [low, high] = [products[before * width + k], products[after * width + k]];
    return low + (center - before) * (high - low);
  });
  const middle = solve(image(mix, shares));

  const alpha = new Float32Array(steps);
  const beta = new Float32Array(steps);
  const residual = new Float32Array(steps);
  const along = tilts.map(() => 0);
  let displacement = 0;
  let missed = 0;
  for (let t = 0; t < steps; t++) {
    const onAxes = image(mix, products.subarray(t * width, (t + 1) * width));
    const place = solve(onAxes);
    alpha[t] = place[0];
    beta[t] = place[1] ?? 0;
    const step = place.map((value, a) => value - middle[a]);
    const squaredResidual = Math.max(0, squaredDistances[t] - squaredLength(metric, step));
    const squaredDistance = squaredResidual + squaredLength(metric, place);
    residual[t] = squaredDistance === 0 ? 0 : Math.sqrt(squaredResidual / squaredDistance);
    displacement += squaredDistance;
    missed += squaredResidual;
    onAxes.forEach((product, a) => {
      along[a] += product ** 2 / metric[a][a];
    });
  }
  const share = (part: number) =>
    displacement === 0 ? null : Math.min(1, Math.max(0, part / displacement));
  return {
    mix,
    lengths: metric.map((row, a) => Math.sqrt(row[a])),
    cosine: metric.length === 1 ? null : metric[0][1] / Math.sqrt(metric[0][0] * metric[1][1]),
    center: middle,
    explained: along.map(share),
    path: { alpha, beta, residual, explained: share(displacement - missed) },
  };
}

function tiltedFrame(gram: Float64Array, tilts: number[]): Float64Array {
  const axes = tilts.length;
  const width = axes + 1;
  const mix = new Float64Array(axes * width);
  // The normal that the next axis tilts towards, on unit vectors along the directions.
  const normal = new Float64Array(width);
  normal[axes] = 1;
  tilts.forEach((angle, a) => {
    const length = Math.sqrt(gram[a * width + a]);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    for (let k = 0; k < width; k++) {
      const own = k === a ? 1 : 0;
      const unitLength = Math.sqrt(gram[k * width + k]);
      mix[a * width + k] = (length * (cos * own + sin * normal[k])) / unitLength;
      normal[k] = cos * normal[k] - sin * own;
    }
  });
  return mix;
}

/** Inner products of the tilted axes with each other. */
function planeMetric(gram: Float64Array, mix: Float64Array, width: number): number[][] {
  const axes = width - 1;
  return Array.from({ length: axes }, (_, a) =>
    Array.from({ length: axes }, (_, b) => {
      let sum = 0;
      for (let k = 0; k < width; k++) {
        for (let l = 0; l < width; l++) {
          sum += mix[a * width + k] * gram[k * width + l] * mix[b * width + l];
        }
      }
      return sum;
    }),
  );
}

/** Inner products with the tilted axes, from those with the span's directions. */
function image(mix: Float64Array, products: Float64Array): number[] {
  const width = products.length;
  return Array.from({ length: width - 1 }, (_, a) => {
    let sum = 0;
    for (let k = 0; k < width; k++) sum += mix[a * width + k] * products[k];
    return sum;
  });
}

function leastSquares(metric: number[][]): (onAxes: number[]) => number[] {
  if (metric.length === 1) return ([a]) => [a / metric[0][0]];
  const [[aa, ab], [, bb]] = metric;
  const determinant = aa * bb - ab * ab;
  return ([a, b]) => [(a * bb - b * ab) / determinant, (b * aa - a * ab) / determinant];
}

function squaredLength(metric: number[][], place: number[]): number {
  return metric.reduce(
    (sum, row, a) => sum + place[a] * row.reduce((part, value, b) => part + value * place[b], 0),
    0,
  );
}

/** The axes as vectors of parameter space, [A, P] flattened. @param directions [K, P] flattened. */
export function combineDirections(directions: Float32Array, { mix, lengths }: SlicedPlane) {
  const axes = lengths.length;
  const width = axes + 1;
  const parameters = directions.length / width;
  const combined = new Float32Array(axes * parameters);
  for (let a = 0; a < axes; a++) {
    for (let p = 0; p < parameters; p++) {
      let sum = 0;
      for (let k = 0; k < width; k++) sum += mix[a * width + k] * directions[k * parameters + p];
      combined[a * parameters + p] = sum;
    }
  }
  return combined;
}

/**
 * Coefficients for `evaluateMany` from the center θ_c along the span's directions, [points, K].
 *
 * @param places plane coordinates, [points, A] flattened.
 */
export function slicedCoefficients(
  { mix, center }: SlicedPlane,
  places: Float32Array,
): Float32Array {
  const axes = center.length;
  const width = axes + 1;
  const points = places.length / axes;
  const coefficients = new Float32Array(points * width);
  for (let point = 0; point < points; point++) {
    for (let k = 0; k < width; k++) {
      let sum = 0;
      for (let a = 0; a < axes; a++) {
        sum += (places[point * axes + a] - center[a]) * mix[a * width + k];
      }
      coefficients[point * width + k] = sum;
    }
  }
  return coefficients;
}

/** θ at a checkpoint or between two, [P]. @param checkpoints [T, P] flattened. */
export function thetaAt(
  checkpoints: Float32Array,
  parameters: number,
  checkpoint: number,
): Float32Array {
  const last = checkpoints.length / parameters - 1;
  const before = Math.floor(checkpoint);
  const after = Math.min(last, before + 1);
  const share = checkpoint - before;
  return Float32Array.from(
    { length: parameters },
    (_, p) =>
      (1 - share) * checkpoints[before * parameters + p] +
      share * checkpoints[after * parameters + p],
  );
}

/** ‖θ_t − θ‖² for every checkpoint. */
export function squaredDistancesTo(theta: Float32Array, checkpoints: Float32Array): Float64Array {
  const parameters = theta.length;
  const distances = new Float64Array(checkpoints.length / parameters);
  for (let t = 0; t < distances.length; t++) {
    let sum = 0;
    for (let p = 0; p < parameters; p++) {
      const step = checkpoints[t * parameters + p] - theta[p];
      sum += step * step;
    }
    distances[t] = sum;
  }
  return distances;
}
