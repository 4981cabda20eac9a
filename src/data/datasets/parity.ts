import type { DatasetRecipe } from "../../catalog/datasets";
import type { SettingsOf } from "../../catalog/kind";
import { type Collection, numberedClasses } from "../collection";
import { labelNoiseOf } from "../labelNoise";
import { round20 } from "../round";
import { withSigns } from "../signs";
import type { Source } from "./source";

/** Random bits of −1 and 1; class 1 where the product of the first `order` of them is −1. Then noise is added. */
export function parity(
  { samples: count, bits, order, noise, target, labelNoise }: SettingsOf<DatasetRecipe, "parity">,
  { random }: Source,
): Collection {
  const inputs = new Float32Array(count * bits).map(() => (random.integer(2) === 0 ? -1 : 1));
  const targets = new Float32Array(count).map((_, i) => {
    const counted = inputs.subarray(i * bits, i * bits + order);
    return counted.reduce((product, bit) => product * bit) < 0 ? 1 : 0;
  });
  if (noise > 0)
    for (let i = 0; i < inputs.length; i++)
      inputs[i] = round20(inputs[i] + noise * random.gaussian());
  const classes: Collection = {
    task: numberedClasses(2),
    inputShape: [bits],
    count,
    inputs,
    targets,
    corrupt: labelNoiseOf(2, labelNoise),
    notes: [],
  };
  return target === "sign" ? withSigns(classes) : classes;
}
