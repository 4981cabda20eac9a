import * as v from "valibot";
import { integer } from "../schema";
import { axis, firstFree, MARGIN, symmetricRange } from "./definition";

export const pca = axis({
  schema: v.strictObject({ kind: v.literal("pca"), component: v.optional(integer(0, 9), 0) }),
  describe: ({ component }) => `PC ${component + 1}`,
  /**
   * A principal component is measured in parameter distance and says nothing of how far to look, so
   * the trajectory sets the range, with a quarter of its extent on each side.
   */
  range(low, high) {
    if (high <= low) return symmetricRange(low, high);
    const margin = MARGIN * (high - low);
    return [low - margin, high + margin];
  },
  drawn: false,
  orthogonal: true,
  needs: "path",
  next: (like, taken) => ({
    ...like,
    component: firstFree(taken.map(({ component }) => component)),
  }),
});
