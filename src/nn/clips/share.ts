import { magnitudeAt } from "../magnitudes";
import type { Clip } from "./code";

/**
 * Cuts the largest entries to the size of the largest that is left: coordinate-wise clipping (Pan & Li
 * 2023, arXiv 2306.00204). Where all are cut, the smallest is left.
 */
export const share: Clip<{ share: number }> = ({ share }, gradient, held) => {
  const free = gradient.length - held;
  if (free === 0) return;
  const cut = Math.min(free - 1, Math.floor(share * free));
  const limit = magnitudeAt([gradient], gradient.length - 1 - cut);
  for (let i = 0; i < gradient.length; i++) {
    gradient[i] = Math.min(limit, Math.max(-limit, gradient[i]));
  }
};
