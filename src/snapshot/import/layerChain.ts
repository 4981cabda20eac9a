/** The order in which layers feed each other, where their shapes and names tell it. */
import { isBefore, orderByName } from "./layerOrder";
import type { SequentialLayer } from "./sequentialLayers";

/** Steps that the search for orders may take. */
const MOST_STEPS = 20_000;

/** Whether `next` can take what `layer` gives; a dense layer after a convolution takes every pixel. */
function feeds(layer: SequentialLayer, next: SequentialLayer, ofImages: boolean): boolean {
  if (next.kind === "conv" && !ofImages) return false;
  if (next.kind === "conv") return isGrouped(layer.outputs, next);
  if (next.kind === "dense" && ofImages) return next.inputs % layer.outputs === 0;
  return next.inputs === layer.outputs;
}

/** Whether a convolution takes so many channels, in groups if need be, with filters of their own for each. */
function isGrouped(channels: number, { inputs, outputs }: SequentialLayer): boolean {
  const groups = channels / inputs;
  return Number.isInteger(groups) && outputs % groups === 0;
}

/** Whether what a layer gives is an image, when it is given one or not. */
const givesImages = ({ kind }: SequentialLayer, before: boolean): boolean =>
  kind === "conv" || (kind === "normalization" && before);

export function isChain(layers: SequentialLayer[]): boolean {
  let ofImages = layers[0]?.kind === "conv";
  return layers.every((layer, index) => {
    const fits = index === 0 || feeds(layers[index - 1], layer, ofImages);
    ofImages = givesImages(layer, ofImages);
    return fits && (index > 0 || layer.kind !== "normalization");
  });
}

/**
 * Orders in which each layer takes what the one before gives, depth first from the one nearest to the
 * names, within a bounded number of steps.
 *
 * @param most orders that are looked for.
 * @param named whether only those that contradict no name ("input", 2 before 10).
 */
export function chainsOf(
  layers: SequentialLayer[],
  most: number,
  named: boolean,
): SequentialLayer[][] {
  const ordered = orderByName(layers);
  const chains: SequentialLayer[][] = [];
  const chain: SequentialLayer[] = [];
  const taken = new Set<SequentialLayer>();
  let steps = 0;
  const mayFollow = (layer: SequentialLayer, ofImages: boolean): boolean => {
    const last = chain.at(-1);
    if (last === undefined ? layer.kind === "normalization" : !feeds(last, layer, ofImages))
      return false;
    return !named || !ordered.some((other) => !taken.has(other) && isBefore(other, layer));
  };
  const extend = (ofImages: boolean): void => {
    if (chain.length === ordered.length) chains.push([...chain]);
    for (const layer of ordered) {
      if (chains.length >= most || steps > MOST_STEPS) return;
      if (taken.has(layer) || !mayFollow(layer, ofImages)) continue;
      steps += 1;
      chain.push(layer);
      taken.add(layer);
      extend(givesImages(layer, ofImages));
      chain.pop();
      taken.delete(layer);
    }
  };
  extend(false);
  return chains;
}
