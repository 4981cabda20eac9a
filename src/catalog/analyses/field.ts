import * as v from "valibot";
import { integer } from "../schema";
import { analysis } from "./definition";

/** The gradient and the optimizer's first step at every point of a grid. */
export const field = analysis({
  field: v.optional(
    v.nullable(
      v.strictObject({
        columns: v.optional(integer(2, 51), 17),
        rows: v.optional(integer(2, 51), 17),
      }),
    ),
    null,
  ),
  asked: {},
  name: "Field",
  title: "Gradient and first step all over the plane, as arrows",
  noun: "the field",
  of: "plane",
  papers: [],
  ofWalks: true,
  shownBy: { field: "step" },
});
