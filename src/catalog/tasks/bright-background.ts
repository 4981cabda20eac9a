import * as v from "valibot";
import { t } from "../../language/t";
import { percent } from "../percent";
import { number } from "../schema";
import { draw, fraction } from "./chance";
import { task } from "./definition";

/**
 * Some training samples, of whatever class, have something strong in common: a bright background. What it tells
 * of one sample's class is wrong for the others (Rosenfeld & Risteski 2024, arXiv 2311.04163, section 2).
 */
export const brightBackground = task({
  schema: v.strictObject({
    kind: v.literal("bright-background"),
    fraction: fraction(0.1),
    /** From the least to the greatest input. */
    brightness: v.optional(number(0, 1), 0.5),
    draw,
  }),
  describe: ({ fraction, draw }) =>
    t`a bright background on ${percent(fraction)} of the training samples (draw ${draw})`,
  needsClasses: false,
  needsPlane: false,
});
