import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { dataset } from "./definition";
import { noise, samples, testFraction } from "./sampling";

export const circles = dataset({
  schema: v.strictObject({
    kind: v.literal("circles"),
    samples,
    testFraction,
    /** Radius of the inner circle as a fraction of the outer one. */
    factor: v.optional(number(0.05, 0.95), 0.5),
    noise: noise(0.1),
  }),
  name: "circles",
  describe: ({ noise }) => t`two circles, noise ${noise}`,
  mayBeImages: () => false,
  isRegression: () => false,
  ends: () => ({ inputs: 2, outputs: 2 }),
  fitting: () => [{}],
});
