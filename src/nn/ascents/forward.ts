import { parameterCount } from "../../results/parameters";
import { fillInRanges } from "../nextTask";
import type { AscentCode } from "./code";

/**
 * (∇L·v)v with v ~ N(0, I) drawn for each step, whose mean is ∇L (Baydin et al. 2022, arXiv 2202.08587,
 * definition 1). ∇L·v is taken from the whole gradient: this is where such steps lead, not what they cost.
 */
export const forward: AscentCode<unknown> = (_, layout) => {
  const direction = new Float32Array(parameterCount(layout));
  return async (at, theta, gradient, { random }) => {
    const value = await at(theta, gradient);
    const { gaussian } = random();
    await fillInRanges(direction, gaussian);
    let slope = 0;
    for (let i = 0; i < gradient.length; i++) slope += gradient[i] * direction[i];
    for (let i = 0; i < gradient.length; i++) gradient[i] = slope * direction[i];
    return value;
  };
};
