import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { singular } from "../singular";
import { model } from "./definition";
import { parametrization, parametrizationWords } from "./parametrization";
import {
  activation,
  activationNames,
  initialWeights,
  isOverBatch,
  normalization,
  normalizationWords,
} from "./parts";

export const resnet = model({
  schema: v.strictObject({
    kind: v.literal("resnet"),
    channels: v.optional(integer(1, 64), 8),
    /** Residual blocks of two 3×3 convolutions each. */
    blocks: v.optional(integer(1, 30), 3),
    skip: v.optional(v.boolean(), true),
    normalization: normalization("batch"),
    activation,
    ...initialWeights,
    /** Of one width all through: what a block adds is as wide as what it reads. */
    ...parametrization,
  }),
  describe({ channels, blocks, skip, activation, normalization, ...rest }) {
    const name = skip ? "residual CNN" : "plain CNN (skips cut)";
    return singular(
      t`${name}, ${blocks} blocks of ${channels} channels, ${activationNames[activation]}${normalizationWords(normalization)}${parametrizationWords(rest)}`,
    );
  },
  needsImages: true,
  batchNormalized: ({ normalization }) => isOverBatch(normalization),
});
