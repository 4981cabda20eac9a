import * as v from "valibot";
import { t } from "../../language/t";
import { percent } from "../percent";
import { draw, fraction } from "./chance";
import { task } from "./definition";

/** Labels of some training samples become one of the other classes. */
export const labelNoise = task({
  schema: v.strictObject({ kind: v.literal("label-noise"), fraction: fraction(0.2), draw }),
  describe: (settings) => t`${percent(settings.fraction)} label noise (draw ${settings.draw})`,
  needsClasses: true,
  needsPlane: false,
});
