import * as v from "valibot";
import { loss } from "./definition";

export const meanSquared = loss({
  schema: v.strictObject({ kind: v.literal("mean-squared") }),
  name: () => "mean squared error",
  unit: "",
  targets: "classes or numbers",
});
