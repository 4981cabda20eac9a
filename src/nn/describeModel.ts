import { outputWidth } from "../data/dataset";
import { activationNames } from "../recipe/describe";
import { canSkip } from "../recipe/modelTraits";
import type { NetworkSpec } from "./spec";

/** A network in a caption's words: "MLP 144-32-10, ReLU", "residual CNN, 3 blocks of 8 channels, …". */
export function describeModel({ model, inputShape, task }: NetworkSpec): string {
  const outputs = outputWidth(task);
  const parts: string[] = [];
  switch (model.kind) {
    case "mlp": {
      const inputs = inputShape.reduce((total, side) => total * side, 1);
      parts.push(`MLP ${[inputs, ...model.hidden, outputs].join("-")}`);
      if (model.skip && canSkip(model, inputs)) parts.push("skip connections");
      break;
    }
    case "cnn":
      parts.push(`CNN ${model.channels.join("-")}`, `${model.pooling} pooling`);
      break;
    case "resnet": {
      const kind = model.skip ? "residual CNN" : "CNN without skip connections";
      const blocks = model.blocks === 1 ? "1 block" : `${model.blocks} blocks`;
      parts.push(kind, `${blocks} of ${model.channels} channels`);
      break;
    }
  }
  if (model.normalization !== "none") parts.push(`${model.normalization} normalization`);
  parts.push(activationNames[model.activation]);
  return parts.join(", ");
}
