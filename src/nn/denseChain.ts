import type { LossRecipe } from "../catalog/losses";
import type { Task } from "../data/dataset";
import type { DenseChain } from "../tensor/wgsl/denseChain";
import { isFused } from "./fusedOperations";
import { kernelLoss } from "./kernelLoss";
import type { Layer } from "./layers";

/**
 * A network behind its affine head as the fused evaluator knows it.
 *
 * @param head the first layer, dense (see `cutAffineHead`).
 * @returns undefined for any other kind of network, and for a linear one.
 */
export function denseChain(
  head: Layer[],
  tail: Layer[],
  samples: number,
  task: Task,
  loss: LossRecipe,
): DenseChain | undefined {
  const first = head.at(-1);
  const known = kernelLoss(loss);
  if (first?.kind !== "dense" || known === undefined) return undefined;
  const widths = [first.outputs];
  const residual = [false];
  const activations = new Set<DenseChain["activation"]>();

  // What is left of the tail must read: (activation · (dense | residual(dense activation) …))*
  let activated = false;
  const take = (layer: Layer, inside: boolean): boolean => {
    switch (layer.kind) {
      case "activation":
        if (activated || !isFused(layer.activation)) return false;
        activations.add(layer.activation);
        activated = true;
        return true;
      case "dense":
        if (!activated || !layer.bias) return false;
        widths.push(layer.outputs);
        residual.push(inside);
        activated = false;
        return true;
      case "residual":
        return (
          !inside &&
          !layer.shortcut?.length &&
          layer.layers.length === 2 &&
          layer.layers[0].kind === "dense" &&
          layer.layers.every((inner) => take(inner, true))
        );
      default:
        return false;
    }
  };
  const chained = tail.every((layer) => take(layer, false)) && !activated;
  // Without a second layer there is nothing to fuse.
  if (!chained || widths.length === 1 || activations.size !== 1) return undefined;
  const [activation] = activations;
  return {
    widths,
    activation,
    residual,
    loss: known,
    classes: task.kind === "classification",
    samples,
  };
}
