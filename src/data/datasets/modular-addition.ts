import type { DatasetRecipe } from "../../catalog/datasets";
import type { SettingsOf } from "../../catalog/kind";
import { type Collection, numberedClasses } from "../collection";

/** Every pair (a, b) of 0 … p − 1 once, a and b one-hot one behind the other; class (a + b) mod p. */
export function modularAddition({
  modulus,
}: SettingsOf<DatasetRecipe, "modular-addition">): Collection {
  const count = modulus ** 2;
  const inputs = new Float32Array(count * 2 * modulus);
  const targets = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const [a, b] = [Math.floor(i / modulus), i % modulus];
    inputs[i * 2 * modulus + a] = 1;
    inputs[i * 2 * modulus + modulus + b] = 1;
    targets[i] = (a + b) % modulus;
  }
  return {
    task: numberedClasses(modulus),
    inputShape: [2 * modulus],
    count,
    inputs,
    targets,
    notes: [],
  };
}
