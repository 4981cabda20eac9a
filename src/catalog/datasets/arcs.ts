import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { dataset } from "./definition";
import { noise, samples, testFraction } from "./sampling";

/** Two classes on opposite arcs of the unit circle: alike within a class, unlike across (Min et al. 2024, arXiv 2307.12851, assumption 1). */
export const arcs = dataset({
  schema: v.strictObject({
    kind: v.literal("arcs"),
    samples,
    testFraction,
    /** Degrees of each arc to both sides of its middle. */
    spread: v.optional(number(0, 90), 40),
    /** Degrees between the middles. */
    apart: v.optional(number(0, 180), 150),
    noise: noise(0),
  }),
  name: "arcs",
  describe: ({ spread, apart, noise }) =>
    t`two arcs of ±${spread}°, ${apart}° apart${noise === 0 ? "" : t`, noise ${noise}`}`,
  mayBeImages: () => false,
  isRegression: () => false,
  ends: () => ({ inputs: 2, outputs: 2 }),
  fitting: () => [{}],
});
