import type { LayerRecipe, PlainLayerRecipe } from "../../catalog/models/layerList";
import { shapeBehind } from "../../catalog/models/layerShapes";
import { layerLine } from "../../catalog/models/layerText";
import { shown } from "../../catalog/plainText";
import { ReadError } from "../../results/readError";
import { gatherLayers, type NamedTensors, type SequentialLayer } from "./sequentialLayers";

/**
 * The layers of a file that says itself how they go on, with a branch before its shortcut.
 *
 * @param inputShape null where the file does not tell.
 * @throws ReadError when its tensors are not those of its list, or the list takes no such inputs.
 */
export function listedChain(
  { tensors }: NamedTensors,
  given: LayerRecipe[],
  inputShape: number[] | null,
): SequentialLayer[] {
  const layers = gatherLayers(tensors);
  const listed = given.flatMap((one) =>
    one.kind === "residual" ? [...one.layers, ...one.shortcut] : [one],
  );
  const weighted = listed.filter(
    ({ kind }) => kind === "dense" || kind === "conv" || kind === "normalization",
  );
  if (weighted.length !== layers.length) {
    throw new ReadError(
      `The file lists ${weighted.length} layers with weights, but holds the weights of ${layers.length}.`,
    );
  }
  weighted.forEach((recipe, index) => {
    if (fits(recipe, layers[index])) return;
    throw new ReadError(
      `"${shown(layers[index].source)}" is no "${layerLine(recipe)}", as the file lists it.`,
    );
  });
  if (inputShape !== null) requireShapes(given, inputShape);
  return layers;
}

function fits(recipe: PlainLayerRecipe, { kind, outputs, bias, window, running }: SequentialLayer) {
  if (recipe.kind !== kind) return false;
  if (recipe.kind === "normalization") return (recipe.over === "batch") === (running !== null);
  if (recipe.kind !== "dense" && recipe.kind !== "conv") return false;
  if (recipe.outputs !== outputs || recipe.bias !== (bias !== null)) return false;
  return recipe.kind === "dense" || String(recipe.size) === String(window);
}

function requireShapes(given: LayerRecipe[], inputShape: number[]): void {
  try {
    shapeBehind(given, inputShape);
  } catch (error) {
    throw new ReadError(error instanceof Error ? error.message : String(error));
  }
}
