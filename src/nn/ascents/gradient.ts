import type { AscentCode } from "./code";

/** ∇L(θ). */
export const gradient: AscentCode<unknown> = () => (at, theta, into) => at(theta, into);
