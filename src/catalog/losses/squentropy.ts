import * as v from "valibot";
import { loss } from "./definition";

/** Cross-entropy and the mean square of the logits of all other classes (Hui et al. 2023, arXiv 2302.03952). */
export const squentropy = loss({
  schema: v.strictObject({ kind: v.literal("squentropy") }),
  name: () => "squentropy",
  unit: "",
  targets: "classes",
});
