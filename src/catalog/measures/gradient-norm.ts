import * as v from "valibot";
import { measure, number } from "./definition";

export const gradientNorm = measure({
  schema: v.strictObject({ kind: v.literal("gradient-norm") }),
  shape: number,
  name: () => "‖∇L‖",
  describe: () => "norm of the gradient",
  gradients: () => 0,
  log: true,
});
