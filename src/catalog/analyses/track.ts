import * as v from "valibot";
import { integer } from "../schema";
import { analysis } from "./definition";

export const track = analysis({
  field: v.optional(
    v.nullable(
      v.strictObject({
        /** Checkpoints measured, evenly spaced with the first and the last. */
        points: v.optional(integer(1, 1000), 30),
        /** Hessian-vector products for the trace at each of them; 0 leaves it out. */
        trace: v.optional(integer(0, 200), 0),
        /** How they are spent: Hutch++ finds the few large eigenvalues' part exactly. */
        traceBy: v.optional(v.picklist(["hutchinson", "hutch++"]), "hutchinson"),
      }),
    ),
    null,
  ),
  asked: {},
  name: "Along the run",
  title: "Largest eigenvalue at checkpoints of the training",
  noun: "curvature along the run",
  of: "training",
  papers: ["cohen2021gradient"],
});
