import type { LayerRecipe } from "../../../catalog/models/layerList";
import type { NamedTensors } from "../sequentialLayers";

/** A network's tensors as a file has them. */
export interface Checkpoint extends NamedTensors {
  /** Whether images are flattened as here, [h, w, c], and not as in PyTorch. */
  channelsLast: boolean;
  /** The layers, where the file holds them and not their weights alone. */
  given: LayerRecipe[] | null;
  /** What the user should know of what was not read. */
  notes: string[];
}
