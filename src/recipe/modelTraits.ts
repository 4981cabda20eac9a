/** What follows from a model's settings alone. */
import type { ModelRecipe } from "./schema";

/**
 * Whether skip connections, if asked for, bridge any layer. In an MLP they do where neighboring widths
 * agree.
 *
 * @param inputs numbers in one input; null while that is not known, when they may.
 */
export function canSkip(model: ModelRecipe, inputs: number | null): boolean {
  if (model.kind === "cnn") return false;
  if (model.kind === "resnet") return true;
  return model.hidden.some((width, index) => {
    const before = index === 0 ? inputs : model.hidden[index - 1];
    return before === null || before === width;
  });
}
