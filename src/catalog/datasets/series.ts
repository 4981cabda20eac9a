import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { singular } from "../singular";
import { dataset } from "./definition";
import { noise, samples, testFraction } from "./sampling";

/** Several series at once, whose future is one linear map of their past (Ilbert et al. 2024, arXiv 2402.10198, eq. 2). */
export const series = dataset({
  schema: v.strictObject({
    kind: v.literal("series"),
    samples,
    testFraction,
    /** How many series; each is a row of the input. */
    channels: v.optional(integer(1, 32), 7),
    /** Numbers of the past of each, and of its future. */
    past: v.optional(integer(1, 64), 24),
    future: v.optional(integer(1, 64), 4),
    noise: noise(0.1),
  }),
  name: "linear series",
  describe: ({ channels, past, future, noise }) =>
    singular(
      t`${channels} series, ${future} numbers ahead linear in the ${past} before${noise === 0 ? "" : t`, noise ${noise}`}`,
    ),
  mayBeImages: () => true,
  isRegression: () => true,
  ends: ({ channels, past, future }) => ({ inputs: channels * past, outputs: channels * future }),
});
