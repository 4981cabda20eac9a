import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { dataset } from "./definition";
import { testFraction } from "./sampling";

/** The next token of a chain, half of it all but certain, half of it not (after Wen et al. 2024, arXiv 2410.05192). */
export const bigram = dataset({
  schema: v.strictObject({
    kind: v.literal("bigram"),
    samples: v.optional(integer(8, 20000), 4000),
    testFraction,
    tokens: v.optional(integer(2, 64), 32),
  }),
  name: "bigram chain",
  describe: ({ tokens }) => t`next of ${tokens} tokens of a bigram chain`,
  mayBeImages: () => false,
  isRegression: () => false,
  ends: ({ tokens }) => ({ inputs: tokens, outputs: tokens }),
});
