/** Settings of datasets that are read from files of the visitor's own. */
import * as v from "valibot";
import { boundedArray } from "../boundedArray";
import { integer, number, text } from "../schema";

/** Name of a file; its contents travel beside the recipe and are never uploaded. */
export const fileName = text(200);
/** Samples that are drawn at random from a file that holds more. */
export const drawn = v.optional(integer(8, 20000), 1000);
/** `own` takes the samples of files or arrays that are named so (test, val, t10k) for the test. */
export const split = v.optional(v.picklist(["fraction", "own"]), "fraction");
/** A column by name or 0-based position. */
export const column = v.union([text(200), integer(0, 9999)]);
export const absent = v.optional(
  boundedArray(v.strictObject({ column, value: number(-1e38, 1e38) }), 500),
  [],
);
export const columns = v.optional(boundedArray(column, 500), []);
export const task = v.optional(v.picklist(["auto", "classification", "regression"]), "auto");
