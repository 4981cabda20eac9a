import * as v from "valibot";
import { t } from "../../language/t";
import { integer, number } from "../schema";
import { measure } from "./definition";

/** Places on the line, in learning rates. */
export function linePlaces({ reach, points }: { reach: number; points: number }): number[] {
  return Array.from({ length: points }, (_, index) => (reach * index) / (points - 1));
}

/** A line through the loss (Mutschler & Zell 2020, arXiv 2010.00921). */
export const gradientLine = measure({
  schema: v.strictObject({
    kind: v.literal("gradient-line"),
    /** Its end, in learning rates. */
    reach: v.optional(number(0.01, 1e4), 4),
    points: v.optional(integer(2, 501), 21),
  }),
  shape: {
    kind: "series",
    over: "learning rates",
    at: linePlaces,
  },
  name: () => "loss along −∇L",
  describe: ({ reach, points }) =>
    t`loss at ${points} points of θ − s·η·∇L(θ), s from 0 to ${reach}`,
  gradients: ({ points }) => 1 + points / 3,
  log: true,
});
