import type { Clip } from "./code";

/**
 * Cuts the largest entries to the size of the largest that is left: coordinate-wise clipping (Pan & Li
 * 2023, arXiv 2306.00204). Where all are cut, the smallest is left.
 */
export const share: Clip<{ share: number }> = ({ share }, gradient) => {
  const sizes = gradient.map(Math.abs).sort();
  const cut = Math.min(sizes.length - 1, Math.floor(share * sizes.length));
  const limit = sizes[sizes.length - 1 - cut];
  for (let i = 0; i < gradient.length; i++) {
    gradient[i] = Math.min(limit, Math.max(-limit, gradient[i]));
  }
};
