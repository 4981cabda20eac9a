import type { ActivationName } from "../../catalog/models/parts";
import { outputWidth } from "../../data/dataset";
import type { FusedActivation } from "../../kernel/fusedMlp";
import type { LayeredNetwork } from "../../kernel/layeredNetwork";
import { OUTPUTS, type PackedParameters, packParameters } from "./packedParameters";

/** Rows and columns of pixels, and channels. */
export interface Shape {
  height: number;
  width: number;
  channels: number;
}

export type LayeredActivation = ActivationName;

/** What stands in one slot goes into another (or the same), activated as it is written. */
interface Move {
  from: number;
  into: number;
  activation: LayeredActivation | null;
}

/** Something that a workgroup does with its samples; `weights` is where its parameters begin. */
export type Step =
  /** The first layer's outputs at a point, from what the origin and the directions give there. */
  | ({ kind: "combine"; rows: number } & Move)
  | ({ kind: "product"; side: 1 | 3; outputs: number; weights: number } & Shape & Move)
  /** Moments of these samples, written from pair `moments` on; ends a phase. */
  | ({ kind: "measure"; moments: number; from: number } & Shape)
  /** Normalizes by the `moments` of all samples, or by those given behind the parameters. */
  | ({ kind: "batch"; moments: number | "given"; weights: number } & Shape & Move)
  | ({ kind: "layer"; weights: number } & Shape & Move)
  | ({ kind: "pool"; pooling: "average" | "max" } & Shape & Move)
  | ({ kind: "spatialMean" } & Shape & Move)
  | ({ kind: "add"; saved: number; rows: number } & Move)
  | ({ kind: "activate"; rows: number } & Move)
  | { kind: "loss"; from: number };

/**
 * How a GPU takes a network of the kernel's operations: in phases, each a dispatch of one workgroup for
 * each chunk of the samples at each point. A phase ends where a batch normalization needs the moments
 * of all samples.
 *
 * Between layers numbers stand in a workgroup's slots, [row][column]: a row is a pixel of a channel
 * (row = channel · pixels + pixel), a column four samples. So neighbouring threads read neighbours, and
 * to flatten images is to read them in another order.
 */
export interface LayeredPlan {
  network: LayeredNetwork;
  /** Columns of a chunk, and threads of a workgroup. */
  columns: number;
  threads: number;
  chunks: number;
  /** Rows of the inputs and of the first layer's outputs. */
  inputRows: number;
  headRows: number;
  /** First row of each slot, and the rows of all of them. */
  slots: number[];
  rows: number;
  /** Pairs (mean, sum of squares around it) that a point's chunks write. */
  moments: number;
  parameters: PackedParameters;
  /** The first layer on its own: what the origin and each direction give. */
  head: Step;
  phases: Step[][];
  /** Multiplications of a point, without those of the first layer. */
  multiplyAdds: number;
}

/** Columns of a chunk: pixels of images keep threads busy as well. Powers of two, as all threads are. */
const COLUMNS = { vectors: 16, images: 8 };
const THREADS = [64, 128, 256];

export const pixelsOf = ({ height, width }: Shape): number => height * width;
const sizeOf = (shape: Shape): number => pixelsOf(shape) * shape.channels;

const named = (activation: FusedActivation): LayeredActivation | null =>
  activation === "identity" ? null : activation;

/** @returns undefined for a network that does not begin with a product, or whose outputs are images. */
export function layeredPlan(network: LayeredNetwork): LayeredPlan | undefined {
  const { operations, samples, task, moments: given } = network;
  const [first] = operations;
  if (first?.kind !== "dense" && first?.kind !== "convolution") return undefined;
  // What a dense layer flattens is no image any more.
  const images = operations.some((one) => one.kind !== "dense" && pixelsOf(one) > 1);
  const columns = images ? COLUMNS.images : COLUMNS.vectors;
  const chunks = Math.ceil(samples.count / (4 * columns));
  const parameters = packParameters(operations, given !== undefined);

  const sizes = [0, 0, 0];
  const phases: Step[][] = [[]];
  const add = (step: Step): void => void phases[phases.length - 1].push(step);
  let head: Step | undefined;
  let shape: Shape = first;
  let current = 0;
  let saved = -1;
  let moments = 0;
  let multiplyAdds = 0;
  let headRows = 0;
  let busiest = 0;

  /** The move of the present numbers into a slot that holds nothing needed any more, or in place. */
  const move = (index: number, to: Shape, inPlace: boolean): Move & Shape => {
    const next = operations[index + 1];
    const from = current;
    if (!inPlace || current === saved)
      current = [0, 1, 2].find((slot) => slot !== from && slot !== saved) ?? 0;
    sizes[current] = Math.max(sizes[current], sizeOf(to));
    const { height, width, channels } = shape;
    shape = to;
    const activation = next?.kind === "activation" ? named(next.activation) : null;
    return { from, into: current, activation, height, width, channels };
  };

  for (const [index, operation] of operations.entries()) {
    const weights = parameters.starts[index];
    switch (operation.kind) {
      case "dense":
      case "convolution": {
        const { kind, outputs, height, width } = operation;
        const to =
          kind === "dense"
            ? { height: 1, width: 1, channels: outputs }
            : { height, width, channels: outputs };
        const side = kind === "dense" ? 1 : 3;
        const work = sizeOf(operation) * side ** 2 * outputs;
        busiest = Math.max(busiest, columns * pixelsOf(to) * Math.ceil(outputs / OUTPUTS));
        if (index === 0) {
          const made = move(index, to, true);
          headRows = sizeOf(to);
          head = { kind: "product", side, outputs, weights, ...made, activation: null };
          add({ kind: "combine", rows: headRows, ...made });
        } else {
          multiplyAdds += work;
          add({ kind: "product", side, outputs, weights, ...move(index, to, false) });
        }
        break;
      }
      case "batchNormalization":
        if (given === undefined) {
          add({ kind: "measure", moments, from: current, ...shape });
          phases.push([]);
          add({ kind: "batch", moments, weights, ...move(index, shape, true) });
          moments += chunks * operation.channels;
        } else add({ kind: "batch", moments: "given", weights, ...move(index, shape, true) });
        break;
      case "layerNormalization":
        add({ kind: "layer", weights, ...move(index, shape, true) });
        break;
      case "averagePooling":
      case "maxPooling": {
        const half = (side: number) => Math.floor(side / 2);
        const to = { ...shape, height: half(shape.height), width: half(shape.width) };
        const pooling = operation.kind === "maxPooling" ? "max" : "average";
        add({ kind: "pool", pooling, ...move(index, to, false) });
        break;
      }
      case "spatialMean":
        add({ kind: "spatialMean", ...move(index, { ...shape, height: 1, width: 1 }, false) });
        break;
      case "save":
        saved = current;
        break;
      case "addSaved": {
        const other = saved;
        saved = -1;
        add({ kind: "add", saved: other, rows: sizeOf(shape), ...move(index, shape, true) });
        break;
      }
      case "activation": {
        // Where something was written just before, it was activated with that.
        const before = operations[index - 1].kind;
        if (before !== "save" && before !== "activation") break;
        const rows = sizeOf(shape);
        add({
          kind: "activate",
          rows,
          ...move(index, shape, true),
          activation: named(operation.activation),
        });
        break;
      }
    }
  }
  if (head === undefined || sizeOf(shape) !== outputWidth(task)) return undefined;
  add({ kind: "loss", from: current });
  const [a, b, c] = sizes;
  return {
    network,
    columns,
    threads: THREADS.find((threads) => threads >= busiest) ?? 256,
    chunks,
    inputRows: sizeOf(first),
    headRows,
    slots: [0, a, a + b],
    rows: a + b + c,
    moments,
    parameters,
    head,
    phases,
    multiplyAdds: multiplyAdds * samples.count,
  };
}
