import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { axis, firstFree, symmetricRange } from "./definition";

export const eigenvector = axis({
  schema: v.strictObject({
    kind: v.literal("eigenvector"),
    /** Which end of the Hessian's spectrum the index counts from. */
    end: v.optional(v.picklist(["top", "bottom"]), "top"),
    index: v.optional(integer(0, 49), 0),
    /** `curvature` scales by 1/√|λ|, so that one unit along the axis raises the quadratic by ½. */
    scale: v.optional(v.picklist(["unit", "curvature"]), "unit"),
  }),
  describe: ({ index, end }) => t`Hessian eigenvector ${index + 1} from the ${end}`,
  range: symmetricRange,
  drawn: false,
  orthogonal: true,
  needs: null,
  paper: "gabdullin2024investigating",
  eigenpair: ({ end, index }) => ({ end, index }),
  /** From the same end of the spectrum. */
  next: (like, taken) => ({
    ...like,
    index: firstFree(taken.filter(({ end }) => end === like.end).map(({ index }) => index)),
  }),
});
