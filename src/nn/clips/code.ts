/** Bounds a gradient in place. */
export type Clip<S> = (settings: S, gradient: Float32Array) => void;
