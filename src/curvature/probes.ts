import { fillInRanges } from "../nn/nextTask";
import { stream } from "../random/stream";

/** Independent standard normals: a start for Lanczos. `index` counts a run's probes. */
export function gaussianProbe(size: number, seed: number, index: number): Promise<Float64Array> {
  return drawn(size, stream(seed, "probes", index).gaussian);
}

/** Independent ±1, of length exactly √size: what trace and density estimates average over. */
export function rademacherProbe(size: number, seed: number, index: number): Promise<Float64Array> {
  return drawn(size, stream(seed, "probes", index).sign);
}

async function drawn(size: number, draw: () => number): Promise<Float64Array> {
  const probe = new Float64Array(size);
  await fillInRanges(probe, draw);
  return probe;
}
