import type { Dataset, Samples } from "../../data/dataset";
import type { LayerBlock } from "../../results/layerBlocks";
import type { ParameterLayout } from "../../results/parameters";

/** What a part may be taken of. */
export interface Restrictable {
  layout: ParameterLayout;
  /** The samples that the loss is a mean over, and their task. */
  samples: Samples;
  task: Dataset["task"];
  /** Draws what is random. */
  seed: number;
}

/** The part that is looked at; all of what is absent. */
export interface Restricted {
  /** Indices of samples. */
  batch?: Int32Array;
  /** Parameters. */
  block?: LayerBlock;
}

/** @throws Error in words for the user where there is no such part. */
export type RestrictionCode<S> = (settings: S, whole: Restrictable) => Restricted;
