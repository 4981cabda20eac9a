import type { Surface } from "./results";

/**
 * How much the loss goes up and down along a line of the grid beside how far: the total variation
 * Σ |L(next) − L(this)| over its range max L − min L, as a mean over all rows and columns. 1 where the
 * loss only rises or only falls along every line, up to 2 for a single valley, and more for every
 * further one; scaling the loss changes nothing.
 *
 * Lines with a value that is not finite or not computed are left out, and so are those that are flat.
 * Finer grids see more: compare grids of equal size only.
 *
 * @returns NaN where no line is left.
 */
export function roughness({ alpha, beta, loss, done }: Surface): number {
  const [columns, rows] = [alpha.length, beta.length];
  const at = (n: number) => (done[n] === 1 ? loss[n] : Number.NaN);
  const row = (j: number) => Array.from(alpha, (_, i) => at(j * columns + i));
  const column = (i: number) => Array.from(beta, (_, j) => at(j * columns + i));
  const lines = [
    ...Array.from({ length: rows }, (_, j) => row(j)),
    ...(rows > 1 ? Array.from({ length: columns }, (_, i) => column(i)) : []),
  ];
  const variations = lines.map(relativeVariation).filter(Number.isFinite);
  return variations.reduce((sum, one) => sum + one, 0) / variations.length;
}

/** NaN for a line that is flat or not finite throughout. */
function relativeVariation(line: number[]): number {
  const range = Math.max(...line) - Math.min(...line);
  let variation = 0;
  for (let n = 1; n < line.length; n++) variation += Math.abs(line[n] - line[n - 1]);
  return variation / range;
}
