import { norm as length } from "../../plane/vector";
import type { Clip } from "./code";

/** g ← g·min(1, limit/‖g‖) (Pascanu et al. 2013, arXiv 1211.5063, algorithm 1). */
export const norm: Clip<{ limit: number }> = ({ limit }, gradient) => {
  const share = limit / length(gradient);
  if (!(share < 1)) return;
  for (let i = 0; i < gradient.length; i++) gradient[i] *= share;
};
