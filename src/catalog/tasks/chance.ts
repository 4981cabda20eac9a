/** Settings of what is drawn at random: another number, another draw. */
import * as v from "valibot";
import { integer, number } from "../schema";

export const draw = v.optional(integer(0, 100000), 1);

/** Of the training samples. */
export const fraction = (initial: number) => v.optional(number(0, 1), initial);
