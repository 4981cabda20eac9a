/**
 * How much of a first layer points along few directions: Σ‖wⱼ‖ of the units within some degrees of any of
 * them, over Σ‖wⱼ‖ of all.
 *
 * @param kernel [inputs, units] flattened.
 * @param directions of any length but 0.
 */
export function unitAlignment(
  kernel: Float32Array,
  directions: readonly Float64Array[],
  degrees: number,
): number {
  const inputs = directions[0].length;
  const units = kernel.length / inputs;
  const length = (vector: ArrayLike<number>) => Math.hypot(...Array.from(vector));
  const limit = Math.cos((degrees * Math.PI) / 180);
  let [near, all] = [0, 0];
  for (let unit = 0; unit < units; unit++) {
    const weights = Float64Array.from({ length: inputs }, (_, k) => kernel[k * units + unit]);
    const size = length(weights);
    all += size;
    const cosines = directions.map(
      (direction) =>
        weights.reduce((sum, weight, k) => sum + weight * direction[k], 0) /
        (size * length(direction)),
    );
    if (Math.max(...cosines) >= limit) near += size;
  }
  return near / all;
}
