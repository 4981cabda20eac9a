import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { task } from "./definition";

/** Images turned about their middle, points about the origin, both counterclockwise. */
export const rotated = task({
  schema: v.strictObject({
    kind: v.literal("rotated"),
    degrees: v.optional(number(-180, 180), 45),
  }),
  describe: ({ degrees }) => t`turned by ${degrees}°`,
  needsClasses: false,
  needsPlane: true,
});
