import * as v from "valibot";
import { t } from "../../language/t";
import { number } from "../schema";
import { measure } from "./definition";

export const samSharpness = measure({
  schema: v.strictObject({
    kind: v.literal("sam-sharpness"),
    radius: v.optional(number(1e-4, 10), 0.05),
  }),
  shape: { kind: "number" },
  name: ({ radius }) => t`SAM sharpness, ρ ${radius}`,
  describe: ({ radius }) =>
    t`rise of the loss by one step of length ${radius} along the gradient (Foret et al. 2021)`,
  gradients: () => 2,
  log: true,
});
