import * as v from "valibot";
import { loss } from "./definition";

/** Σ|p − y| over classes, 2(1 − p) with p of the right one (Ghosh et al. 2017, arXiv 1712.09482). */
export const meanAbsolute = loss({
  schema: v.strictObject({ kind: v.literal("mean-absolute") }),
  name: () => "absolute error of the probabilities",
  unit: "",
  targets: "classes",
});
