import * as v from "valibot";
import { integer, MOST_LANCZOS_STEPS } from "../schema";
import { analysis } from "./definition";

/** Extreme eigenvalues over the plane, on a grid of their own. */
export const map = analysis({
  field: v.optional(
    v.nullable(
      v.strictObject({
        columns: v.optional(integer(2, 101), 15),
        rows: v.optional(integer(2, 101), 15),
        /** Most Lanczos steps at each point; fewer where both ends of the spectrum have converged. */
        steps: v.optional(integer(10, MOST_LANCZOS_STEPS), 100),
      }),
    ),
    null,
  ),
  asked: {},
  name: "Over the plane",
  title: "Extreme eigenvalues over the plane, as color",
  noun: "the curvature map",
  of: "plane",
  papers: ["li2018visualizing"],
});
