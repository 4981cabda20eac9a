import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { clip } from "./definition";

/** g ← g·min(1, limit/‖g‖) (Pascanu et al. 2013, arXiv 1211.5063, algorithm 1). */
export const norm = clip({
  schema: v.strictObject({
    kind: v.literal("norm"),
    limit: v.optional(number(1e-9, 1e9), 1),
  }),
  describe: ({ limit }) => t`gradients clipped at norm ${limit}`,
  clips: true,
});
