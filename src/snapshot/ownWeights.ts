/** What the lab writes beside weights into a safetensors file, under `topograd` in its metadata. */
import * as v from "valibot";
import { boundedArray } from "../catalog/boundedArray";
import { layerList } from "../catalog/models/layerList";
import { integer } from "../catalog/schema";
import { limits } from "../results/limits";

export const OWN_KEY = "topograd";

const MOST_INPUTS = 2 ** 24;

export const ownWeightsSchema = v.object({
  version: v.literal(1),
  /** From inputs to logits (or regression outputs). */
  layers: layerList,
  /** What those with tensors are called, in their order: a branch before its shortcut. */
  names: boundedArray(v.pipe(v.string(), v.maxLength(limits.title)), limits.tensors),
  /** [features] or [height, width, channels]. */
  inputShape: v.pipe(boundedArray(integer(1, MOST_INPUTS), 3), v.minLength(1)),
  /** Of the training; for weights from elsewhere, of the series. */
  step: v.pipe(v.number(), v.finite()),
});

export type OwnWeights = v.InferOutput<typeof ownWeightsSchema>;
