/** Settings of datasets that are read from files of the visitor's own. */
import * as v from "valibot";
import { integer, text } from "../schema";

/** Name of a file; its contents travel beside the recipe and are never uploaded. */
export const fileName = text(200);
/** Samples that are drawn at random from a file that holds more. */
export const drawn = v.optional(integer(8, 20000), 1000);
export const task = v.optional(v.picklist(["auto", "classification", "regression"]), "auto");
