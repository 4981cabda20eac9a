import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { measure, number } from "./definition";

/** r_e of LLA (arXiv 2412.10146). */
export const extremeRatio = measure({
  schema: v.strictObject({
    kind: v.literal("extreme-ratio"),
    /** Lanczos steps, each a Hessian-vector product. */
    steps: v.optional(integer(10, 300), 100),
  }),
  shape: number,
  name: () => "r_e",
  describe: ({ steps }) =>
    t`|λ_min/λ_max| of the Hessian by at most ${steps} Lanczos steps, a lower bound where they have not converged`,
  error: "residual",
  gradients: ({ steps }) => 2 * steps,
  log: true,
});
