import type { Clip } from "./code";

/** Every entry is kept within ±limit. */
export const value: Clip<{ limit: number }> = ({ limit }, gradient) => {
  for (let i = 0; i < gradient.length; i++) {
    gradient[i] = Math.min(limit, Math.max(-limit, gradient[i]));
  }
};
