import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { loss } from "./definition";

/** −(1 − p)^γ log p, p of the right class (Lin et al. 2017, arXiv 1708.02002, eq. 4). */
export const focal = loss({
  schema: v.strictObject({
    kind: v.literal("focal"),
    /** γ. */
    focus: v.optional(number(0, 20), 2),
  }),
  name: ({ focus }) => t`focal loss, γ ${focus}`,
  unit: "nats",
  targets: "classes",
});
