import * as v from "valibot";
import { measure, number } from "./definition";

export const directionalSharpness = measure({
  schema: v.strictObject({ kind: v.literal("directional-sharpness") }),
  shape: number,
  name: () => "curvature along the update",
  describe: () => "vᵀHv along the last update v, of length 1",
  gradients: () => 2,
  log: false,
});
