import { layerBlocks } from "../../nn/layerBlocks";
import type { RestrictionCode } from "./code";

export const layer: RestrictionCode<{ index: number }> = ({ index }, { layout }) => {
  const blocks = layerBlocks(layout);
  const block = blocks[index];
  if (block === undefined) {
    throw new Error(
      `There is no layer ${index}: layers are counted from 0 and there are ${blocks.length}.`,
    );
  }
  return { block };
};
