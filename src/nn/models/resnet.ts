import type { SettingsOf } from "../../catalog/kind";
import type { ModelRecipe } from "../../catalog/models";
import type { Layer } from "../layers";
import { activate, type Ends, imageShape, normalize } from "./parts";

/**
 * After He et al. 2016 (arXiv 1512.03385) at constant width: a stem, then blocks act(h + r(h)) with
 * r = conv, normalization, activation, conv, normalization; mean over space; dense. Without skip
 * connections a block is act(r(h)).
 */
export function resnet(
  model: SettingsOf<ModelRecipe, "resnet">,
  { inputShape, outputs }: Ends,
): Layer[] {
  const { channels, normalization, activation } = model;
  const inputChannels = imageShape(inputShape)[2];
  const conv = (name: string, index: number, inputs: number): Layer[] => [
    {
      kind: "conv",
      name,
      inputs,
      outputs: channels,
      stride: 1,
      bias: normalization !== "batch",
    },
    ...normalize(normalization, index, channels),
  ];
  const layers: Layer[] = [...conv("stem", 0, inputChannels), activate(activation)];
  for (let block = 0; block < model.blocks; block++) {
    const first = 2 * block + 1;
    const inner = [
      ...conv(`conv${first}`, first, channels),
      activate(activation),
      ...conv(`conv${first + 1}`, first + 1, channels),
    ];
    if (model.skip) layers.push({ kind: "residual", layers: inner });
    else layers.push(...inner);
    layers.push(activate(activation));
  }
  layers.push(
    { kind: "spatialMean" },
    { kind: "dense", name: "dense", inputs: channels, outputs, bias: true },
  );
  return layers;
}
