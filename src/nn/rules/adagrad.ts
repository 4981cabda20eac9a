import { withScale } from "./rmsprop";

/** v ← v + g²; θ ← θ − ηg/(√v + ε) (Duchi et al. 2011, diagonal). */
export const adagrad = withScale<{ epsilon: number }>((scale, square) => scale + square);
