import * as v from "valibot";
import { t } from "../../language/t";
import { integer, number } from "../schema";
import { dataset, within } from "./definition";
import { noise, samples, testFraction } from "./sampling";

export const spirals = dataset({
  schema: v.strictObject({
    kind: v.literal("spirals"),
    samples,
    testFraction,
    arms: v.optional(integer(2, 6), 2),
    turns: v.optional(number(0.25, 4), 1.5),
    noise: noise(0.1),
  }),
  name: "spirals",
  describe: ({ arms, noise }) => t`${arms} spirals, noise ${noise}`,
  mayBeImages: () => false,
  isRegression: () => false,
  ends: ({ arms }) => ({ inputs: 2, outputs: arms }),
  fitting: ({ outputs }) => [{ arms: within(outputs, 2, 6) }],
});
