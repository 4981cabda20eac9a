import type { DatasetRecipe } from "../../catalog/datasets";
import type { SettingsOf } from "../../catalog/kind";
import { type Collection, numberedClasses } from "../collection";
import { round20 } from "../round";
import type { Source } from "./source";

/**
 * Classes in turn, of which each of the first two coordinates tells by itself, both in [−1, 1]: the first
 * by its sign; the second by the slab that it lies in, of equal ones that take turns between the classes
 * and of which each of a class is as likely. Where the class changes there is a gap: of the margin on both
 * sides of 0, and of so many halves of a slab between slabs. Behind them come standard normal numbers.
 */
export function slabs(
  { samples: count, slabs, margin, noise }: SettingsOf<DatasetRecipe, "slabs">,
  { random }: Source,
): Collection {
  const width = noise + 2;
  const inputs = new Float32Array(count * width);
  const targets = new Float32Array(count);
  const gap = margin / slabs;
  const between = (low: number, high: number) => low + (high - low) * random.uniform();
  for (let i = 0; i < count; i++) {
    const label = i % 2;
    const sample = inputs.subarray(i * width, (i + 1) * width);
    sample[0] = round20((2 * label - 1) * between(margin, 1));
    const slab = label + 2 * random.integer(Math.ceil((slabs - label) / 2));
    const [low, high] = [slab, slab + 1].map((edge) => (2 * edge) / slabs - 1);
    // At the ends there is no other class.
    sample[1] = round20(
      between(slab === 0 ? low : low + gap, slab === slabs - 1 ? high : high - gap),
    );
    for (let d = 2; d < width; d++) sample[d] = round20(random.gaussian());
    targets[i] = label;
  }
  return {
    task: numberedClasses(2),
    inputShape: [width],
    count,
    inputs,
    targets,
    notes: [],
  };
}
