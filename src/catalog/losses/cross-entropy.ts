import * as v from "valibot";
import { loss } from "./definition";

export const crossEntropy = loss({
  schema: v.strictObject({ kind: v.literal("cross-entropy") }),
  name: () => "cross-entropy",
  unit: "nats",
  targets: "classes",
});
