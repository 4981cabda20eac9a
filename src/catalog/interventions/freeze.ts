import * as v from "valibot";
import { t } from "../../language/t";
import { intervention } from "./definition";
import { describeLayers, layerChoice } from "./layerChoice";

/** Layers stay as they are during the phase. */
export const freeze = intervention({
  schema: v.strictObject({ kind: v.literal("freeze"), ...layerChoice }),
  describe: (settings) => t`${describeLayers(settings)} held`,
  holds: true,
});
