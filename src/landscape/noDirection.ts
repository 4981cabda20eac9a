import { WordedError } from "../language/worded";

/**
 * Where a training led, there is no direction of this kind: its gradient is 0, say, or its path is
 * straight. No recipe could have known, and the training is a result all the same: another axis is
 * drawn in its place.
 */
export class NoDirectionError extends WordedError {
  override readonly name = "NoDirectionError";
}
