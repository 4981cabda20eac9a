import * as v from "valibot";
import { t } from "../../language/t";
import { dataset } from "./definition";
import { noise, samples, testFraction } from "./sampling";

export const moons = dataset({
  schema: v.strictObject({ kind: v.literal("moons"), samples, testFraction, noise: noise(0.1) }),
  name: "moons",
  describe: ({ noise }) => t`two moons, noise ${noise}`,
  mayBeImages: () => false,
  isRegression: () => false,
  ends: () => ({ inputs: 2, outputs: 2 }),
  fitting: () => [{}],
});
