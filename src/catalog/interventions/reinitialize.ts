import * as v from "valibot";
import { t } from "../../language/t";
import { intervention } from "./definition";
import { describeLayers, layerChoice } from "./layerChoice";

/** Layers get new initial weights (Zhang et al. 2022, "Are all layers created equal?", arXiv 1902.01996). */
export const reinitialize = intervention({
  schema: v.strictObject({ kind: v.literal("reinitialize"), ...layerChoice }),
  describe: (settings) => t`${describeLayers(settings)} initialized anew`,
});
