import * as v from "valibot";
import { t } from "../../language/t";
import { percent } from "../percent";
import { draw, fraction } from "./chance";
import { task } from "./definition";

/** One bright input in front of the others tells the class of most training samples, and nothing of those that test. */
export const marked = task({
  schema: v.strictObject({
    kind: v.literal("marked"),
    fraction: fraction(0.95),
    draw,
  }),
  describe: ({ fraction, draw }) =>
    t`class marks that hold for ${percent(fraction)} of the training samples (draw ${draw})`,
  needsClasses: true,
  needsPlane: false,
});
