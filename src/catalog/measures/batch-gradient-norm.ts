import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { measure } from "./definition";

/** What a schedule is refined by (Defazio et al. 2023, arXiv 2310.07831). */
export const batchGradientNorm = measure({
  schema: v.strictObject({
    kind: v.literal("batch-gradient-norm"),
    batchSize: v.optional(integer(1, 20000), 32),
    batches: v.optional(integer(1, 1000), 20),
  }),
  shape: { kind: "number" },
  name: ({ batchSize }) => t`‖∇L‖ of batches of ${batchSize}`,
  describe: ({ batchSize, batches }) =>
    t`root mean square of the gradient’s norm in batches of ${batchSize} (${batches} drawn)`,
  gradients: ({ batches }) => batches,
  log: true,
});
