import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { dataset } from "./definition";
import { labelNoise, noise, samples, target, testFraction } from "./sampling";

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
      /** Of every input; two bits with noise are four clouds, the task XOR. */
      noise: noise(0),
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
  title: ({ bits, order }) => (bits === 2 && order === 2 ? "XOR" : "parity"),
  describe: ({ bits, order, noise, target }) =>
    t`parity of ${order} of ${bits} bits${noise === 0 ? "" : t`, noise ${noise}`}${target === "sign" ? ", as −1 or 1" : ""}`,
  mayBeImages: () => false,
  isRegression: ({ target }) => target === "sign",
  ends: ({ bits, target }) => ({ inputs: bits, outputs: target === "sign" ? 1 : 2 }),
});
