import { WordedError, worded } from "../language/worded";
import type { ParameterLayout } from "./parameters";

export interface LayerBlock {
  /** What the tensors' names share before the slash: `dense0` for `dense0/kernel`. */
  name: string;
  tensors: ParameterLayout;
}

/** The tensors of each layer, in the order of θ. */
export function layerBlocks(layout: ParameterLayout): LayerBlock[] {
  const blocks = new Map<string, ParameterLayout>();
  for (const tensor of layout) {
    const name = tensor.name.split("/")[0];
    blocks.set(name, [...(blocks.get(name) ?? []), tensor]);
  }
  return Array.from(blocks, ([name, tensors]) => ({ name, tensors }));
}

/**
 * The layer of a number, from 0.
 *
 * @throws Error in words for the user where there is no such layer.
 */
export function blockAt(blocks: readonly LayerBlock[], index: number): LayerBlock {
  const block = blocks[index];
  if (block !== undefined) return block;
  throw new WordedError(
    worded`There is no layer ${index}: layers are counted from 0 and there are ${blocks.length}.`,
  );
}
