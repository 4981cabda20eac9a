import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { dataset } from "./definition";
import { noise, testFraction } from "./sampling";

const targets = ["chebyshev3", "chebyshev5", "sine", "step"] as const;

const names: Record<(typeof targets)[number], string> = {
  chebyshev3: "Chebyshev T₃",
  chebyshev5: "Chebyshev T₅",
  sine: "sine",
  step: "step",
};

export const regression = dataset({
  schema: v.strictObject({
    kind: v.literal("regression"),
    samples: v.optional(integer(4, 20000), 20),
    testFraction,
    target: v.optional(v.picklist(targets), "chebyshev3"),
    noise: noise(0),
  }),
  name: "1-D regression",
  describe: ({ target }) => t`1-D regression, ${names[target]}`,
  mayBeImages: () => false,
  isRegression: () => true,
  ends: () => ({ inputs: 1, outputs: 1 }),
  fitting: () => [{}],
});
