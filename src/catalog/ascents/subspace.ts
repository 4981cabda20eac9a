import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { singular } from "../singular";
import { ascent } from "./definition";

/** The part of the gradient in a random subspace, the same at every step (Li et al. 2018, arXiv 1804.08838). */
export const subspace = ascent({
  schema: v.strictObject({
    kind: v.literal("subspace"),
    dimensions: v.optional(integer(1, 5000), 100),
  }),
  describe: ({ dimensions }) => singular(t`in a random subspace of ${dimensions} dimensions`),
  gradients: ({ dimensions }) => 1 + dimensions / 50,
  edge: () => ({ reason: "within a subspace it is that of the Hessian there" }),
});
