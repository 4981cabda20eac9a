import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { draw } from "./chance";
import { task } from "./definition";

export const shifts = ["noise", "fade", "blur", "turn", "move"] as const;
export type ShiftName = (typeof shifts)[number];

/** Levels of a shift, from none on: as many as there are between 0 and the strongest. */
export const STRONGEST = 5;

/** What one level more is: of noise's deviation, of contrast, in pixels, in degrees and in pixels. */
export const perLevel: Record<ShiftName, number> = {
  noise: 0.2,
  fade: 0.16,
  blur: 0.4,
  turn: 9,
  move: 0.5,
};

const words: Record<ShiftName, (amount: string) => string> = {
  noise: (amount) => t`noise of deviation ${amount}`,
  fade: (amount) => t`contrast less by ${amount}`,
  blur: (amount) => t`blurred over ${amount} pixels`,
  turn: (amount) => t`turned by ${amount}°`,
  move: (amount) => t`moved by ${amount} pixels`,
};

/** Inputs of both splits further and further from what they were. */
export const shifted = task({
  schema: v.strictObject({
    kind: v.literal("shifted"),
    by: v.optional(v.picklist(shifts), "noise"),
    level: v.optional(integer(0, STRONGEST), 3),
    draw,
  }),
  describe: ({ by, level }) => words[by](String(+(perLevel[by] * level).toPrecision(3))),
  needsClasses: false,
  needsPlane: false,
});
