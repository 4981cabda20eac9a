import * as v from "valibot";
import { integer } from "../schema";
import { dataset } from "./definition";
import { labelNoise, samples, target, testFraction } from "./sampling";

/** Sparse parity (Barak et al. 2022, arXiv 2207.08799): easy to write down, hard to learn by descent. */
export const parity = dataset({
  schema: v.pipe(
    v.strictObject({
      kind: v.literal("parity"),
      samples,
      testFraction,
      /** Numbers in an input, each −1 or 1. */
      bits: v.optional(integer(2, 64), 20),
      /** Of how many of them, the first ones, the label is the parity. */
      order: v.optional(integer(1, 64), 3),
      target,
      labelNoise,
    }),
    v.forward(
      v.check(
        ({ bits, order }) => order <= bits,
        "a parity needs at least as many bits as it is of",
      ),
      ["order"],
    ),
  ),
  name: "parity",
  describe: ({ bits, order, target }) =>
    `parity of ${order} of ${bits} bits${target === "sign" ? ", as −1 or 1" : ""}`,
  mayBeImages: () => false,
  isRegression: ({ target }) => target === "sign",
  ends: ({ bits, target }) => ({ inputs: bits, outputs: target === "sign" ? 1 : 2 }),
});
