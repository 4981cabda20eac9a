/** A loss as a function of one number, the margin: how far the right class's logit is above the others. */
import type { LossRecipe } from "../catalog/losses";
import { lossOfSample } from "./lossOfSample";

/** What is held while the margin moves. */
export interface OtherLogits {
  /** Of all classes, 2 or more. */
  classes: number;
  /** The logit of each that is not right. With 0, the squared losses reach their targets at a margin of 1. */
  logit: number;
}

export function lossAtMargin(
  loss: LossRecipe,
  margin: number,
  { classes, logit }: OtherLogits,
): number {
  const said = new Float64Array(classes).fill(logit);
  said[0] += margin;
  return lossOfSample(
    loss,
    said,
    Float64Array.from(said, (_, k) => (k === 0 ? 1 : 0)),
  );
}

/** Rounding, 1e-11 of the loss, and what the difference leaves out, 1e-10 of a third derivative, are about as small. */
const STEP = 1e-5;
/** What is told of it: no more than is known. */
const DIGITS = 1e9;

/** The derivative of that loss by the margin, to nine decimals, as a central difference in float64. */
export function slopeAtMargin(loss: LossRecipe, margin: number, others: OtherLogits): number {
  const at = (place: number) => lossAtMargin(loss, place, others);
  const slope = (at(margin + STEP) - at(margin - STEP)) / (2 * STEP);
  return Math.round(slope * DIGITS) / DIGITS;
}
