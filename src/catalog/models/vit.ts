import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { singular } from "../singular";
import { model } from "./definition";
import { activationNames, activations, initialWeights } from "./parts";

/** A vision transformer (Dosovitskiy et al. 2021, arXiv 2010.11929), with the mean of its patches for the class token. */
export const vit = model({
  schema: v.strictObject({
    kind: v.literal("vit"),
    /** Side of a patch in pixels; what is left over at the edges is left out. */
    patch: v.optional(integer(1, 32), 4),
    /** Channels of each patch: a multiple of the heads. */
    width: v.optional(integer(1, 256), 32),
    heads: v.optional(integer(1, 16), 2),
    blocks: v.optional(integer(1, 12), 2),
    activation: v.optional(v.picklist([...activations, "identity"]), "gelu"),
    ...initialWeights,
  }),
  describe: ({ patch, width, heads, blocks, activation }) =>
    singular(
      t`vision transformer, ${blocks} blocks of ${width} channels and ${heads} heads, patches of ${patch}×${patch}, ${activationNames[activation]}`,
    ),
  needsImages: true,
  batchNormalized: () => false,
});
