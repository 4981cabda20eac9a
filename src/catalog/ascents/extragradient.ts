import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { ascent } from "./definition";

/** The gradient a step ahead (Korpelevich 1976): what converges where plain descent circles in a game. */
export const extragradient = ascent({
  schema: v.strictObject({
    kind: v.literal("extragradient"),
    /** γ, how far ahead; the learning rate in the method as it was published. */
    ahead: v.optional(number(0, 1000), 0.1),
  }),
  describe: ({ ahead }) => t`extragradient, ${ahead} ahead`,
  gradients: () => 2,
  edge({ ahead }, { eta }) {
    // |1 − ηλ(1 − γλ)| < 1: from 1/γ on it climbs; before that it may overshoot.
    const root = 1 - (8 * ahead) / eta;
    return {
      value: root >= 0 ? 4 / (eta * (1 + Math.sqrt(root))) : 1 / ahead,
      name: "its edge",
      formula: "the λ with ηλ(1 − γλ) = 2, or 1/γ",
    };
  },
});
