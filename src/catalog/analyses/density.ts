import * as v from "valibot";
import { integer, MOST_LANCZOS_STEPS, number } from "../schema";
import { analysis } from "./definition";

/** By stochastic Lanczos quadrature. */
export const density = analysis({
  field: v.optional(
    v.nullable(
      v.strictObject({
        /** Random probes; the band is their spread. */
        probes: v.optional(integer(1, 200), 10),
        /** Lanczos steps of each probe. */
        steps: v.optional(integer(2, MOST_LANCZOS_STEPS), 40),
        /** Standard deviation of the Gaussian kernel; null is 1 % of the spectrum's range. */
        width: v.optional(v.nullable(number(1e-9, 1e6)), null),
      }),
    ),
    null,
  ),
  asked: {},
  name: "Spectral density",
  title: "All eigenvalues as a density, with its error",
  noun: "the spectral density",
  of: "matrix",
  papers: ["ghorbani2019investigation", "gabdullin2024investigating"],
});
