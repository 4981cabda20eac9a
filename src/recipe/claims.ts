/** What the sentence beside a landscape says, in numbers that a command can check. */

/** Numbers read off a run; `results/quantities.ts` says how. */
export type Quantity =
  | "final train loss"
  | "final test accuracy"
  /** Train loss after a fifth of the run, as a share of the start's. */
  | "train loss left after a fifth"
  | "largest eigenvalue"
  /** Largest eigenvalue over the edge of stability: medians over the second half of the run. */
  | "late sharpness over the edge"
  | "highest loss in the plane"
  | "non-convex share of the plane"
  /** Share of the path's squared displacement. */
  | "path in the plane"
  /** Degrees between the path's first tenth and its last. */
  | "turn of the path";

export interface Claim {
  quantity: Quantity;
  /** Of which the quantity is a multiple: the same of another preset or exhibit. */
  over?: string;
  atLeast?: number;
  atMost?: number;
}

/** "largest eigenvalue over that of large-batch ≤ 0.5". */
export function claimWords({ quantity, over, atLeast, atMost }: Claim): string {
  const what = over === undefined ? quantity : `${quantity} over that of ${over}`;
  const low = atLeast === undefined ? "" : ` ≥ ${atLeast}`;
  const high = atMost === undefined ? "" : ` ≤ ${atMost}`;
  return what + low + high;
}

/** Whether a value is what is claimed; NaN never is. */
export function holds({ atLeast, atMost }: Claim, value: number): boolean {
  return (
    value >= (atLeast ?? Number.NEGATIVE_INFINITY) && value <= (atMost ?? Number.POSITIVE_INFINITY)
  );
}
