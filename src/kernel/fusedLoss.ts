/** Mean loss over samples and fraction correct, rounded to float32. */
export interface FusedLoss {
  loss: number;
  /** NaN for a regression, and where the loss is NaN. */
  accuracy: number;
}

/**
 * What the kernel found on some samples.
 *
 * @param correct how many of the samples are classified correctly; null for a regression
 */
export function fusedLoss(mean: number, correct: number | null, samples: number): FusedLoss {
  const loss = Math.fround(mean);
  const known = correct !== null && !Number.isNaN(loss);
  return { loss, accuracy: Math.fround(known ? correct / samples : Number.NaN) };
}
