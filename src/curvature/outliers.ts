import type { SpectralDensity } from "../results/curvature";

/**
 * The upper edge of the bulk at the density's resolution σ: going up from the spectrum's median, the
 * first x where the density is below half of what a single eigenvalue contributes at its peak,
 * 1/(size·σ·√(2π)). Beyond it there is a gap of at least about 2σ. Needs no number of classes.
 *
 * @param size number of eigenvalues.
 */
export function bulkEdge({ x, density, sigma }: SpectralDensity, size: number): number {
  const threshold = 0.5 / (size * sigma * Math.sqrt(2 * Math.PI));
  let i = medianIndex(x, density);
  while (i < x.length - 1 && density[i] >= threshold) i++;
  return x[i];
}

/** How many of some eigenvalues lie above the bulk's edge. */
export function outliersAbove(eigenvalues: ArrayLike<number>, edge: number): number {
  let count = 0;
  for (let i = 0; i < eigenvalues.length; i++) if (eigenvalues[i] > edge) count++;
  return count;
}

/** The first grid point with half of the mass at or below it. */
function medianIndex(x: Float64Array, density: Float64Array): number {
  let mass = 0;
  for (let i = 1; i < x.length; i++) {
    mass += 0.5 * (density[i] + density[i - 1]) * (x[i] - x[i - 1]);
    if (mass >= 0.5) return i;
  }
  return x.length - 1;
}
