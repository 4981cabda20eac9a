import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { dataset } from "./definition";
import { splitCounts, testFraction } from "./sampling";

/** a + b mod p, every pair once (Power et al. 2022, "Grokking", arXiv 2201.02177). */
export const modularAddition = dataset({
  schema: v.strictObject({
    kind: v.literal("modular-addition"),
    testFraction,
    modulus: v.optional(integer(3, 97), 31),
  }),
  name: "modular addition",
  describe: ({ modulus }) => t`a + b mod ${modulus}, all ${modulus ** 2} pairs`,
  mayBeImages: () => false,
  isRegression: () => false,
  counts: ({ modulus, testFraction }) => splitCounts(modulus ** 2, testFraction),
  ends: ({ modulus }) => ({ inputs: 2 * modulus, outputs: modulus }),
});
