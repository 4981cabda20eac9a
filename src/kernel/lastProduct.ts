import { sameBatch } from "./batches";
import { sameBits } from "./sameBits";

/** Where the last product with a curvature matrix was taken, if nothing has been called since. */
export class LastProduct {
  #at: { theta: Float32Array; batch: Int32Array | undefined } | undefined;

  /** Whether it was at this very θ, on the same samples in the same order. */
  isOf(theta: Float32Array, batch: Int32Array | undefined): boolean {
    return (
      this.#at !== undefined && sameBits(this.#at.theta, theta) && sameBatch(this.#at.batch, batch)
    );
  }

  remember(theta: Float32Array, batch: Int32Array | undefined): void {
    this.#at = { theta: theta.slice(), batch: batch?.slice() };
  }

  forget(): void {
    this.#at = undefined;
  }
}
