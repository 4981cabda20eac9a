import * as v from "valibot";
import { t } from "../../language/t";
import { integer, number } from "../schema";
import { dataset } from "./definition";
import { target } from "./sampling";

const sizes = [12, 16] as const;

export const glyphs = dataset({
  schema: v.strictObject({
    kind: v.literal("glyphs"),
    samples: v.optional(integer(8, 20000), 1000),
    testFraction: v.optional(number(0, 0.9), 0.5),
    size: v.optional(v.picklist(sizes), 12),
    difficulty: v.optional(number(0, 4), 1.3),
    target,
  }),
  name: "glyph digits",
  describe: ({ size, difficulty, target }) =>
    t`${size}×${size} glyph digits, difficulty ${difficulty}${target === "sign" ? ", odd (1) or even (−1)" : ""}`,
  mayBeImages: () => true,
  isRegression: ({ target }) => target === "sign",
  ends: ({ size, target }) => ({ inputs: size ** 2, outputs: target === "sign" ? 1 : 10 }),
  fitting: () => sizes.map((size) => ({ size })),
});
