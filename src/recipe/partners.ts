/** Other solutions beside the run's own, and what is measured between each of them and it. */
import * as v from "valibot";
import { boundedArray } from "../catalog/boundedArray";
import { MOST_PARTNERS } from "../catalog/mostPartners";
import { integer, number } from "../catalog/schema";

const seed = v.optional(integer(0, 2 ** 32 - 1), 1001);

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
});

export const partnersSchema = boundedArray(
  partnerSchema,
  MOST_PARTNERS,
  `must have at most ${MOST_PARTNERS} partners`,
);

export type PartnerRecipe = v.InferOutput<typeof partnerSchema>;
/** As written by hand: everything has a default. */
export type PartnerInput = v.InferInput<typeof partnerSchema>;
export type PartnerChange = PartnerRecipe["change"];
export type CurveRecipe = NonNullable<PartnerRecipe["curve"]>;

/** Beside a mark: "seed 1001", "branch at step 300". */
export const shortChange = (change: PartnerChange): string =>
  change.kind === "seed"
    ? `seed ${change.seed}`
    : `branch at step ${change.step.toLocaleString("en")}`;

/** "seed 1001", "other batches after step 300 (seed 1001)". */
export function describeChange(change: PartnerChange): string {
  return change.kind === "seed"
    ? `seed ${change.seed}`
    : `other batches after step ${change.step.toLocaleString("en")} (seed ${change.seed})`;
}

const curveNames = { bezier: "a Bézier curve", chain: "a chain of two lines" };

/** "seed 1001, matched by weights, a Bézier curve". */
export function describePartner(partner: PartnerRecipe): string {
  const { change, matching, repair, curve, layers } = partner;
  return [
    describeChange(change),
    ...(matching === null ? [] : [`matched by ${matching}${repair ? " and repaired" : ""}`]),
    ...(curve === null ? [] : [curveNames[curve.kind]]),
    ...(layers ? ["layer by layer"] : []),
  ].join(", ");
}
