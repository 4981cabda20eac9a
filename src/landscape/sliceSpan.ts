import { WordedError, worded } from "../language/worded";
import { pacer } from "../nn/nextTask";
import type { SliceSpan } from "../plane/slicedPlane";
import { dot, unit } from "../plane/vector";
import { projector } from "./projectTrajectory";

/**
 * Lets other tasks run now and then.
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
  const breathe = pacer();
  await breathe();
  const ahead = unit(third);
  await breathe();
  const normal = await normalPart(ahead, axes);
  await breathe();
  directions.set(unit(normal), axes.length);

  const row = (k: number) => directions.subarray(k * parameters, (k + 1) * parameters);
  const gram = new Float64Array(count * count);
  for (let index = 0; index < gram.length; index++) {
    await breathe();
    gram[index] = dot(row(Math.floor(index / count)), row(index % count));
  }
  const steps = checkpoints.length / parameters;
  const products = new Float64Array(steps * count);
  for (let t = 0; t < steps; t++) {
    for (let k = 0; k < count; k++) {
      await breathe();
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

async function normalPart(vector: Float32Array, axes: Float32Array): Promise<Float32Array> {
  const breathe = pacer();
  const parameters = vector.length;
  const project = projector(new Float32Array(parameters), axes);
  await breathe();
  const foot = project(vector);
  await breathe();
  if (!(foot.squaredResidual > PARALLEL ** 2 * foot.squaredDistance)) {
    throw new WordedError(worded`The third direction lies in the plane of the axes.`);
  }
  const second = axes.subarray(parameters);
  const normal = new Float32Array(parameters);
  for (let p = 0; p < parameters; p++) {
    const inPlane = foot.alpha * axes[p] + (second.length === 0 ? 0 : foot.beta * second[p]);
    normal[p] = vector[p] - inPlane;
  }
  return normal;
}
