import type { Estimate } from "../../lab/estimate";
import type { Recipe } from "../../recipe/schema";
import type { Stage } from "../../results/results";

/** "12 s", "3 min"; seconds are given to two digits at most. */
export function secondsWords(seconds: number): string {
  if (seconds < 1) return "under 1 s";
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${Math.round(seconds / 3600)} h`;
}

/** "51×51 points", "51 points" of a line. */
export function pointsWords({ grid, axes }: Recipe): string {
  const rows = axes.second === null ? "" : `×${grid.rows}`;
  return `${grid.columns}${rows} points`;
}

/** What starting from a stage will take: "about 12 s for 51×51 points". */
export function estimateWords(estimate: Estimate, recipe: Recipe, from: Stage): string {
  const points = pointsWords(recipe);
  const { train, surface, spectrum, curvature, partners } = estimate;
  if (from === "spectrum") return `${about(spectrum)}.`;
  const later: [string, number][] = [
    [points, surface],
    ["spectrum", spectrum],
  ];
  const all: [string, number][] =
    from === "train"
      ? [["training", train], ...later, ["analyses", curvature], ["partners", partners]]
      : later;
  const total = all.reduce((sum, [, seconds]) => sum + seconds, 0);
  if (total < 3) return `${about(total)} with ${points}.`;
  const parts = all.flatMap(([name, seconds]) =>
    seconds > 0 ? [`${name} ${secondsWords(seconds)}`] : [],
  );
  return `${about(total)}: ${parts.join(", ")}.`;
}

function about(seconds: number): string {
  return seconds < 1 ? "Under 1 s" : `About ${secondsWords(seconds)}`;
}
