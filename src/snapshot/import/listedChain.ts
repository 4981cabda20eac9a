import type { LayerRecipe, PlainLayerRecipe } from "../../catalog/models/layerList";
import { placeWidth, type Shape, shapeAfter, sizeOf } from "../../catalog/models/layerShapes";
import { layerLine } from "../../catalog/models/layerText";
import { shown } from "../../catalog/plainText";
import { worded, wordsOf } from "../../language/worded";
import { ReadError } from "../../results/readError";
import { gatherLayers, type NamedTensors, type SequentialLayer } from "./sequentialLayers";

const takesWeights = ({ kind }: LayerRecipe): boolean =>
  kind !== "activation" &&
  kind !== "pool" &&
  kind !== "flatten" &&
  kind !== "spatial-mean" &&
  kind !== "rows" &&
  kind !== "residual" &&
  kind !== "directional";

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
  const { layers } = gatherLayers(tensors);
  const listed = given.flatMap((one): PlainLayerRecipe[] => {
    if (one.kind === "residual") return [...one.layers, ...one.shortcut];
    return one.kind === "directional" ? one.layers : [one];
  });
  const weighted = listed.filter(takesWeights);
  if (weighted.length !== layers.length) {
    throw new ReadError(
      worded`The file lists ${weighted.length} layers with weights, but holds the weights of ${layers.length}.`,
    );
  }
  weighted.forEach((recipe, index) => {
    if (fits(recipe, layers[index])) return;
    throw new ReadError(
      worded`"${shown(layers[index].source)}" is no "${layerLine(recipe)}", as the file lists it.`,
    );
  });
  if (inputShape !== null) requireShapes(given, inputShape, layers);
  return layers;
}

function fits(recipe: PlainLayerRecipe, { kind, outputs, bias, window, running }: SequentialLayer) {
  if (recipe.kind !== kind) return false;
  if (recipe.kind === "normalization") return (recipe.over === "batch") === (running !== null);
  if (recipe.kind !== "dense" && recipe.kind !== "conv") return false;
  if (recipe.outputs !== outputs || recipe.bias !== (bias !== null)) return false;
  return recipe.kind === "dense" || String(recipe.size) === String(window);
}

/** Goes through the list with the shapes that it gives, and holds each layer's weights against them. */
function requireShapes(
  given: LayerRecipe[],
  inputShape: number[],
  layers: SequentialLayer[],
): void {
  const weights = layers.values();
  const walk = (list: LayerRecipe[], start: Shape): void => {
    let shape = start;
    for (const one of list) {
      if (one.kind === "residual") {
        walk(one.layers, shape);
        walk(one.shortcut, shape);
      } else if (one.kind === "directional") {
        walk(one.layers, [orRefused(() => placeWidth(shape))]);
      } else if (takesWeights(one)) {
        const { source, inputs } = weights.next().value ?? layers[0];
        const taken = inputsOf(one, shape);
        if (taken !== inputs) {
          throw new ReadError(
            worded`"${shown(source)}" takes ${inputs} inputs, and is given ${taken} in the file's list of layers.`,
          );
        }
      }
      shape = orRefused(() => shapeAfter(one, shape));
    }
  };
  walk(given, inputShape);
}

function inputsOf(layer: LayerRecipe, shape: Shape): number {
  const last = shape[shape.length - 1];
  if (layer.kind === "conv") return last / layer.groups;
  return layer.kind === "dense" ? sizeOf(shape) : last;
}

function orRefused<T>(fitted: () => T): T {
  try {
    return fitted();
  } catch (error) {
    throw new ReadError(wordsOf(error));
  }
}
