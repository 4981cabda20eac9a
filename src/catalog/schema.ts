/** The pieces that the schemas of kinds and of the recipe are made of. */
import * as v from "valibot";
import { t } from "../language/t";
import { plainText } from "./plainText";

export const number = (low: number, high: number) =>
  v.pipe(
    v.number(),
    v.finite(),
    v.minValue(low, () => t`must be at least ${low}`),
    v.maxValue(high, () => t`must be at most ${high}`),
  );

export const integer = (low: number, high: number) =>
  v.pipe(
    v.number(),
    v.integer("must be a whole number"),
    v.minValue(low, () => t`must be at least ${low}`),
    v.maxValue(high, () => t`must be at most ${high}`),
  );

export const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest, () => t`must be at most ${longest} characters`),
    v.transform(plainText),
  );

/** Beyond this many steps the basis outgrows a tab. */
export const MOST_LANCZOS_STEPS = 300;
