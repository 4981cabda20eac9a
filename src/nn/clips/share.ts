import { magnitudeAt } from "../magnitudes";
import type { Clip } from "./code";

/**
 * Cuts the largest entries to the size of the largest that is left: coordinate-wise clipping (Pan & Li
 * 2023, arXiv 2306.00204). Where all are cut, the smallest is left.
 */
export const share: Clip<{ share: number }> = ({ share }, gradient) => {
  const last = gradient.length - 1;
  const cut = Math.min(last, Math.floor(share * gradient.length));
  const limit = magnitudeAt([gradient], last - cut);
  for (let i = 0; i < gradient.length; i++) {
    gradient[i] = Math.min(limit, Math.max(-limit, gradient[i]));
  }
};
