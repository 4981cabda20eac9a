import type { SettingsOf } from "../../kind";
import type { ModelRecipe } from "..";
import type { LayerRecipe } from "../layerList";
import { isOverBatch } from "../parts";
import { activate, conv, dense, halve, imageShape, type ListEnds, normalize } from "./parts";

/**
 * Convolutions, each normalized, activated and pooled (until a side is a single pixel); what is left
 * is flattened into one dense layer.
 */
export function cnn(
  { channels, normalization, activation, pooling }: SettingsOf<ModelRecipe, "cnn">,
  { inputShape, outputs }: ListEnds,
): LayerRecipe[] {
  let [height, width] = imageShape(inputShape);
  const layers: LayerRecipe[] = [];
  for (const next of channels) {
    layers.push(
      conv(next, !isOverBatch(normalization)),
      ...normalize(normalization),
      ...activate(activation),
    );
    if (height > 1 && width > 1) {
      layers.push(halve(pooling));
      height = Math.floor(height / 2);
      width = Math.floor(width / 2);
    }
  }
  return [...layers, { kind: "flatten" }, dense(outputs, true)];
}
