import type { LayerChoice } from "../../catalog/interventions/layerChoice";
import { blockAt, type LayerBlock, layerBlocks } from "../../results/layerBlocks";
import type { ParameterLayout } from "../../results/parameters";

/** The tensors of the layers chosen. @throws Error in words where there is no such layer. */
export function chosenLayers(
  { layers, index }: LayerChoice,
  layout: ParameterLayout,
): ParameterLayout {
  return pick(layerBlocks(layout), layers, index).flatMap(({ tensors }) => tensors);
}

function pick(blocks: LayerBlock[], layers: LayerChoice["layers"], index: number): LayerBlock[] {
  switch (layers) {
    case "all":
      return blocks;
    case "first":
      return blocks.slice(0, 1);
    case "last":
      return blocks.slice(-1);
    case "all-but-first":
      return blocks.slice(1);
    case "all-but-last":
      return blocks.slice(0, -1);
    case "one":
      return [blockAt(blocks, index)];
  }
}
