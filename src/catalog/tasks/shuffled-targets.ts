import * as v from "valibot";
import { t } from "../../language/t";
import { percent } from "../percent";
import { draw, fraction } from "./chance";
import { task } from "./definition";

/** Training samples exchange their labels or values at random (Zhang et al. 2017, arXiv 1611.03530). */
export const shuffledTargets = task({
  schema: v.strictObject({ kind: v.literal("shuffled-targets"), fraction: fraction(1), draw }),
  describe: (settings) =>
    t`${percent(settings.fraction)} of the training targets shuffled (draw ${settings.draw})`,
  needsClasses: false,
  needsPlane: false,
});
