/** What the sentence beside a landscape says, in numbers that a command can check. */

/** Numbers read off a run; `results/quantities.ts` says how. */
export type Quantity =
  // Of the training.
  | "loss at the start"
  | "final train loss"
  | "final test accuracy"
  /** Train loss after a fifth of the run, as a share of the start's. */
  | "train loss left after a fifth"
  /** Steps after which the train loss stays below 1.01 times the lowest that it comes to. */
  | "steps to 1 % above the lowest loss"
  /** Intervals between checkpoints. */
  | "intervals in which the loss rises"
  /** 1 where the loss left all bounds, 0 where it did not. */
  | "divergence"
  // Of the path.
  /** Share of the path's squared displacement. */
  | "path in the plane"
  /** Degrees between the path's first tenth and its last. */
  | "turn of the path"
  /** At the point of the plane that is nearest to the start. */
  | "loss of the start in the plane"
  // Of the plane, or of the line where there is one axis.
  | "lowest loss in the plane"
  | "highest loss in the plane"
  /** Mean loss minus that of the end. */
  | "mean rise over the plane"
  /** Loss at α = 1, β = 0, minus that of the end. */
  | "rise at one unit along the first axis"
  /** Largest difference from the loss of the end + ½(α² + β²). */
  | "departure from a round parabola"
  | "non-convex share of the plane"
  /** Steps of the grid from the start of the path to its end at which the loss rises. */
  | "rising steps from start to end"
  | "loss a quarter of the way"
  | "loss halfway"
  | "loss at three quarters of the way"
  // Of the curvature.
  | "largest eigenvalue"
  /** Of gradient descent or momentum, where theory knows one: what the largest eigenvalue allows. */
  | "largest stable learning rate"
  /** Median over the second half of the run. */
  | "late sharpness"
  /** Largest eigenvalue over the edge of stability: medians over the second half of the run. */
  | "late sharpness over the edge"
  /** Eigenvalues within a thousandth of the largest. */
  | "eigenvalues as large as the largest"
  | "condition number"
  /** Of the first 1.5 for each class: how many lie above the widest gap, by ratio. */
  | "eigenvalues above the largest gap"
  | "ratio across the largest gap"
  /** Of all eigenvalues, those below −10⁻⁶. */
  | "share of negative eigenvalues"
  /** |λ min/λ max|. */
  | "most negative over largest eigenvalue"
  /** Of the points of the curvature map, those with |λ min/λ max| above a tenth. */
  | "share of points that bend down off the plane"
  // Between solutions.
  /** On the straight line to the first partner, on training samples. */
  | "barrier"
  /** The same once the partner's units are matched with the run's. */
  | "barrier after matching"
  /** On the trained curve to it. */
  | "barrier on the curve";

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
