import type { Surface } from "../../results/results";
import { type Probe, probeAt } from "../../scene/probe";

/** A probe of one surface on another: its grid point nearest to the same (α, β). */
export function linkedProbe(from: Surface, to: Surface, probe: Probe | null): Probe | null {
  if (from === to) return probe;
  return probe && probeAt(to, from.alpha[probe.i] ?? 0, from.beta[probe.j] ?? 0);
}
