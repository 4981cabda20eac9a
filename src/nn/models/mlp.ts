import type { SettingsOf } from "../../catalog/kind";
import type { ModelRecipe } from "../../catalog/models";
import type { Layer } from "../layers";
import { activate, type Ends, normalize } from "./parts";

/** Dense layers, each normalized and activated; with `skip`, x + layer(x) where widths agree. */
export function mlp(model: SettingsOf<ModelRecipe, "mlp">, { inputShape, outputs }: Ends): Layer[] {
  let width = inputShape.reduce((total, side) => total * side, 1);
  const layers: Layer[] = inputShape.length > 1 ? [{ kind: "flatten" }] : [];
  model.hidden.forEach((hidden, index) => {
    const block: Layer[] = [
      {
        kind: "dense",
        name: `dense${index}`,
        inputs: width,
        outputs: hidden,
        bias: model.normalization !== "batch",
      },
      ...normalize(model.normalization, index, hidden),
      activate(model.activation),
    ];
    if (model.skip && hidden === width) layers.push({ kind: "residual", layers: block });
    else layers.push(...block);
    width = hidden;
  });
  const name = `dense${model.hidden.length}`;
  layers.push({ kind: "dense", name, inputs: width, outputs, bias: true });
  return layers;
}
