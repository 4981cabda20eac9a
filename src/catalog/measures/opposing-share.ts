import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { measure } from "./definition";

/** Of the samples whose losses the last step changed most, up and down (Rosenfeld & Risteski 2024, arXiv 2311.04163). */
export const opposingShare = measure({
  schema: v.strictObject({
    kind: v.literal("opposing-share"),
    /** Of all samples, the most rising and as many of the most falling. */
    share: v.optional(number(0.001, 0.5), 0.01),
  }),
  shape: { kind: "number" },
  name: () => "share of opposing samples",
  describe: ({ share }) =>
    t`share of all change of single losses in the last step that the ${+(100 * share).toPrecision(3)} % most rising and as many most falling samples have`,
  gradients: () => 10,
  log: false,
});
