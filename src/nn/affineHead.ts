import type { Layer } from "./layers";
import { layersLayout } from "./layout";

/** A network cut behind its first layer with parameters. */
export interface CutNetwork {
  head: Layer[];
  tail: Layer[];
  /** How many of the parameter tensors belong to the head. */
  headParameters: number;
}

/**
 * Cuts off the layers whose outputs are affine in θ: an outer dense layer or convolution, and what
 * comes before it without parameters of its own. The head is empty where there is no such layer.
 *
 * On a plane through θ₀ the head's output is X(W + αΔ + βH) = XW + αXΔ + βXH: three products for
 * all points instead of one for each.
 */
export function cutAffineHead(layers: Layer[]): CutNetwork {
  const first = layers.findIndex((layer) => layer.kind !== "flatten");
  const kind = layers[first]?.kind;
  const length = kind === "dense" || kind === "conv" ? first + 1 : 0;
  const head = layers.slice(0, length);
  return { head, tail: layers.slice(length), headParameters: layersLayout(head).length };
}
