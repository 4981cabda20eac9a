/** What is told of a training: how it went, and where others of its kind go. */
import * as v from "valibot";
import { axisSchema } from "../../catalog/axes";
import { common, normalization, positive, split, whole } from "./settings";

export const ofTraining = [
  /** The highest training loss at any checkpoint. */
  v.strictObject({ kind: v.literal("peak"), ...common }),
  /** The step of the first checkpoint whose accuracy is so high; infinite where none is. */
  v.strictObject({
    kind: v.literal("steps-until"),
    accuracy: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 1),
    split: v.optional(split, "train"),
    ...common,
  }),
  /** The step of the first checkpoint whose loss is at most so high; infinite where none is. */
  v.strictObject({
    kind: v.literal("steps-until-loss"),
    loss: v.optional(positive(1e6), 0.1),
    split: v.optional(split, "train"),
    ...common,
  }),
  /**
   * The smallest learning rate found at which the recipe does not train, and last the largest at which it
   * does: to a finite loss of at most `share` of that at the start. By doublings and halvings of the
   * recipe's own, then by bisection until both are within `factor`.
   */
  v.strictObject({
    kind: v.literal("largest-rate"),
    share: v.optional(positive(1), 0.5),
    factor: v.optional(v.pipe(v.number(), v.minValue(1.01), v.maxValue(2)), 1.2),
    ...common,
  }),
  /**
   * How many different weights with a training loss of at most `loss` the training ends at, from so many
   * starts of its own; those within a distance `apart` are one. For functions and very small networks.
   */
  v.strictObject({
    kind: v.literal("minima"),
    starts: v.optional(whole(1, 10000), 100),
    loss: v.optional(positive(1e6), 1e-6),
    apart: v.optional(positive(1e6), 0.01),
    ...common,
  }),
  /**
   * Training loss at every checkpoint, less the lowest that a function of the inputs can have: what is
   * uncertain where equal inputs have different labels.
   */
  v.strictObject({ kind: v.literal("excess"), ...common }),
  /** Training loss at the end of each phase, of the task that it trained on. */
  v.strictObject({ kind: v.literal("phase-losses"), ...common }),
  /** Accuracy on one of the tasks that a training goes through, from its first checkpoint there on. */
  v.strictObject({
    kind: v.literal("task-accuracy"),
    /** In the order of first use, from 0. */
    task: v.optional(whole(0, 60), 0),
    split: v.optional(split, "test"),
    ...common,
  }),
  /**
   * Share of the steps in the run's second half whose batch has a higher loss than that of the step before: with all
   * samples in each, of the steps that raise the loss. With others it tells how batches scatter too.
   */
  v.strictObject({ kind: v.literal("rising-share"), ...common }),
  /** λ_max through the run over the optimizer's edge of stability there, at so many checkpoints. */
  v.strictObject({
    kind: v.literal("edge-ratio"),
    points: v.optional(whole(1, 1000), 40),
    ...common,
  }),
  /**
   * What taking samples out does to the swings of the loss: how much it rises in a step of full-batch gradient
   * descent at the recipe's rate, in the mean, over that with all samples. From the final weights `window` steps
   * are taken with all of them, from there `steps` with either, of which the first `skipped` do not count.
   */
  v.strictObject({
    kind: v.literal("rises-without"),
    /** Of the training samples: those whose losses changed most in the window, or as many by chance. */
    share: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.1),
    chosen: v.optional(v.picklist(["most-moved", "random"]), "most-moved"),
    window: v.optional(whole(1, 10000), 60),
    steps: v.optional(whole(1, 100000), 500),
    skipped: v.optional(whole(0, 100000), 100),
    ...common,
  }),
  /**
   * Where the training loss has first fallen by a share of that at the start: how much of the first layer
   * points to the mean of a class, within some degrees.
   */
  v.strictObject({
    kind: v.literal("unit-alignment"),
    fall: v.optional(positive(1), 0.1),
    degrees: v.optional(positive(90), 15),
    ...common,
  }),
  /**
   * The paths of several trainings from other weights, on the plane of the first two principal components of
   * all of them (`jointPlane`): the share of each component, and then (α, β) of every point, path by path.
   */
  v.strictObject({
    kind: v.literal("joint-paths"),
    runs: v.optional(whole(2, 20), 8),
    points: v.optional(whole(2, 200), 30),
    /** Of the kernel and bias of the first layer alone. */
    firstLayer: v.optional(v.boolean(), false),
    ...common,
  }),
  /** Share of the path's squared displacement in a plane. */
  v.strictObject({
    kind: v.literal("explained"),
    first: axisSchema,
    second: axisSchema,
    normalization,
    ...common,
  }),
] as const;
