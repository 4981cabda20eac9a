/** What a network says: its loss and accuracy, on whose samples, and with what changed in it. */
import * as v from "valibot";
import { atFinalWeights, common, positive, split, whole } from "./settings";

export const ofOutputs = [
  v.strictObject({
    kind: v.literal("loss"),
    split: v.optional(split, "train"),
    ...atFinalWeights,
  }),
  v.strictObject({
    kind: v.literal("accuracy"),
    split: v.optional(split, "test"),
    ...atFinalWeights,
  }),
  /** Accuracy on the samples of some classes. */
  v.strictObject({
    kind: v.literal("class-accuracy"),
    first: whole(0, 999),
    last: whole(0, 999),
    split: v.optional(split, "test"),
    ...common,
  }),
  /** Of a regression: ‖f − y‖/‖y‖ over the values of a split. */
  v.strictObject({
    kind: v.literal("relative-error"),
    split: v.optional(split, "test"),
    ...common,
  }),
  /** Of a regression: the share of test values whose sign is right. */
  v.strictObject({ kind: v.literal("sign-accuracy"), ...common }),
  /** How far confidence is from accuracy, over bins of confidence. */
  v.strictObject({
    kind: v.literal("calibration-error"),
    bins: v.optional(whole(1, 1000), 15),
    split: v.optional(split, "test"),
    ...common,
  }),
  /**
   * How much the loss on training inputs moved by projected gradient descent rises at `reach` along random
   * filter-normalized directions, in the mean over these; the attack is made anew at each place.
   */
  v.strictObject({
    kind: v.literal("adversarial-rise"),
    radius: v.optional(positive(100), 0.1),
    steps: v.optional(whole(1, 100), 10),
    reach: v.optional(positive(100), 0.5),
    directions: v.optional(whole(1, 100), 4),
    ...common,
  }),
  /**
   * For each layer but the first, the accuracy of a linear classifier on what it reads, fitted to half of
   * the test samples and asked of the other half.
   */
  v.strictObject({ kind: v.literal("probe-accuracies"), ...common }),
  /**
   * Of numbers that a denoiser generates from seeded noise (`data/diffusion/reverse.ts`). `between`: the share
   * that is between the outermost modes and more than `widths` standard deviations from each. `detection`: how
   * often one of these has a larger variance of its predicted clean number over the `last` steps than one that
   * is in a mode, the area under the curve of true against false alarms. `shares`: of all, in equal parts of
   * the line from a distance below the modes to a distance above.
   */
  v.strictObject({
    kind: v.literal("generated"),
    quantity: v.optional(v.picklist(["between", "detection", "shares"]), "between"),
    count: v.optional(whole(10, 20000), 4000),
    widths: v.optional(positive(100), 6),
    last: v.optional(whole(2, 1000), 10),
    parts: v.optional(whole(2, 400), 80),
    ...common,
  }),
  /** How evenly attention looks around, where it reads the inputs themselves, on test samples. */
  v.strictObject({ kind: v.literal("attention-entropy"), ...common }),
  /** Training loss with the kernel of a dense first layer on 2ᵇ − 1 levels. */
  v.strictObject({
    kind: v.literal("rounded-loss"),
    bits: v.optional(whole(2, 16), 3),
    /** `adaptive`: so that what the layer writes changes least. `random`: up and down by chance, as the mean wants. */
    how: v.optional(v.picklist(["nearest", "adaptive", "random"]), "nearest"),
    draws: v.optional(whole(1, 1000), 100),
    ...common,
  }),
  /** Mean training loss with a random half of each hidden layer, twice as strong. */
  v.strictObject({ kind: v.literal("halves"), draws: v.optional(whole(1, 1000), 20), ...common }),
] as const;
