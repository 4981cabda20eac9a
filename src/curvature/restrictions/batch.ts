import { stream } from "../../random/stream";
import type { RestrictionCode } from "./code";

/** Drawn by the seed; all samples where there are no more. */
export const batch: RestrictionCode<{ size: number }> = ({ size }, { samples, seed }) =>
  size < samples.count
    ? { batch: stream(seed, "evaluation").permutation(samples.count).slice(0, size) }
    : {};
