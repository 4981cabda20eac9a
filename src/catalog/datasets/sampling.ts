/** Settings that many datasets have. */
import * as v from "valibot";
import { integer, number } from "../schema";
import type { SampleCounts } from "./definition";

export const samples = v.optional(integer(8, 20000), 512);
export const testFraction = v.optional(number(0, 0.9), 0.25);
export const noise = (initial: number) => v.optional(number(0, 2), initial);
/** Fraction of training labels replaced by a uniformly drawn other class. */
export const labelNoise = v.optional(number(0, 0.9), 0);
/** What a network is to tell of a sample: its class, or one number, −1 for even classes and 1 for odd ones. */
export const target = v.optional(v.picklist(["class", "sign"]), "class");

/** Of so many samples, a fraction is kept for the test. */
export function splitCounts(samples: number, testFraction: number): SampleCounts {
  const test = Math.round(samples * testFraction);
  return { train: samples - test, test };
}
