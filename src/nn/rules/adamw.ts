import { withMoments } from "./adam";

/**
 * Loshchilov & Hutter 2019, arXiv 1711.05101, algorithm 2: θ ← θ − ηλθ on kernels, then Adam's step.
 */
export const adamw = withMoments("decoupled");
