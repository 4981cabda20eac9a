import type { LayerRecipe } from "../../../catalog/models/layerList";
import type { NamedTensors } from "../sequentialLayers";

/** A network's tensors as a file has them. */
export interface Checkpoint extends NamedTensors {
  /** Whether images are flattened as here, [h, w, c], and not as in PyTorch. */
  channelsLast: boolean;
  /** The layers, where the file holds them and not their weights alone; tensors are in their order. */
  given: LayerRecipe[] | null;
  /** [features] or [height, width, channels], where the file says so. */
  inputShape: number[] | null;
  /** Of the training; null where the file does not tell. */
  step: number | null;
  /** What the user should know of what was not read. */
  notes: string[];
  /** The networks that the file holds, where there are several, and which was read. */
  networks: { names: string[]; taken: string } | null;
}

/** What a file of weights alone leaves open. */
export const weightsAlone = {
  ordered: false,
  channelsLast: false,
  given: null,
  inputShape: null,
  step: null,
  notes: [] as string[],
  networks: null,
};
