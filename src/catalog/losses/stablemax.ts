import * as v from "valibot";
import { loss } from "./definition";

/** −log of s(f_y)/Σ s(f_j), s(x) = x + 1 from 0 on and 1/(1 − x) below (Prieto et al. 2025, arXiv 2501.04697). */
export const stablemax = loss({
  schema: v.strictObject({ kind: v.literal("stablemax") }),
  name: () => "StableMax cross-entropy",
  unit: "nats",
  targets: "classes",
});
