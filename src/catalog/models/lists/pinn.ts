import type { SettingsOf } from "../../kind";
import type { ModelRecipe } from "..";
import type { LayerRecipe } from "../layerList";
import type { ListEnds } from "./parts";

/** Dense layers with tanh between them, within one directional derivative. */
export const pinn = (
  { hidden }: SettingsOf<ModelRecipe, "pinn">,
  { outputs }: ListEnds,
): LayerRecipe[] => {
  const dense = (outputs: number) => ({ kind: "dense" as const, outputs, bias: true });
  const tanh = { kind: "activation" as const, activation: "tanh" as const, slope: 0.01 };
  const layers = [...hidden.flatMap((width) => [dense(width), tanh]), dense(outputs)];
  return [{ kind: "directional", layers }];
};
