import { pacer } from "../nn/nextTask";
import type { SliceSpan } from "../plane/slicedPlane";
import { dot, unit } from "../plane/vector";
import { projector } from "./projectTrajectory";

/**
 * Lets other tasks run between two checkpoints.
 *
 * @param checkpoints [T, P] flattened.
 * @param origin of the plane, [P].
 * @param axes [1 or 2, P] flattened.
 * @param third any direction, [P]; only its part normal to the axes counts.
 * @throws when `third` lies in the plane of the axes.
 */
export async function sliceSpan(
  checkpoints: Float32Array,
  origin: Float32Array,
  axes: Float32Array,
  third: Float32Array,
): Promise<SliceSpan> {
  const parameters = origin.length;
  const count = axes.length / parameters + 1;
  const directions = new Float32Array(count * parameters);
  directions.set(axes);
  directions.set(unit(normalPart(unit(third), axes)), axes.length);

  const row = (k: number) => directions.subarray(k * parameters, (k + 1) * parameters);
  const gram = Float64Array.from({ length: count * count }, (_, index) =>
    dot(row(Math.floor(index / count)), row(index % count)),
  );
  const steps = checkpoints.length / parameters;
  const products = new Float64Array(steps * count);
  const breathe = pacer();
  for (let t = 0; t < steps; t++) {
    await breathe();
    for (let k = 0; k < count; k++) {
      const direction = row(k);
      let sum = 0;
      for (let p = 0; p < parameters; p++) {
        sum += (checkpoints[t * parameters + p] - origin[p]) * direction[p];
      }
      products[t * count + k] = sum;
    }
  }
  return { directions, gram, products };
}

/** How much of a unit vector must be left for its direction to mean anything in float32. */
const PARALLEL = 1e-4;

function normalPart(vector: Float32Array, axes: Float32Array): Float32Array {
  const parameters = vector.length;
  const foot = projector(new Float32Array(parameters), axes)(vector);
  if (!(foot.squaredResidual > PARALLEL ** 2 * foot.squaredDistance)) {
    throw new Error("The third direction lies in the plane of the axes.");
  }
  const second = axes.subarray(parameters);
  return vector.map((value, p) => {
    const inPlane = foot.alpha * axes[p] + (second.length === 0 ? 0 : foot.beta * second[p]);
    return value - inPlane;
  });
}
