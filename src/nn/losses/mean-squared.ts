import * as tf from "../../tensor/tf";
import type { LossCode } from "./code";

/** Mean of (f − y)² over samples and outputs. */
export const meanSquared: LossCode<unknown> = {
  terms: (_, outputs, targets) => tf.squaredDifference(outputs, targets),
  divisor: (_, samples, width) => samples * width,
  outputHessianVector(_, outputs, tangent) {
    const [samples, width] = outputs.shape;
    return tf.mul(tangent, 2 / (samples * width));
  },
};
