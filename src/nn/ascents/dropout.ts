import type { ParameterLayout, ParameterTensor } from "../../results/parameters";
import type { AscentCode } from "./code";

/**
 * m⊙∇L(m⊙θ) where m is 0 with probability p and else 1/(1 − p) at all weights that read a hidden unit, and 1
 * elsewhere: the gradient of the network without these units (Srivastava et al. 2014, JMLR 15, section 4,
 * one thinned network for the whole batch).
 */
export const dropout: AscentCode<{ share: number }> = ({ share }, layout) => {
  const readers = kernelsThatReadUnits(layout);
  const size = layout.reduce((sum, tensor) => sum + tensor.size, 0);
  const [mask, thinned] = [new Float32Array(size), new Float32Array(size)];
  return async (at, theta, gradient, { random }) => {
    const { uniform } = random();
    mask.fill(1);
    for (const { offset, shape } of readers)
      for (let unit = 0; unit < shape[0]; unit++) {
        const value = uniform() < share ? 0 : 1 / (1 - share);
        mask.fill(value, offset + unit * shape[1], offset + (unit + 1) * shape[1]);
      }
    for (let i = 0; i < size; i++) thinned[i] = mask[i] * theta[i];
    const value = await at(thinned, gradient);
    for (let i = 0; i < size; i++) gradient[i] *= mask[i];
    return value;
  };
};

/** Dense kernels [units, out] behind another one. */
const kernelsThatReadUnits = (layout: ParameterLayout): ParameterTensor[] =>
  layout.filter(({ role, shape }) => role === "kernel" && shape.length === 2).slice(1);
