import { stream } from "../random/stream";

/** Independent standard normals: a start for Lanczos. `index` counts a run's probes. */
export function gaussianProbe(size: number, seed: number, index: number): Float64Array {
  const random = stream(seed, "probes", index);
  return Float64Array.from({ length: size }, () => random.gaussian());
}

/** Independent ±1, of length exactly √size: what trace and density estimates average over. */
export function rademacherProbe(size: number, seed: number, index: number): Float64Array {
  const random = stream(seed, "probes", index);
  return Float64Array.from({ length: size }, () => random.sign());
}
