import { stream } from "../random/stream";

/** Independent standard normals: a start for Lanczos. `index` counts a run's probes. */
export function gaussianProbe(size: number, seed: number, index: number): Float64Array {
  const random = stream(seed, "probes", index);
  const probe = new Float64Array(size);
  for (let i = 0; i < size; i++) probe[i] = random.gaussian();
  return probe;
}

/** Independent ±1, of length exactly √size: what trace and density estimates average over. */
export function rademacherProbe(size: number, seed: number, index: number): Float64Array {
  const random = stream(seed, "probes", index);
  const probe = new Float64Array(size);
  for (let i = 0; i < size; i++) probe[i] = random.sign();
  return probe;
}
