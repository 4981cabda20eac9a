import { withVelocity } from "./momentum";

/**
 * Nesterov's momentum, at the look-ahead point (Sutskever et al. 2013): v ← μv + g; θ ← θ − η(g + μv).
 */
export const nesterov = withVelocity("ahead");
