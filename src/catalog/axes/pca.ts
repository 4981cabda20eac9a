import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { axis, extentRange, firstFree } from "./definition";

export const pca = axis({
  schema: v.strictObject({ kind: v.literal("pca"), component: v.optional(integer(0, 9), 0) }),
  describe: ({ component }) => t`PC ${component + 1}`,
  /** A principal component says nothing of how far to look, so the trajectory sets the range. */
  range: extentRange,
  drawn: false,
  orthogonal: true,
  needs: "path",
  paper: "li2018visualizing",
  component: ({ component }) => component,
  next: (like, taken) => ({
    ...like,
    component: firstFree(taken.map(({ component }) => component)),
  }),
});
