import type { Objective } from "../nn/objective";
import { barrier } from "../results/barrier";
import { layerBlocks } from "../results/layerBlocks";
import type { ParameterLayout } from "../results/parameters";
import type { LayerBarrier, LayerChoice } from "../results/partners";
import { line } from "./path";
import { pathLosses } from "./pathLosses";

/** b in the tensors given, a in all others. */
export function withTensors(
  a: Float32Array,
  b: Float32Array,
  tensors: ParameterLayout,
): Float32Array {
  const mixed = a.slice();
  for (const { offset, size } of tensors) {
    mixed.set(b.subarray(offset, offset + size), offset);
  }
  return mixed;
}

/**
 * The end of a way from a to b that some layers go: one alone, or all but one.
 *
 * @throws Error where there is no such layer.
 */
export function layerEnd(
  layout: ParameterLayout,
  [a, b]: readonly [Float32Array, Float32Array],
  { layer, allBut }: LayerChoice,
): Float32Array {
  const block = layerBlocks(layout).find(({ name }) => name === layer);
  if (block === undefined) throw new Error(`There is no layer ${layer} in this network.`);
  return allBut ? withTensors(b, a, block.tensors) : withTensors(a, b, block.tensors);
}

/**
 * Layer-wise barriers (Adilova et al. 2024, arXiv 2307.06966): how much of what stands between two
 * networks stands between single layers.
 *
 * @throws the signal's reason when it is aborted.
 */
export async function layerBarriers(
  objective: Objective,
  a: Float32Array,
  b: Float32Array,
  { signal, onLayer }: { signal: AbortSignal; onLayer?(done: number, all: number): void },
): Promise<LayerBarrier[]> {
  const [{ loss: lossA }, { loss: lossB }] = [
    await objective.evaluate(a),
    await objective.evaluate(b),
  ];
  const ends = (lossA + lossB) / 2;
  const between = async (end: Float32Array) => {
    const { train } = await pathLosses({ at: line(a, end), train: objective, test: null, signal });
    const { t, loss } = train;
    return { middle: loss[t.indexOf(0.5)] - ends, highest: barrier(train).height };
  };
  const found: LayerBarrier[] = [];
  const blocks = layerBlocks(objective.layout);
  for (const { name } of blocks) {
    const end = (allBut: boolean) => layerEnd(objective.layout, [a, b], { layer: name, allBut });
    const alone = await between(end(false));
    const allBut = await between(end(true));
    found.push({
      name,
      alone: alone.middle,
      aloneHighest: alone.highest,
      allBut: allBut.middle,
      allButHighest: allBut.highest,
    });
    onLayer?.(found.length, blocks.length);
  }
  return found;
}
