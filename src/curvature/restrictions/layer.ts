import { blockAt, layerBlocks } from "../../results/layerBlocks";
import type { RestrictionCode } from "./code";

export const layer: RestrictionCode<{ index: number }> = ({ index }, { layout }) => ({
  block: blockAt(layerBlocks(layout), index),
});
