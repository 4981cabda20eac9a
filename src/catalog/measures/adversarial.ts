import * as v from "valibot";
import { t } from "../../language/t";
import { integer, number } from "../schema";
import { measure } from "./definition";

const attackName = (steps: number): string => (steps === 1 ? "FGSM" : `PGD-${steps}`);

export const adversarial = measure({
  schema: v.strictObject({
    kind: v.literal("adversarial"),
    quantity: v.optional(v.picklist(["accuracy", "loss"]), "accuracy"),
    split: v.optional(v.picklist(["test", "train"]), "test"),
    /** ε, how far each number of an input may move. */
    radius: v.optional(number(0, 100), 0.1),
    /** Of projected gradient descent from a random start; one is the fast gradient sign. */
    steps: v.optional(integer(1, 100), 10),
  }),
  shape: { kind: "number" },
  name: ({ quantity, split, radius, steps }) =>
    quantity === "accuracy"
      ? t`robust accuracy, ${split}, ${attackName(steps)} ε ${radius}`
      : t`adversarial loss, ${split}, ${attackName(steps)} ε ${radius}`,
  describe: ({ quantity, split, radius, steps }) =>
    quantity === "accuracy"
      ? t`accuracy on ${split} inputs moved by ${attackName(steps)} ε ${radius}`
      : t`loss on ${split} inputs moved by ${attackName(steps)} ε ${radius}`,
  needsNetwork: true,
  namesSamples: true,
  // By another engine than the training's, which is slower, on all samples.
  gradients: ({ steps }) => 5 * (steps + 1),
  log: false,
});
