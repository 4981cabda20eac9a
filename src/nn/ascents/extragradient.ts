import { parameterCount } from "../../results/parameters";
import type { AscentCode } from "./code";

/** F(θ − γF(θ)) of a gradient, or of the field of a game, F (Korpelevich 1976). */
export const extragradient: AscentCode<{ ahead: number }> = ({ ahead }, layout) => {
  const there = new Float32Array(parameterCount(layout));
  return async (at, theta, gradient) => {
    const value = await at(theta, gradient);
    if (ahead === 0) return value;
    for (let i = 0; i < theta.length; i++) there[i] = theta[i] - ahead * gradient[i];
    await at(there, gradient);
    return value;
  };
};
