import type { SettingsOf } from "../../kind";
import type { ModelRecipe } from "..";
import type { LayerRecipe, PlainLayerRecipe } from "../layerList";
import { isOverBatch } from "../parts";
import { activate, conv, dense, imageShape, type ListEnds, normalize } from "./parts";

/**
 * After He et al. 2016 (arXiv 1512.03385) at constant width: a stem, then blocks act(h + r(h)) with
 * r = conv, normalization, activation, conv, normalization; mean over space; dense. Without skip
 * connections a block is act(r(h)).
 */
export function resnet(
  { channels, normalization, activation, blocks, skip }: SettingsOf<ModelRecipe, "resnet">,
  { inputShape, outputs }: ListEnds,
): LayerRecipe[] {
  imageShape(inputShape);
  const normalized = (): PlainLayerRecipe[] => [
    conv(channels, !isOverBatch(normalization)),
    ...normalize(normalization),
  ];
  const layers: LayerRecipe[] = [...normalized(), ...activate(activation)];
  for (let block = 0; block < blocks; block++) {
    const inner = [...normalized(), ...activate(activation), ...normalized()];
    if (skip) layers.push({ kind: "residual", layers: inner, shortcut: [] });
    else layers.push(...inner);
    layers.push(...activate(activation));
  }
  return [...layers, { kind: "spatial-mean" }, dense(outputs, true)];
}
