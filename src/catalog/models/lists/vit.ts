import type { SettingsOf } from "../../kind";
import type { ModelRecipe } from "..";
import type { LayerRecipe, PlainLayerRecipe } from "../layerList";
import { activate, conv, dense, imageShape, type ListEnds } from "./parts";

const eachPatch = (outputs: number): PlainLayerRecipe => ({ ...conv(outputs, true), size: [1, 1] });
const norm: PlainLayerRecipe = { kind: "normalization", over: "pixel", epsilon: 1e-3 };

/**
 * Patches with positions; blocks of attention and of two layers for each patch, both normalized before and
 * added to what was; the mean of the patches, normalized; dense.
 */
export function vit(
  { patch, width, heads, blocks, activation }: SettingsOf<ModelRecipe, "vit">,
  { inputShape, outputs }: ListEnds,
): LayerRecipe[] {
  imageShape(inputShape);
  const embedding: PlainLayerRecipe = {
    ...conv(width, true),
    size: [patch, patch],
    stride: [patch, patch],
    padding: "valid",
  };
  const added = (...layers: PlainLayerRecipe[]): LayerRecipe => ({
    kind: "residual",
    layers: [norm, ...layers],
    shortcut: [],
  });
  const block = (): LayerRecipe[] => [
    added({ kind: "attention", heads }, eachPatch(width)),
    added(eachPatch(2 * width), ...activate(activation), eachPatch(width)),
  ];
  return [
    embedding,
    { kind: "position" },
    ...Array.from({ length: blocks }, block).flat(),
    norm,
    { kind: "spatial-mean" },
    dense(outputs, true),
  ];
}
