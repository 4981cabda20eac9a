import type { FunctionRecipe } from "../../catalog/models";
import { stream } from "../../random/stream";
import type { ParameterLayout } from "../../results/parameters";

/** Every parameter is a tensor of its own, under its name. */
export const functionLayout = ({ parameters }: FunctionRecipe): ParameterLayout =>
  parameters.map(({ name }, offset) => ({ name, shape: [1], role: "kernel", offset, size: 1 }));

/**
 * The point that a training starts from; parameters without a start are drawn uniformly from their
 * range. `index` gives independent ones under one seed.
 */
export function functionStart(
  { parameters }: FunctionRecipe,
  seed: number,
  index = 0,
): Float32Array {
  const random = stream(seed, "init", index);
  return Float32Array.from(parameters, ({ start, low, high }) => {
    const drawn = low + (high - low) * random.uniform();
    return start ?? drawn;
  });
}
