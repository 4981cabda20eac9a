import * as v from "valibot";
import { ascent } from "./definition";

/** (∇L·v)v along a random v: what one derivative forwards tells (Baydin et al. 2022, arXiv 2202.08587). */
export const forward = ascent({
  schema: v.strictObject({ kind: v.literal("forward") }),
  describe: () => "forward gradients",
  gradients: () => 1,
  draws: true,
  edge: () => ({ reason: "for gradients along random directions none is known" }),
});
