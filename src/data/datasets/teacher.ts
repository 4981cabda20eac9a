import type { DatasetRecipe } from "../../catalog/datasets";
import type { SettingsOf } from "../../catalog/kind";
import { stream } from "../../random/stream";
import { type Collection, numberedClasses } from "../collection";
import { round20 } from "../round";
import type { Source } from "./source";

type TeacherRecipe = SettingsOf<DatasetRecipe, "teacher">;

const activations: Record<TeacherRecipe["activation"], (x: number) => number> = {
  relu: (x) => Math.max(0, x),
  tanh: Math.tanh,
  square: (x) => x ** 2 / 2,
};

/**
 * y = Σⱼ aⱼφ(wⱼ·x)/√m + noise over m units, x standard normal, wⱼ uniform on the sphere, aⱼ = 1 and −1 in
 * turn, so that for even m both signs are as frequent. Its sign is −1 for 0, too.
 */
export function teacher(recipe: TeacherRecipe, { random }: Source): Collection {
  const { samples: count, dimensions, width, target, noise } = recipe;
  const activate = activations[recipe.activation];
  const units = weightsOf(recipe);
  const inputs = new Float32Array(count * dimensions);
  const values = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const input = inputs.subarray(i * dimensions, (i + 1) * dimensions);
    for (let d = 0; d < dimensions; d++) input[d] = round20(random.gaussian());
    const sum = units.reduce((sum, weights, unit) => {
      const along = weights.reduce((dot, weight, d) => dot + weight * input[d], 0);
      return sum + (unit % 2 === 0 ? 1 : -1) * activate(along);
    }, 0);
    values[i] = round20(sum / Math.sqrt(width) + noise * random.gaussian());
  }
  const isClass = target === "class";
  const targets = values.map((value) => {
    if (target === "value") return value;
    return value > 0 ? 1 : isClass ? 0 : -1;
  });
  return {
    task: isClass ? numberedClasses(2) : { kind: "regression", outputs: 1 },
    inputShape: [dimensions],
    count,
    inputs,
    targets,
    notes: [],
  };
}

/** A vector of length 1 for each of the teacher's units. */
function weightsOf({ dimensions, width, teacher }: TeacherRecipe): Float64Array[] {
  const { gaussian } = stream(teacher, "teacher");
  return Array.from({ length: width }, () => {
    const weights = Float64Array.from({ length: dimensions }, () => gaussian());
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
    return weights.map((weight) => weight / length);
  });
}
