import * as tf from "../../tensor/tf";
import type { LossCode } from "./code";

/** ½ · mean over samples of ‖f − y‖². */
export const halfSquared: LossCode<unknown> = {
  terms: (_, outputs, targets) => tf.squaredDifference(outputs, targets),
  divisor: (_, samples) => 2 * samples,
  outputHessianVector: (_, outputs, tangent) => tf.div(tangent, outputs.shape[0]),
};
