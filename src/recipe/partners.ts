/** Other solutions beside the run's own, and what is measured between each of them and it. */

import * as v from "valibot";
import { boundedArray } from "../catalog/boundedArray";
import { MOST_PARTNERS } from "../catalog/mostPartners";
import { integer, number, text } from "../catalog/schema";
import { grouped, listed } from "../language/spoken";
import { t } from "../language/t";
import { type FieldValue, fieldName, valueWords } from "./fieldValue";

const seed = v.optional(integer(0, 2 ** 32 - 1), 1001);

/** What a field may be; whether this one may be that is known where the recipe is changed. */
const fieldValue = v.nullable(
  v.union([v.number(), v.string(), v.boolean(), v.pipe(v.array(v.number()), v.maxLength(64))]),
);

/** What a partner does otherwise; data, network and training are the run's own. */
const change = v.variant("kind", [
  /** Other initial weights and other batches. */
  v.strictObject({ kind: v.literal("seed"), seed }),
  /** The run's own training up to a step, and from there on the batches of another seed. */
  v.strictObject({
    kind: v.literal("branch"),
    step: v.optional(integer(0, 100000), 0),
    seed,
  }),
  /** One field of the recipe otherwise, from the same seed: `training.optimizer.learningRate`. */
  v.strictObject({
    kind: v.literal("field"),
    path: v.optional(text(100), "training.optimizer.learningRate"),
    value: v.optional(fieldValue, 0.01),
  }),
  /** Weights that are brought along: of a file, or of a run that was kept. */
  v.strictObject({
    kind: v.literal("weights"),
    /** As the user knows them. */
    name: v.optional(text(120), ""),
    /** Of their bits (`hashOf`). */
    hash: v.optional(text(64), ""),
  }),
]);

const curve = v.strictObject({
  kind: v.optional(v.picklist(["bezier", "chain"]), "bezier"),
  steps: v.optional(integer(1, 10000), 300),
  learningRate: v.optional(number(1e-6, 10), 0.01),
});

export const partnerSchema = v.strictObject({
  change: v.optional(change, { kind: "seed" }),
  /** How its units are matched with the run's before the line is measured again; null leaves that out. */
  matching: v.optional(v.nullable(v.picklist(["weights", "activations"])), "weights"),
  /** Whether units are given their means and deviations back on the matched line (REPAIR). */
  repair: v.optional(v.boolean(), false),
  /** A curve of low loss; null leaves it out. */
  curve: v.optional(v.nullable(curve), null),
  /** Whether each layer is interpolated alone, and all but it. */
  layers: v.optional(v.boolean(), false),
  /** Whether the path through networks of half the units is measured (dropout stability). */
  halves: v.optional(v.boolean(), false),
});

export const partnersSchema = boundedArray(
  partnerSchema,
  MOST_PARTNERS,
  () => t`must have at most ${MOST_PARTNERS} partners`,
);

export type PartnerRecipe = v.InferOutput<typeof partnerSchema>;
/** As written by hand: everything has a default. */
export type PartnerInput = v.InferInput<typeof partnerSchema>;
export type PartnerChange = PartnerRecipe["change"];
export type CurveRecipe = NonNullable<PartnerRecipe["curve"]>;

type Words = { [K in PartnerChange["kind"]]: (change: PartnerChange & { kind: K }) => string };

const fieldWords = ({ path, value }: { path: string; value: FieldValue }): string =>
  `${fieldName(path)} ${valueWords(value)}`;

const shortWords: Words = {
  seed: ({ seed }) => t`seed ${seed}`,
  branch: ({ step }) => t`branch at step ${grouped(step)}`,
  field: fieldWords,
  weights: ({ name }) => name || "other weights",
};

const words: Words = {
  ...shortWords,
  branch: ({ step, seed }) => t`other batches after step ${grouped(step)} (seed ${seed})`,
  weights: ({ name }) => t`the weights of ${name || "another run"}`,
};

// The compiler cannot relate words[kind] to the change; both are of the same kind.
const inWords = (table: Words, change: PartnerChange): string =>
  (table[change.kind] as (change: PartnerChange) => string)(change);

/** Beside a mark: "seed 1001", "branch at step 300", "learning rate 0.2". */
export const shortChange = (change: PartnerChange): string => inWords(shortWords, change);

/** "seed 1001", "other batches after step 300 (seed 1001)", "the weights of good.safetensors". */
export const describeChange = (change: PartnerChange): string => inWords(words, change);

const curveNames = { bezier: "a Bézier curve", chain: "a chain of two lines" };

/** "seed 1001, matched by weights, a Bézier curve". */
export function describePartner(partner: PartnerRecipe): string {
  const { change, matching, repair, curve, layers, halves } = partner;
  return listed([
    describeChange(change),
    ...(matching === null ? [] : [t`matched by ${matching}${repair ? " and repaired" : ""}`]),
    ...(curve === null ? [] : [curveNames[curve.kind]]),
    ...(layers ? ["layer by layer"] : []),
    ...(halves ? ["through halves"] : []),
  ]);
}
