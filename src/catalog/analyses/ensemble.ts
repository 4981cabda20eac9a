import * as v from "valibot";
import { integer } from "../schema";
import { analysis } from "./definition";

/** The training many times over, each with random numbers or a start of its own. */
export const ensemble = analysis({
  field: v.optional(
    v.nullable(
      v.strictObject({
        paths: v.optional(integer(2, 1000), 200),
        /** All from the start of the run, or each from a point of its own, evenly over the plane. */
        from: v.optional(v.picklist(["start", "plane"]), "start"),
        /** Moments of a path that are kept besides its start. */
        moments: v.optional(integer(1, 400), 100),
      }),
    ),
    null,
  ),
  asked: {},
  name: "Many paths",
  title: "The training many times over",
  noun: "the many paths",
  of: "plane",
  papers: [],
  ofWalks: true,
  shownBy: { ensemble: true },
});
