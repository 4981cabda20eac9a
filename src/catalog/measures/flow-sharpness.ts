import * as v from "valibot";
import { measure, number } from "./definition";

/** Kreisler et al. 2023, arXiv 2305.13064, definition 2.2. */
export const flowSharpness = measure({
  schema: v.strictObject({ kind: v.literal("flow-sharpness") }),
  shape: number,
  name: () => "λ max where the flow ends",
  describe: () => "λ_max of the Hessian where gradient flow from there ends",
  needsFunction: true,
  gradients: () => 2000,
  log: true,
});
