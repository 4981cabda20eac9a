import type { SettingsOf } from "../../catalog/kind";
import type { ModelRecipe } from "../../catalog/models";
import type { Layer } from "../layers";
import { activate, type Ends, imageShape, normalize } from "./parts";

/**
 * Convolutions, each normalized, activated and pooled (until a side is a single pixel); what is left
 * is flattened into one dense layer.
 */
export function cnn(model: SettingsOf<ModelRecipe, "cnn">, { inputShape, outputs }: Ends): Layer[] {
  let [height, width, channels] = imageShape(inputShape);
  const layers: Layer[] = [];
  model.channels.forEach((next, index) => {
    layers.push(
      {
        kind: "conv",
        name: `conv${index}`,
        inputs: channels,
        outputs: next,
        stride: 1,
        bias: model.normalization !== "batch",
      },
      ...normalize(model.normalization, index, next),
      activate(model.activation),
    );
    channels = next;
    if (height > 1 && width > 1) {
      layers.push({ kind: "pool", pooling: model.pooling });
      height = Math.floor(height / 2);
      width = Math.floor(width / 2);
    }
  });
  const inputs = height * width * channels;
  layers.push({ kind: "flatten" }, { kind: "dense", name: "dense", inputs, outputs, bias: true });
  return layers;
}
