import * as v from "valibot";
import { t } from "../../language/t";
import { boundedArray } from "../boundedArray";
import { integer } from "../schema";
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

export const cnn = model({
  schema: v.strictObject({
    kind: v.literal("cnn"),
    /** Output channels of each 3×3 convolution; each is followed by 2×2 average or max pooling. */
    channels: v.optional(
      v.pipe(
        boundedArray(integer(1, 128), 6, "must have at most 6 layers"),
        v.minLength(1, "must have at least one layer"),
      ),
      [8, 16],
    ),
    pooling: v.optional(v.picklist(["average", "max"]), "average"),
    activation,
    normalization: normalization("none"),
    ...initialWeights,
    /** Widths are channels: what a convolution reads goes with them, as its 3×3 window stays. */
    ...parametrization,
  }),
  describe: ({ channels, pooling, activation, normalization, ...rest }) =>
    t`CNN ${channels.join("–")}, ${pooling} pooling, ${activationNames[activation]}${normalizationWords(normalization)}${parametrizationWords(rest)}`,
  needsImages: true,
  batchNormalized: ({ normalization }) => isOverBatch(normalization),
});
