import * as v from "valibot";
import { t } from "../../language/t";
import { boundedArray } from "../boundedArray";
import { number } from "../schema";
import { dataset } from "./definition";

const MOST_POINTS = 64;
const MOST_INPUTS = 8;

const point = v.pipe(
  boundedArray(
    number(-1e4, 1e4),
    MOST_INPUTS + 1,
    () => t`must have at most ${MOST_INPUTS} inputs`,
  ),
  v.minLength(2, "must be inputs and a target"),
);

/** Samples that are written down one by one, and all trained on. */
export const points = dataset({
  schema: v.strictObject({
    kind: v.literal("points"),
    /** Inputs and target of each. */
    points: v.optional(
      v.pipe(
        boundedArray(point, MOST_POINTS, () => t`must be at most ${MOST_POINTS} points`),
        v.minLength(1, "must be at least one point"),
        v.check(
          (all) => all.every(({ length }) => length === all[0].length),
          "must all have as many numbers",
        ),
      ),
      [
        [-1, 0],
        [0, 0],
        [1, 1],
      ],
    ),
  }),
  name: "listed points",
  describe: ({ points }) => t`${points.length} listed point${points.length === 1 ? "" : "s"}`,
  mayBeImages: () => false,
  isRegression: () => true,
  ends: ({ points }) => ({ inputs: (points[0]?.length ?? 1) - 1, outputs: 1 }),
  counts: ({ points }) => ({ train: points.length, test: 0 }),
});
