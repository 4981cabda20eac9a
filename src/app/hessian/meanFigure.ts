import { t } from "../../language/t";
import type { Estimate } from "../../results/curvature";
import { COVERAGE, halfWidth } from "../../results/interval";
import { formatNumber } from "../../snapshot/formatNumber";
import type { Figure } from "./FigureTable";

/** A mean over random draws with its interval, and the words that say what the interval is. */
export function meanFigure(
  estimate: Pick<Estimate, "value" | "standardError" | "draws">,
): Pick<Figure, "value" | "error" | "formula"> {
  const { value, draws } = estimate;
  return draws > 1
    ? {
        value: formatNumber(value),
        error: formatNumber(halfWidth(estimate), 2),
        formula: t`mean of ${draws} random draws ± ${100 * COVERAGE} % interval (Student’s)`,
      }
    : { value: formatNumber(value), formula: "a single random draw, of unknown error" };
}
