import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { covarianceSchema } from "./covariance";
import { ascent } from "./definition";

/** A matrix of at most so many rows is written out. */
const WRITTEN = 3;

function covarianceWords(rows: readonly (readonly number[])[]): string {
  if (rows.length === 0) return "";
  const isShort = rows.length <= WRITTEN;
  return t` with covariance ${isShort ? `[${rows.map((row) => row.join(" ")).join("; ")}]` : "of its own"}`;
}

/**
 * The gradient with Gaussian noise of variance σ²/(1 + t)^γ on every entry at step t, from 0 (Neelakantan
 * et al. 2015, arXiv 1511.06807, eq. 1–2, where σ² is called η and γ is 0.55), or of covariance
 * σ²Σ/(1 + t)^γ.
 */
export const noisy = ascent({
  schema: v.strictObject({
    kind: v.literal("noisy"),
    /** σ. */
    deviation: v.optional(number(0, 1000), 0.01),
    /** γ, by which the noise fades; with 0 it stays. */
    fading: v.optional(number(0, 10), 0),
    /** Σ, for functions. */
    covariance: v.optional(covarianceSchema, []),
  }),
  describe: ({ deviation, fading, covariance }) =>
    t`gradient noise ${deviation}${covarianceWords(covariance)}${fading === 0 ? "" : t`, fading by ${fading}`}`,
  gradients: () => 1,
  draws: true,
  entries: ({ covariance }) => (covariance.length === 0 ? null : covariance.length),
});
