import * as v from "valibot";
import { measure, number } from "./definition";

export const largestEigenvalue = measure({
  schema: v.strictObject({
    kind: v.literal("largest-eigenvalue"),
    /** Of the Hessian, or of P^{-1/2}HP^{-1/2} with Adam's P = diag(√v̂ + ε) at that very step. */
    of: v.optional(v.picklist(["hessian", "preconditioned"]), "hessian"),
  }),
  shape: number,
  name: ({ of }) => (of === "hessian" ? "λ max" : "λ max, preconditioned"),
  describe: ({ of }) =>
    of === "hessian"
      ? "largest eigenvalue of the Hessian"
      : "largest eigenvalue of Adam’s preconditioned Hessian",
  error: "residual",
  gradients: () => 60,
  log: true,
});
