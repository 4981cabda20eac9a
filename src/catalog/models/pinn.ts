import * as v from "valibot";
import { t } from "../../language/t";
import { model } from "./definition";
import { hidden, initialWeights } from "./parts";

/**
 * A physics-informed network (Raissi et al. 2019): dense layers with tanh, asked for its value and its
 * derivative along a direction at once.
 */
export const pinn = model({
  schema: v.strictObject({
    kind: v.literal("pinn"),
    hidden: hidden([32, 32]),
    ...initialWeights,
  }),
  describe: ({ hidden }) => t`physics-informed network ${hidden.join("–")}, tanh`,
  needsImages: false,
  batchNormalized: () => false,
  hasDerivatives: () => true,
});
