import type { Estimate } from "../../lab/estimate";
import { listed } from "../../language/spoken";
import { t } from "../../language/t";
import type { Recipe } from "../../recipe/schema";
import type { Stage } from "../../results/results";

/** "12 s", "3 min"; seconds are given to two digits at most. */
export function secondsWords(seconds: number): string {
  if (seconds < 1) return "under 1 s";
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 5400) return t`${Math.round(seconds / 60)} min`;
  return `${Math.round(seconds / 3600)} h`;
}

/** "51×51 points", "51 points" of a line. */
export function pointsWords({ grid, axes }: Recipe): string {
  const rows = axes.second === null ? "" : `×${grid.rows}`;
  return t`${grid.columns}${rows} points`;
}

/**
 * What starting from a stage will take: "about 12 s for 51×51 points".
 *
 * @param missing how many of the recipe's partners are still to be compared.
 */
export function estimateWords(
  estimate: Estimate,
  recipe: Recipe,
  from: Stage,
  missing = recipe.partners.length,
): string {
  const points = pointsWords(recipe);
  const { train, surface, spectrum, curvature } = estimate;
  const partners = missing === 0 ? 0 : (estimate.partners * missing) / recipe.partners.length;
  const parts: Partial<Record<Stage, [string, number][]>> = {
    train: [
      ["training", train],
      [points, surface],
      ["spectrum", spectrum],
      ["analyses", curvature],
    ],
    surface: [
      [points, surface],
      ["spectrum", spectrum],
    ],
    spectrum: [["spectrum", spectrum]],
  };
  const all = [...(parts[from] ?? []), ["partners", partners] as const];
  const total = all.reduce((sum, [, seconds]) => sum + seconds, 0);
  const named = all.filter(([, seconds]) => seconds > 0);
  const sampled = named.some(([name]) => name === points);
  if (total < 3) return `${about(total)}${sampled ? t` with ${points}` : ""}.`;
  if (named.length === 1 && !sampled) return `${about(total)}.`;
  const words = named.map(([name, seconds]) => `${name} ${secondsWords(seconds)}`);
  return `${about(total)}: ${listed(words)}.`;
}

function about(seconds: number): string {
  return seconds < 1 ? "Under 1 s" : t`About ${secondsWords(seconds)}`;
}
