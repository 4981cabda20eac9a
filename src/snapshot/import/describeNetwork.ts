import type { LayerRecipe } from "../../catalog/models/layerList";
import { shown } from "../../catalog/plainText";
import type { ParameterLayout, ParameterRole } from "../../results/parameters";
import { ReadError } from "../../results/readError";
import { type Geometry, geometries } from "./geometries";
import type { SequentialLayer } from "./sequentialLayers";
import type { ImageShape } from "./torchKernels";

export interface WeightsAnswers {
  /** Shape of one input; matters where the first layer is dense and takes images with channels. */
  inputShape?: number[];
  /** [height, width] of the images flattened into the first dense layer after convolutions. */
  flattened?: [number, number];
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
  /** What the first dense layer takes flattened; null when the order of its inputs stays. */
  image: ImageShape | null;
  /** The layers as the file itself gives them, activations and all; null where it holds weights alone. */
  given: LayerRecipe[] | null;
  /** The likeliest first; never empty. */
  inputs: InputOption[];
  notes: string[];
}

/**
 * @param channelsLast whether images are flattened as here, [h, w, c], and not as in PyTorch.
 * @throws ReadError when an answer contradicts the shapes.
 */
export function describeNetwork(
  chain: SequentialLayer[],
  answers: WeightsAnswers,
  { given, channelsLast }: { given: LayerRecipe[] | null; channelsLast: boolean },
): NetworkDescription {
  const convs = chain.filter(({ kind }) => kind === "conv");
  const dense = chain.filter(({ kind }) => kind === "dense");
  if (convs.length + dense.length === 0) {
    throw new ReadError("The file holds no dense or conv layer.");
  }
  const layers = named(chain, convs.length > 0 && dense.length === 1);
  const inputs = inputOptions(convs, dense, channelsLast);
  const image = channelsLast ? null : imageOf(convs.at(-1), dense[0], inputs[0], answers);
  return { layers, layout: layoutOf(layers), image, given, inputs, notes: notesOf(layers, given) };
}

/** As the recipe's networks name them. */
function named(chain: SequentialLayer[], oneDense: boolean): ImportedLayer[] {
  const counts = new Map<string, number>();
  return chain.map(({ kind, source, inputs, outputs, window, bias, running }) => {
    const over = kind !== "normalization" ? null : running === null ? "layer" : "batch";
    const called = over === null ? kind : over === "batch" ? "bn" : "ln";
    const index = counts.get(called) ?? 0;
    counts.set(called, index + 1);
    const name = oneDense && kind === "dense" ? "dense" : `${called}${index}`;
    const size = { inputs, outputs, window, bias: bias !== null };
    return { kind, over, name, source: shown(source), ...size };
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
      answers: geometry.flattened === null ? {} : { flattened: geometry.flattened },
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

function imageOf(
  conv: SequentialLayer | undefined,
  dense: SequentialLayer | undefined,
  likeliest: InputOption,
  { inputShape, flattened = likeliest.geometry?.flattened ?? undefined }: WeightsAnswers,
): ImageShape | null {
  if (dense === undefined) return null;
  if (conv !== undefined) {
    if (flattened === undefined) return null;
    const [height, width] = flattened;
    if (height * width * conv.outputs !== dense.inputs) {
      throw new ReadError(
        `Images of ${height}×${width}×${conv.outputs} do not have the ${dense.inputs} values that "${shown(dense.source)}" takes.`,
      );
    }
    return [height, width, conv.outputs];
  }
  if (inputShape === undefined) return null;
  if (sizeOf(inputShape) !== dense.inputs) {
    throw new ReadError(
      `Inputs of shape [${inputShape.join(", ")}] do not have the ${dense.inputs} values that "${shown(dense.source)}" takes.`,
    );
  }
  const [height, width, channels] = inputShape;
  return inputShape.length === 3 ? [height, width, channels] : null;
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
  return notes;
}
