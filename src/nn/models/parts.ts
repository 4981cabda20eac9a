/** What several networks are put together from. */
import type { NormalizationName } from "../../catalog/models/parts";
import type { Activation, Layer } from "../layers";

/** What a network is built for, beside its settings. */
export interface Ends {
  /** Shape of one input, e.g. [2] or [12, 12, 1] (height, width, channels). */
  inputShape: number[];
  outputs: number;
  /** Whether the outputs stand for classes, and not for numbers. */
  classes: boolean;
}

export const activate = (activation: Activation): Layer => ({ kind: "activation", activation });

/** Nothing, or a layer called bn3 or ln3. */
export function normalize(
  normalization: NormalizationName,
  index: number,
  channels: number,
): Layer[] {
  if (normalization === "none") return [];
  const name = `${normalization === "batch" ? "bn" : "ln"}${index}`;
  return [{ kind: "normalization", name, over: normalization, channels }];
}

export function imageShape(inputShape: number[]): [number, number, number] {
  if (inputShape.length !== 3) {
    throw new Error(
      `A convolutional network needs images (height, width, channels); these inputs have shape [${inputShape.join(", ")}].`,
    );
  }
  const [height, width, channels] = inputShape;
  return [height, width, channels];
}
