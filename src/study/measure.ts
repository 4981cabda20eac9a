/**
 * What can be measured of a trained network, as data. Every measure gives a list of numbers, a single
 * number as a list of one. Those that are taken along a training are the catalog's, at its end or along;
 * `lab/worker/cell/measures.ts` has the code of those that are a study's own.
 */
import * as v from "valibot";
import { axisSchema } from "../catalog/axes";
import { type KindSchema, kindOf } from "../catalog/kind";
import { measureSchema as alongSchema, type MeasureRecipe, measures } from "../catalog/measures";
import { normalizationSchema } from "../recipe/schema";

const positive = (most: number) =>
  v.pipe(v.number(), v.finite(), v.gtValue(0, "must be above 0"), v.maxValue(most));
const whole = (low: number, high: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));
const split = v.picklist(["train", "test"]);
const normalization = v.optional(normalizationSchema, "filter");

const common = {
  /** In place of the kind's own words. */
  label: v.optional(v.string()),
};

const atFinalWeights = {
  ...common,
  /**
   * Taken after W₁·a, b₁·a, W₂/a, which leaves the function of a ReLU network unchanged (Dinh et al.
   * 2017, arXiv 1703.04933).
   */
  rescaled: v.optional(positive(1e6), 1),
};

/** A cut through the loss around the final weights along two random directions. */
const cut = { columns: v.optional(whole(3, 101), 25), reach: v.optional(positive(100), 1) };

const sharpnessSettings = {
  radius: v.optional(positive(100), 0.005),
  scale: v.optional(v.picklist(["unit", "weights"]), "weights"),
};

const along = {
  ...common,
  /** Checkpoints measured at, evenly spaced with the first and the last; absent for the last alone. */
  points: v.optional(whole(1, 1000)),
};

type Labelled<D extends readonly { schema: KindSchema }[]> = {
  [I in keyof D]: v.StrictObjectSchema<D[I]["schema"]["entries"] & typeof along, undefined>;
};

const alongSchemas = measures.map(({ schema }) =>
  v.strictObject({ ...schema.entries, ...along }),
) as unknown as Labelled<typeof measures>;

export const measureSchema = v.variant("kind", [
  ...alongSchemas,
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
  /** λ_max of the training loss. */
  v.strictObject({ kind: v.literal("sharpness"), ...atFinalWeights }),
  /** λ_max through the run over the optimizer's edge of stability there, at so many checkpoints. */
  v.strictObject({
    kind: v.literal("edge-ratio"),
    points: v.optional(whole(1, 1000), 40),
    ...common,
  }),
  /** The trace of the Hessian, one entry of its diagonal after the other: for small networks. */
  v.strictObject({ kind: v.literal("exact-trace"), ...common }),
  /**
   * λ₁(S)/maxᵢ λ₁(Hᵢ), S_ij = ‖Hᵢ^½Hⱼ^½‖_F, of the training samples' Hessians where all of them are fitted: from 1,
   * where they are orthogonal, to their number, where they are the same. Of one output under half-squared loss.
   */
  v.strictObject({ kind: v.literal("hessian-coherence"), ...common }),
  /**
   * The largest rate at which plain SGD with the recipe's last batch size lets the mean square of small
   * deviations from fitted weights not grow: 2/λ_max for the whole batch. Of one output under half-squared loss.
   */
  v.strictObject({
    kind: v.literal("sgd-edge"),
    /** Whether it is told as a share of what the whole batch bears. */
    relative: v.optional(v.boolean(), false),
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
  /** Accuracy on the samples of some classes. */
  v.strictObject({
    kind: v.literal("class-accuracy"),
    first: whole(0, 999),
    last: whole(0, 999),
    split: v.optional(split, "test"),
    ...common,
  }),
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
  /** λ_max of the loss on training inputs moved by projected gradient descent at the final weights. */
  v.strictObject({
    kind: v.literal("adversarial-sharpness"),
    radius: v.optional(positive(100), 0.1),
    steps: v.optional(whole(1, 100), 10),
    ...common,
  }),
  /**
   * For each layer but the first, the accuracy of a linear classifier on what it reads, fitted to half of
   * the test samples and asked of the other half.
   */
  v.strictObject({ kind: v.literal("probe-accuracies"), ...common }),
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
  /** How many eigenvalues of the whole Hessian are larger than a share of the largest: for small networks. */
  v.strictObject({
    kind: v.literal("hessian-rank"),
    tolerance: v.optional(positive(1), 1e-5),
    ...common,
  }),
  /** Share of the eigenvalues of the whole Hessian that are above a share of the largest: for small networks. */
  v.strictObject({
    kind: v.literal("minimal-ratio"),
    tolerance: v.optional(positive(1), 1e-6),
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
  /**
   * Losses, or accuracies, on the straight line to another network of the same seed: one that is trained
   * with another batch size; from `beyond` before the run's own to as far behind the other.
   */
  v.strictObject({
    kind: v.literal("interpolation"),
    batchSize: whole(1, 20000),
    quantity: v.optional(v.picklist(["loss", "accuracy"]), "loss"),
    split: v.optional(split, "train"),
    beyond: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(2)), 1),
    ...common,
  }),
  /** Of the training loss of each class by itself: the largest eigenvalue, or |λ_min/λ_max|. */
  v.strictObject({
    kind: v.literal("class-spectra"),
    quantity: v.optional(v.picklist(["largest", "ratio"]), "largest"),
    first: v.optional(whole(0, 999), 0),
    last: v.optional(whole(0, 999), 999),
    ...common,
  }),
  /** Of a regression: the share of test values whose sign is right. */
  v.strictObject({ kind: v.literal("sign-accuracy"), ...common }),
  /** Share of the steps in the run's second half that raise the loss of their batch. */
  v.strictObject({ kind: v.literal("rising-share"), ...common }),
  /** Share of the path's squared displacement in a plane. */
  v.strictObject({
    kind: v.literal("explained"),
    first: axisSchema,
    second: axisSchema,
    normalization,
    ...common,
  }),
  /** Curvature of the parabola fitted along a Hessian eigenvector, over its eigenvalue. */
  v.strictObject({
    kind: v.literal("parabola"),
    rank: v.optional(whole(1, 10), 1),
    reach: v.optional(positive(10), 0.02),
    ...common,
  }),
  /** How many of the largest eigenvalues stand apart, among the first 1.5 for each class. */
  v.strictObject({ kind: v.literal("outliers"), ...common }),
  /** Mean λ_max of a partition's batches, less λ_max of the whole. */
  v.strictObject({
    kind: v.literal("batch-excess"),
    batchSize: whole(1, 20000),
    ...common,
  }),
  v.strictObject({
    kind: v.literal("worst-case-sharpness"),
    norm: v.optional(v.union([v.literal(2), v.literal("infinity")]), "infinity"),
    ...sharpnessSettings,
    ...atFinalWeights,
  }),
  v.strictObject({
    kind: v.literal("average-sharpness"),
    ...sharpnessSettings,
    ...atFinalWeights,
  }),
  v.strictObject({
    kind: v.literal("cut"),
    /**
     * `losses`: all of them, row by row. `highest`: their maximum. `basin`: the share of points at
     * most ½ above the lowest. `non-convex`: the share of inner points that are bent the wrong way.
     */
    quantity: v.optional(v.picklist(["losses", "highest", "basin", "non-convex"]), "losses"),
    normalization,
    ...cut,
    ...atFinalWeights,
  }),
  /**
   * The surface that the recipe asks for: its own axes, grid and evaluated samples.
   *
   * `losses`, `highest`, `basin` and `non-convex` as of a cut. `explained`: the share of the path's squared
   * displacement in the plane.
   */
  v.strictObject({
    kind: v.literal("surface"),
    quantity: v.optional(
      v.picklist(["losses", "highest", "basin", "non-convex", "explained"]),
      "losses",
    ),
    ...common,
  }),
  /**
   * Of the run and another network: that of a seed 1000 higher, or, from a step on, of that seed's
   * batches.
   */
  v.strictObject({
    kind: v.literal("between"),
    /**
     * `barrier` of the straight line, `matched-barrier` with units matched by weights, `curve-barrier`
     * and `curve-highest` loss on a Bézier curve; `matched-middle`: accuracy in the middle of the matched
     * line; `curve-accuracy`: the lowest on the curve less that of the lower end; `mode-connectivity`: accuracy on the
     * curve less the ends' mean, where it differs most (Yang et al. 2021, arXiv 2107.11228, eq. 2); `matched-distance` as a
     * share of the one before; `singular-vectors` in common, before and after matching; `layers`: for each
     * layer, with it alone in the middle, the loss above the ends' mean as a share of that barrier of all,
     * `later-layers`: of those behind the first;
     * `cka` and `disagreement` on test samples.
     */
    quantity: v.optional(
      v.picklist([
        "barrier",
        "matched-barrier",
        "matched-middle",
        "matched-distance",
        "singular-vectors",
        "curve-barrier",
        "curve-highest",
        "curve-accuracy",
        "mode-connectivity",
        "layers",
        "later-layers",
        "cka",
        "disagreement",
      ]),
      "barrier",
    ),
    branch: v.optional(v.nullable(whole(0, 100000)), null),
    split: v.optional(split, "train"),
    curveSteps: v.optional(whole(1, 10000), 300),
    curveRate: v.optional(positive(10), 0.01),
    ...common,
  }),
  /** Mean training loss with a random half of each hidden layer, twice as strong. */
  v.strictObject({ kind: v.literal("halves"), draws: v.optional(whole(1, 1000), 20), ...common }),
  /**
   * Log-log slope over k of the mean |L_{k+1} − L_k| over a cut, L_k being the loss on the first k
   * training samples; `squared`: of the mean of its square.
   */
  v.strictObject({
    kind: v.literal("sample-slope"),
    difference: v.optional(v.picklist(["absolute", "squared"]), "absolute"),
    /** The first k. */
    from: v.optional(whole(10, 10000), 50),
    columns: v.optional(whole(3, 25), 5),
    reach: v.optional(positive(100), 0.5),
    ...common,
  }),
]);

export type Measure = v.InferOutput<typeof measureSchema>;
/** As written by hand: all but the kind has defaults. */
export type MeasureInput = v.InferInput<typeof measureSchema>;
export type MeasureKind = Measure["kind"];
export type MeasureOf<K extends MeasureKind> = Extract<Measure, { kind: K }>;
/** Those that only a study has. */
export type OwnKind = Exclude<MeasureKind, MeasureRecipe["kind"]>;
export type OwnMeasure = MeasureOf<OwnKind>;

export const isOwn = (measure: Measure): measure is OwnMeasure =>
  !measures.some((definition) => kindOf(definition) === measure.kind);

/** A measure as the catalog has it; null for a study's own. */
export function catalogMeasure(measure: Measure): MeasureRecipe | null {
  if (isOwn(measure)) return null;
  const { label: _, points: __, ...settings } = measure;
  return v.parse(alongSchema, settings);
}

/** The measures of a study that are the catalog's, by their names in the study. */
export const catalogMeasures = (measures: Readonly<Record<string, Measure>>) =>
  Object.entries(measures).flatMap(([id, one]) => {
    const measure = catalogMeasure(one);
    const points = "points" in one ? one.points : undefined;
    return measure === null ? [] : [{ id, measure, points: points ?? 1 }];
  });

/** Whether a measure sees the recipe's axes, grid and evaluation; all others are of the training alone. */
export const seesView = ({ kind }: MeasureInput): boolean => kind === "surface";

/** Whether a measure reads the checkpoints on the way to the end, so that it matters how many are kept. */
export const seesCheckpoints = (measure: MeasureInput): boolean =>
  measure.kind === "peak" || measure.kind === "steps-until" || measure.kind === "edge-ratio";

/** Whether a measure's last two numbers are a bracket: the one above what is sought, and the one below it. */
export const isBracket = ({ kind }: MeasureInput): boolean => kind === "largest-rate";

/** What a measure gives: a list of numbers, a single number as a list of one. */
export type Values = readonly number[];
