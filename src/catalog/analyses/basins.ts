import * as v from "valibot";
import { integer } from "../schema";
import { analysis } from "./definition";

/** The training of the recipe once more from every point of a grid: where it ends, and how soon. */
export const basins = analysis({
  field: v.optional(
    v.nullable(
      v.strictObject({
        columns: v.optional(integer(2, 101), 33),
        rows: v.optional(integer(2, 101), 33),
      }),
    ),
    null,
  ),
  asked: {},
  name: "Basins",
  title: "Where the training ends from every point of the plane",
  noun: "the basins",
  of: "plane",
  papers: [],
  ofWalks: true,
  shownBy: { color: "end" },
});
