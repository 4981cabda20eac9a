import * as v from "valibot";
import { t } from "../../language/t";
import { draw } from "./chance";
import { task } from "./definition";

/** The classes change names among themselves, in training and test samples alike. */
export const relabelled = task({
  schema: v.strictObject({ kind: v.literal("relabelled"), draw }),
  describe: (settings) => t`classes renamed (draw ${settings.draw})`,
  needsClasses: true,
  needsPlane: false,
});
