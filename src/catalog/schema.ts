/** The pieces that the schemas of kinds and of the recipe are made of. */
import * as v from "valibot";
import { plainText } from "./plainText";

export const number = (low: number, high: number) =>
  v.pipe(
    v.number(),
    v.finite(),
    v.minValue(low, `must be at least ${low}`),
    v.maxValue(high, `must be at most ${high}`),
  );

export const integer = (low: number, high: number) =>
  v.pipe(
    v.number(),
    v.integer("must be a whole number"),
    v.minValue(low, `must be at least ${low}`),
    v.maxValue(high, `must be at most ${high}`),
  );

export const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest, `must be at most ${longest} characters`),
    v.transform(plainText),
  );

/** Beyond this many steps the basis outgrows a tab. */
export const MOST_LANCZOS_STEPS = 300;
