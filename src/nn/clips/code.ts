/**
 * Bounds a gradient in place.
 *
 * @param held how many of its entries are of weights that are held: these are 0 and do not count.
 */
export type Clip<S> = (settings: S, gradient: Float32Array, held: number) => void;
