import * as v from "valibot";
import { t } from "../../language/t";
import { integer, number } from "../schema";
import { dataset } from "./definition";
import { testFraction } from "./sampling";

/**
 * What a diffusion model of numbers on a line is trained on: a noisy number and the step of the noise are
 * given, and the noise is to be told (Ho et al. 2020, arXiv 2006.11239, algorithm 1). Modes and rates are
 * those of Aithal et al. 2024, arXiv 2406.09358.
 */
export const denoising = dataset({
  schema: v.strictObject({
    kind: v.literal("denoising"),
    /** More than elsewhere: each has noise of its own, as each that a diffusion model meets has. */
    samples: v.optional(integer(8, 100_000), 5000),
    testFraction,
    /** Equally likely normal distributions, in a row around 0. */
    modes: v.optional(integer(1, 9), 3),
    distance: v.optional(number(0.01, 10), 1),
    /** Standard deviation of each. */
    spread: v.optional(number(0, 2), 0.03),
    /** Of the diffusion, T. */
    steps: v.optional(integer(2, 1000), 200),
    /** Share of the variance that is replaced by noise at the first step and at the last; linear between. */
    firstRate: v.optional(number(1e-6, 0.999), 0.001),
    lastRate: v.optional(number(1e-6, 0.999), 0.2),
    /** The step is told by a sine and a cosine of each. */
    frequencies: v.optional(integer(1, 64), 8),
  }),
  name: "denoising on a line",
  describe: ({ modes, distance, spread, steps }) =>
    modes === 1
      ? t`the noise in numbers of one mode of width ${spread}, ${steps} steps of diffusion`
      : t`the noise in numbers of ${modes} modes ${distance} apart, each ${spread} wide, ${steps} steps of diffusion`,
  mayBeImages: () => false,
  isRegression: () => true,
  ends: ({ frequencies }) => ({ inputs: 1 + 2 * frequencies, outputs: 1 }),
});

interface Row {
  modes: number;
  distance: number;
}

/** Of the modes, in a row around 0. */
export const modeCenters = ({ modes, distance }: Row): number[] =>
  Array.from({ length: modes }, (_, k) => (k - (modes - 1) / 2) * distance);

/** How far to both sides of 0 the line is looked at: a distance beyond the outermost modes. */
export const lineReach = ({ modes, distance }: Row): number => ((modes + 1) / 2) * distance;
