import type { SpectralReport } from "../../results/curvature";
import { parameterCount } from "../../results/parameters";
import type { Run } from "../../results/results";

/** Share of a single eigenvalue's peak down to which densities are drawn. */
const FLOOR_SHARE = 0.1;

/** A part of what one eigenvalue contributes to a density: what is lower is noise. */
export function densityFloor({ trained }: Run, { density }: SpectralReport): number {
  const size = trained === null ? 1e4 : parameterCount(trained.layout);
  return FLOOR_SHARE / (size * density.sigma * Math.sqrt(2 * Math.PI));
}
