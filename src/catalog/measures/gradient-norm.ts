import * as v from "valibot";
import { measure } from "./definition";

export const gradientNorm = measure({
  schema: v.strictObject({ kind: v.literal("gradient-norm") }),
  name: () => "‖∇L‖",
  describe: () => "norm of the gradient",
  gradients: () => 0,
  log: true,
});
