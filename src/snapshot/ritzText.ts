import { t } from "../language/t";
import type { RitzMeaning } from "../results/convergence";
import { formatNumber } from "./formatNumber";

export interface RitzText {
  /** "0.957", "≥ 0.957". */
  value: string;
  /** The residual of an eigenvalue; a bound has no error. */
  error?: string;
  /** What the figure is, in words. */
  formula: string;
}

const signs: Record<Exclude<RitzMeaning, "eigenvalue">, string> = {
  "at least": "≥",
  "at most": "≤",
};

/** A Ritz value as a figure in a table, which does not look like an eigenvalue where it is a bound. */
export function ritzText(
  value: number,
  residual: number,
  meaning: RitzMeaning,
  digits?: number,
): RitzText {
  const number = formatNumber(value, digits);
  const error = formatNumber(residual, 2);
  return meaning === "eigenvalue"
    ? { value: number, error, formula: "± the Ritz residual ‖H·v − λ·v‖" }
    : {
        value: `${signs[meaning]} ${number}`,
        formula: t`a bound: Lanczos has not converged here (residual ${error})`,
      };
}

/** The same in a sentence: "0.957 ± 1e-7", "at least 0.957 (not converged)". */
export function ritzWords(
  value: number,
  residual: number,
  meaning: RitzMeaning,
  digits?: number,
): string {
  const number = formatNumber(value, digits);
  return meaning === "eigenvalue"
    ? `${number} ± ${formatNumber(residual, 1)}`
    : t`${meaning} ${number} (not converged)`;
}
