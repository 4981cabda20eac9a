import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { measure, number } from "./definition";

export const trace = measure({
  schema: v.strictObject({
    kind: v.literal("trace"),
    /** Hessian-vector products at each point. */
    products: v.optional(integer(2, 200), 20),
  }),
  shape: number,
  name: () => "trace",
  describe: ({ products }) => t`trace of the Hessian by ${products} products (Hutchinson)`,
  error: "95 % interval",
  gradients: ({ products }) => 2 * products,
  log: true,
});
