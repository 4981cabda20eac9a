import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { axis, firstFree, symmetricRange } from "./definition";

export const random = axis({
  schema: v.strictObject({ kind: v.literal("random"), index: v.optional(integer(0, 999), 0) }),
  describe: ({ index }) => t`random direction ${index + 1}`,
  range: symmetricRange,
  drawn: true,
  orthogonal: false,
  needs: null,
  paper: "li2018visualizing",
  next: (like, taken) => ({ ...like, index: firstFree(taken.map(({ index }) => index)) }),
});
