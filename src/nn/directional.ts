import * as tf from "../tensor/tf";
import { activate } from "./activate";
import type { Layer } from "./layers";

/** Values of a network's units, and their derivatives along the direction of each sample. */
export interface Dual {
  value: tf.Tensor;
  slope: tf.Tensor;
}

/**
 * a·f(p) + w·∇f(p): values and derivatives go forward through the layers together, v → Wv + b beside s → Ws, and
 * v → tanh v beside s → (1 − tanh² v)·s (forward mode; Griewank & Walther 2008, section 3.1).
 *
 * @param x [p, w, a] on the last axis, of 2·inputs + 1 numbers.
 * @param dense a dense layer of values and derivatives.
 * @returns as many numbers as the layers give, on the last axis.
 */
export function directional(
  x: tf.Tensor,
  { inputs, layers }: Extract<Layer, { kind: "directional" }>,
  dense: (layer: Extract<Layer, { kind: "dense" }>, read: Dual) => Dual,
): tf.Tensor {
  const part = (first: number, count: number): tf.Tensor => {
    const before = new Array<number>(x.rank - 1);
    return tf.slice(x, [...before.fill(0), first], [...x.shape.slice(0, -1), count]);
  };
  let dual: Dual = { value: part(0, inputs), slope: part(inputs, inputs) };
  for (const layer of layers) {
    if (layer.kind === "dense") {
      dual = dense(layer, dual);
      continue;
    }
    const value = activate(dual.value, layer.activation);
    dual = { value, slope: tf.mul(dual.slope, tf.sub(1, tf.square(value))) };
  }
  return tf.add(tf.mul(part(2 * inputs, 1), dual.value), dual.slope);
}
