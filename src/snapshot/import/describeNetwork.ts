import type { LayerRecipe } from "../../catalog/models/layerList";
import { shown } from "../../catalog/plainText";
import { worded } from "../../language/worded";
import type { ParameterLayout, ParameterRole } from "../../results/parameters";
import { ReadError } from "../../results/readError";
import type { Checkpoint } from "./checkpoints/checkpoint";
import { type Geometry, geometries } from "./geometries";
import type { KernelOrder, SequentialLayer } from "./sequentialLayers";
import { shortcutOf } from "./tensorNames";

export interface WeightsAnswers {
  /** Shape of one input; matters where the first layer is dense and takes images with channels. */
  inputShape?: number[];
  /** Which network of a file that holds several, by the keys on the way to it. */
  network?: string;
  /** What kernels have first, in a file that does not tell. */
  kernels?: KernelOrder;
  /** The layers by their names in the file, from the inputs on, where neither shapes nor names tell. */
  order?: string[];
}

/** What a file does not tell of how it is to be read; every choice is one of these answers. */
export interface ReadingQuestion {
  about: "network" | "kernels" | "order";
  options: { label: string; answers: WeightsAnswers }[];
  /** Which of them was taken. */
  taken: number;
}

export interface ImportedLayer {
  kind: "dense" | "conv" | "normalization";
  /** Of a normalization. */
  over: "batch" | "layer" | null;
  /** In our layout: `dense0`. */
  name: string;
  /** In the file: `fc1`. */
  source: string;
  inputs: number;
  outputs: number;
  /** [height, width] of a convolution's kernel. */
  window: [number, number] | null;
  bias: boolean;
  /** Whether it stands on the way around the residual block before it. */
  onShortcut: boolean;
  /** The part of the network that it lies in by its name: "layer1.0" of "layer1.0.conv1". */
  block: string;
}

/** What the inputs may be, and how the layers go over them; for the importer, what to be told. */
export interface InputOption {
  /** [features] or [height, width, channels]. */
  inputShape: number[];
  answers: WeightsAnswers;
  /** Where images are convolved. */
  geometry: Geometry | null;
}

export interface NetworkDescription {
  layers: ImportedLayer[];
  layout: ParameterLayout;
  /** For each layer, of the image that it takes flattened; 1 where the order of its inputs stays. */
  channels: number[];
  /** The layers as the file itself gives them, activations and all; null where it holds weights alone. */
  given: LayerRecipe[] | null;
  /** The likeliest first; never empty. */
  inputs: InputOption[];
  notes: string[];
}

/**
 * @param said what the file itself tells of the network.
 * @throws ReadError when an answer contradicts the shapes.
 */
export function describeNetwork(
  chain: SequentialLayer[],
  answers: WeightsAnswers,
  { given, channelsLast, inputShape }: Pick<Checkpoint, "given" | "channelsLast" | "inputShape">,
): NetworkDescription {
  const convs = chain.filter(({ kind, onShortcut }) => kind === "conv" && !onShortcut);
  const dense = chain.filter(({ kind }) => kind === "dense");
  if (convs.length + dense.length === 0) {
    throw new ReadError(worded`The file holds no dense or conv layer.`);
  }
  const layers = named(chain, given === null && convs.length > 0 && dense.length === 1);
  const inputs =
    inputShape === null
      ? inputOptions(convs, dense, channelsLast)
      : [{ inputShape, answers: { inputShape }, geometry: null }];
  const shape = inputShape ?? answers.inputShape;
  const channels = channelsLast ? chain.map(() => 1) : flattenedChannels(chain, shape);
  return {
    layers,
    layout: layoutOf(layers),
    channels,
    given,
    inputs,
    notes: notesOf(layers, given),
  };
}

/** As the recipe's networks name them. */
function named(chain: SequentialLayer[], oneDense: boolean): ImportedLayer[] {
  const counts = new Map<string, number>();
  return chain.map(({ kind, source, inputs, outputs, window, bias, running, onShortcut }) => {
    const over = kind !== "normalization" ? null : running === null ? "layer" : "batch";
    const called = over === null ? kind : over === "batch" ? "bn" : "ln";
    const index = counts.get(called) ?? 0;
    counts.set(called, index + 1);
    const name = oneDense && kind === "dense" ? "dense" : `${called}${index}`;
    const size = { inputs, outputs, window, bias: bias !== null };
    const block = shortcutOf(source) ?? source.slice(0, Math.max(0, source.search(/[./][^./]*$/)));
    return { kind, over, name, source: shown(source), ...size, onShortcut, block };
  });
}

const sizeOf = (shape: number[]) => shape.reduce((product, side) => product * side, 1);

function inputOptions(
  convs: SequentialLayer[],
  dense: SequentialLayer[],
  channelsLast: boolean,
): InputOption[] {
  if (convs.length > 0) {
    return geometries(convs, dense[0] ?? null).map((geometry) => ({
      inputShape: [...geometry.input, convs[0].inputs],
      answers: {},
      geometry,
    }));
  }
  const { inputs } = dense[0];
  const features = { inputShape: [inputs], answers: {}, geometry: null };
  if (channelsLast) return [features];
  // Only channels, which PyTorch puts first, make the order of a dense layer's inputs a question.
  const side = Math.round(Math.sqrt(inputs / 3));
  if (side < 3 || 3 * side * side !== inputs) return [features];
  const inputShape = [side, side, 3];
  return [features, { inputShape, answers: { inputShape }, geometry: null }];
}

/**
 * For each layer, the channels of the image that it may take flattened; 1 where the order of its inputs
 * stays. What is no multiple of them is no flattened image.
 */
function flattenedChannels(chain: SequentialLayer[], inputShape: number[] | undefined): number[] {
  let channels = inputShape?.length === 3 ? inputShape[2] : 1;
  return chain.map(({ kind, source, inputs, outputs, onShortcut }) => {
    if (onShortcut) return 1;
    const taken = channels;
    if (kind === "conv") channels = outputs;
    if (kind !== "dense") return taken;
    channels = 1;
    if (inputs % taken === 0) return taken;
    throw new ReadError(
      worded`Images of ${taken} channels do not have the ${inputs} values that "${shown(source)}" takes.`,
    );
  });
}

function layoutOf(layers: ImportedLayer[]): ParameterLayout {
  const layout: ParameterLayout = [];
  let offset = 0;
  const add = (name: string, shape: number[], role: ParameterRole) => {
    const size = sizeOf(shape);
    layout.push({ name, shape, role, offset, size });
    offset += size;
  };
  for (const { kind, name, inputs, outputs, window, bias } of layers) {
    if (kind === "normalization") {
      add(`${name}/gamma`, [outputs], "scale");
      add(`${name}/beta`, [outputs], "shift");
    } else {
      add(`${name}/kernel`, [...(window ?? []), inputs, outputs], "kernel");
      if (bias) add(`${name}/bias`, [outputs], "bias");
    }
  }
  return layout;
}

function notesOf(layers: ImportedLayer[], given: LayerRecipe[] | null): string[] {
  const notes: string[] = [];
  if (given === null && layers.some(({ kind }) => kind === "conv")) {
    notes.push(
      "Strides, padding and pooling are not in the file: they are taken as the sizes of the layers allow, and can be changed.",
    );
  }
  const bare = layers.filter(({ kind, bias }) => kind !== "normalization" && !bias);
  if (bare.length > 0) {
    const names = bare.slice(0, 8).map(({ source }) => source);
    notes.push(`Without bias: ${names.join(", ")}.`);
  }
  const groups = given === null ? overGroups(layers).map(({ source }) => source) : [];
  if (groups.length > 0) {
    notes.push(
      `Without running statistics, and read as layer normalization, over all channels and pixels of a sample (PyTorch's GroupNorm of 1 group): ${groups.slice(0, 8).join(", ")}. With more groups, or by the batch's statistics, the network was another, and its loss too.`,
    );
  }
  return notes;
}

const NOT_OVER_LAYERS = /group|instance|batch|(^|[._/])(gn|in|bn)_?\d*$/i;

/** Normalizations without running statistics that may be over groups of channels or over the batch. */
function overGroups(layers: ImportedLayer[]): ImportedLayer[] {
  let onImages = false;
  return layers.filter(({ kind, over, source }) => {
    if (kind !== "normalization") onImages = kind === "conv";
    return over === "layer" && (onImages || NOT_OVER_LAYERS.test(source));
  });
}
