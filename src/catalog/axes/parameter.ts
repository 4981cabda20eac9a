import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { axis, extentRange, firstFree } from "./definition";

export const parameter = axis({
  schema: v.strictObject({
    kind: v.literal("parameter"),
    /** In the order of θ. */
    index: v.optional(integer(0, 1e7), 0),
  }),
  describe: ({ index }) => t`parameter ${index + 1}`,
  range: extentRange,
  drawn: false,
  orthogonal: true,
  needs: null,
  parameter: ({ index }) => index,
  next: (like, taken) => ({ ...like, index: firstFree(taken.map(({ index }) => index)) }),
});
