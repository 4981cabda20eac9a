import type { FusedNetwork } from "../kernel/fusedMlp";
import { isFused } from "./fusedOperations";
import type { Layer } from "./layers";

/**
 * Layers as the kernel for dense networks knows them: dense with a bias and activated, one activation
 * throughout, with skip connections wherever widths agree or nowhere; the last one is not activated.
 *
 * @returns undefined for any other network.
 */
export function multilayerPerceptron(
  layers: Layer[],
): Pick<FusedNetwork, "widths" | "activation" | "skip"> | undefined {
  const inner = layers[0]?.kind === "flatten" ? layers.slice(1) : layers;
  const last = inner.at(-1);
  if (last?.kind !== "dense" || !last.bias) return undefined;
  const widths: number[] = [];
  const activations = new Set<FusedNetwork["activation"]>();
  const skips = new Set<boolean>();
  for (let at = 0; at < inner.length - 1; ) {
    const layer = inner[at];
    const skip = layer.kind === "residual";
    const [dense, activation, more] = skip ? layer.layers : inner.slice(at, at + 2);
    if (dense?.kind !== "dense" || !dense.bias || more !== undefined) return undefined;
    if (activation?.kind !== "activation" || !isFused(activation.activation)) return undefined;
    if (skip && layer.shortcut?.length) return undefined;
    widths.push(dense.inputs);
    activations.add(activation.activation);
    if (dense.inputs === dense.outputs) skips.add(skip);
    at += skip ? 1 : 2;
  }
  if (activations.size > 1 || skips.size > 1) return undefined;
  const [activation = "identity"] = activations;
  return {
    widths: [...widths, last.inputs, last.outputs],
    activation,
    skip: skips.has(true),
  };
}
