import { isFunction } from "../catalog/models";
import type { ParameterLayout, ParameterRole } from "../results/parameters";
import { architecture } from "./architecture";
import { functionLayout } from "./function/layout";
import { KERNEL_SIDE, type Layer } from "./layers";
import { withMultipliers } from "./parametrize";
import type { NetworkSpec } from "./spec";

/** How θ of these layers is made: tensors in the order in which the layers use them. */
export function layersLayout(layers: Layer[]): ParameterLayout {
  const layout: ParameterLayout = [];
  let offset = 0;
  const add = (name: string, shape: number[], role: ParameterRole) => {
    const size = shape.reduce((total, side) => total * side, 1);
    layout.push({ name, shape, role, offset, size });
    offset += size;
  };
  const visit = (layer: Layer) => {
    switch (layer.kind) {
      case "dense":
        add(`${layer.name}/kernel`, [layer.inputs, layer.outputs], "kernel");
        if (layer.bias) add(`${layer.name}/bias`, [layer.outputs], "bias");
        break;
      case "conv": {
        const size = layer.window?.size ?? [KERNEL_SIDE, KERNEL_SIDE];
        const shape = [...size, layer.inputs / (layer.groups ?? 1), layer.outputs];
        add(`${layer.name}/kernel`, shape, "kernel");
        if (layer.bias) add(`${layer.name}/bias`, [layer.outputs], "bias");
        break;
      }
      case "normalization":
        add(`${layer.name}/gamma`, [layer.channels], "scale");
        add(`${layer.name}/beta`, [layer.channels], "shift");
        break;
      case "attention":
        add(`${layer.name}/kernel`, [layer.channels, 3 * layer.channels], "kernel");
        break;
      case "distance":
        add(`${layer.name}/kernel`, [layer.inputs, layer.outputs], "kernel");
        break;
      case "position":
        add(`${layer.name}/bias`, layer.shape, "bias");
        break;
      case "residual":
        layer.layers.forEach(visit);
        layer.shortcut?.forEach(visit);
        break;
      case "directional":
        layer.layers.forEach(visit);
        break;
    }
  };
  layers.forEach(visit);
  return layout;
}

/**
 * Names, shapes and places of a network's parameters in θ: `dense0/kernel`, `dense0/bias`, … for an
 * MLP; `conv0/kernel`, …, `dense/kernel` for a CNN; `stem/kernel`, `bn0/gamma`, `bn0/beta`,
 * `conv1/kernel`, … for a residual network. With the multipliers of the model's parametrization.
 * The parameters of a function have names of their own.
 */
export function parameterLayout(spec: NetworkSpec): ParameterLayout {
  if (isFunction(spec.model)) return functionLayout(spec.model);
  return withMultipliers(spec.model, layersLayout(architecture(spec)));
}
