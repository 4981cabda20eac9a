import type { SettingsOf } from "../../kind";
import type { ModelRecipe } from "..";
import type { LayerRecipe, PlainLayerRecipe } from "../layerList";
import { sizeOf } from "../layerShapes";
import { isOverBatch } from "../parts";
import { activate, dense, type ListEnds, normalize } from "./parts";

/** Dense layers, each normalized and activated; with `skip`, x + layer(x) where widths agree. */
export function mlp(
  { hidden, normalization, activation, skip, bias }: SettingsOf<ModelRecipe, "mlp">,
  { inputShape, outputs }: ListEnds,
): LayerRecipe[] {
  let width = sizeOf(inputShape);
  const layers: LayerRecipe[] = inputShape.length > 1 ? [{ kind: "flatten" }] : [];
  for (const next of hidden) {
    const block: PlainLayerRecipe[] = [
      dense(next, bias && !isOverBatch(normalization)),
      ...normalize(normalization),
      ...activate(activation),
    ];
    if (skip && next === width) layers.push({ kind: "residual", layers: block, shortcut: [] });
    else layers.push(...block);
    width = next;
  }
  return [...layers, dense(outputs, bias)];
}
