import * as v from "valibot";
import { loss } from "./definition";

export const halfSquared = loss({
  schema: v.strictObject({ kind: v.literal("half-squared") }),
  name: () => "half squared error",
  unit: "",
  targets: "classes or numbers",
});
