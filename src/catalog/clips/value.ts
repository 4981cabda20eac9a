import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { clip } from "./definition";

/** Every entry of g is kept within ±limit. */
export const value = clip({
  schema: v.strictObject({
    kind: v.literal("value"),
    limit: v.optional(number(1e-9, 1e9), 1),
  }),
  describe: ({ limit }) => t`gradients clipped at ±${limit}`,
  clips: true,
});
