import type { AttackRecipe } from "../../catalog/attacks";
import { attackedLoss } from "../../nn/attacks/attackedLoss";
import { stream } from "../../random/stream";
import { type MeasureCode, number, unknown } from "./code";

/**
 * The accuracy or loss on samples whose inputs are moved by the fast gradient sign (Goodfellow et al. 2015,
 * arXiv 1412.6572), or by projected gradient descent (Madry et al. 2018, arXiv 1706.06083): no more than the
 * worst within reach. The random start of all points is one.
 */
export const adversarial: MeasureCode<{
  quantity: "accuracy" | "loss";
  split: "train" | "test";
  radius: number;
  steps: number;
}> = ({ quantity, split, radius, steps }, { objective, test, seed }) => {
  const attacked = split === "train" ? objective : test;
  const attack: AttackRecipe =
    steps === 1 ? { kind: "fgsm", radius } : { kind: "pgd", radius, steps };
  return async ({ theta }) => {
    if (!attacked?.inputs) return unknown;
    const of = { theta, attack, count: attacked.sampleCount };
    const { loss, accuracy } = await attackedLoss(attacked.inputs, of, () =>
      stream(seed, "probes"),
    );
    return number(quantity === "loss" ? loss : accuracy);
  };
};
