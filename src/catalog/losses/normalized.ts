import * as v from "valibot";
import { loss } from "./definition";

/** log p of the right class over Σ log p of all of them (Ma et al. 2020, arXiv 2006.13554, eq. 6). */
export const normalized = loss({
  schema: v.strictObject({ kind: v.literal("normalized") }),
  name: () => "normalized cross-entropy",
  unit: "",
  targets: "classes",
});
