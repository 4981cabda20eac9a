import { shown } from "../../catalog/plainText";
import { parseRecipe } from "../../recipe/parse";
import type { ModelRecipe } from "../../recipe/schema";
import type { ParameterLayout, ParameterRole } from "../../results/parameters";
import { ReadError } from "../../results/readError";
import type { SequentialLayer } from "./sequentialLayers";
import type { ImageShape } from "./torchKernels";

/** What the shapes of weights cannot tell; the likeliest suggestion comes first. */
export type WeightsQuestion =
  | { ask: "activation" }
  /** [features] or [height, width, channels]. */
  | { ask: "input-shape"; suggestions: number[][] }
  /** [height, width] of the images that are flattened into the first dense layer. */
  | { ask: "flattened-shape"; suggestions: [number, number][] };

export interface WeightsAnswers {
  /** Shape of one input; matters where the first layer is dense and takes images with channels. */
  inputShape?: number[];
  /** [height, width] of the images flattened into the first dense layer after convolutions. */
  flattened?: [number, number];
}

export interface ImportedLayer {
  kind: "dense" | "conv";
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

export interface NetworkDescription {
  layers: ImportedLayer[];
  layout: ParameterLayout;
  /** What the first dense layer takes flattened; null when the order of its inputs stays. */
  image: ImageShape | null;
  /** The recipe's network with these layers (and the default activation); null without any. */
  model: ModelRecipe | null;
  questions: WeightsQuestion[];
  notes: string[];
}

const MOST_SUGGESTIONS = 6;

/** @throws ReadError when an answer contradicts the shapes. */
export function describeNetwork(
  chain: SequentialLayer[],
  answers: WeightsAnswers,
): NetworkDescription {
  const convs = chain.filter(({ kind }) => kind === "conv");
  const dense = chain.filter(({ kind }) => kind === "dense");
  const layers = [
    ...convs.map((layer, index) => named(layer, `conv${index}`)),
    // As the recipe's networks name them.
    ...dense.map((layer, index) =>
      named(layer, convs.length > 0 && dense.length === 1 ? "dense" : `dense${index}`),
    ),
  ];
  const shapes = flattenedShapes(convs.at(-1), dense[0]);
  const questions: WeightsQuestion[] = [
    { ask: "activation" },
    { ask: "input-shape", suggestions: inputShapes(convs, dense, shapes) },
  ];
  if (shapes.length > 1) questions.push({ ask: "flattened-shape", suggestions: shapes });
  return {
    layers,
    layout: layoutOf(layers),
    image: imageOf(convs.at(-1), dense[0], shapes, answers),
    model: modelOf(convs, dense),
    questions,
    notes: notesOf(convs, layers),
  };
}

function named(layer: SequentialLayer, name: string): ImportedLayer {
  const { kind, source, inputs, outputs, window, bias } = layer;
  return { kind, name, source: shown(source), inputs, outputs, window, bias: bias !== null };
}

/** Images of as many pixels as the dense layer takes per channel, the squarest first. */
function flattenedShapes(
  conv: SequentialLayer | undefined,
  dense: SequentialLayer | undefined,
): [number, number][] {
  if (conv === undefined || dense === undefined) return [];
  const pixels = dense.inputs / conv.outputs;
  const shapes: [number, number][] = [];
  for (let height = Math.floor(Math.sqrt(pixels)); height >= 1; height--) {
    if (pixels % height !== 0) continue;
    const width = pixels / height;
    shapes.push([height, width]);
    if (height !== width) shapes.push([width, height]);
    if (shapes.length >= MOST_SUGGESTIONS) break;
  }
  return shapes;
}

function inputShapes(
  convs: SequentialLayer[],
  dense: SequentialLayer[],
  flattened: [number, number][],
): number[][] {
  if (convs.length > 0) {
    // Every convolution is followed by a pooling that halves the image.
    const scale = 2 ** convs.length;
    const channels = convs[0].inputs;
    return flattened.map(([height, width]) => [height * scale, width * scale, channels]);
  }
  const { inputs } = dense[0];
  const images = [1, 3]
    .map((channels) => ({ channels, side: Math.round(Math.sqrt(inputs / channels)) }))
    .filter(({ channels, side }) => side > 2 && side * side * channels === inputs)
    .map(({ channels, side }) => [side, side, channels]);
  return [...images, [inputs]];
}

function imageOf(
  conv: SequentialLayer | undefined,
  dense: SequentialLayer | undefined,
  shapes: [number, number][],
  { inputShape, flattened }: WeightsAnswers,
): ImageShape | null {
  if (dense === undefined) return null;
  if (conv !== undefined) {
    const [height, width] = flattened ?? shapes[0];
    if (height * width * conv.outputs !== dense.inputs) {
      throw new ReadError(
        `Images of ${height}×${width}×${conv.outputs} do not have the ${dense.inputs} values that "${shown(dense.source)}" takes.`,
      );
    }
    return [height, width, conv.outputs];
  }
  if (inputShape === undefined) return null;
  const size = inputShape.reduce((product, side) => product * side, 1);
  if (size !== dense.inputs) {
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
    const size = shape.reduce((product, side) => product * side, 1);
    layout.push({ name, shape, role, offset, size });
    offset += size;
  };
  for (const { name, inputs, outputs, window, bias } of layers) {
    add(`${name}/kernel`, [...(window ?? []), inputs, outputs], "kernel");
    if (bias) add(`${name}/bias`, [outputs], "bias");
  }
  return layout;
}

function modelOf(convs: SequentialLayer[], dense: SequentialLayer[]): ModelRecipe | null {
  if (dense.length === 0 || [...convs, ...dense].some(({ bias }) => bias === null)) return null;
  if (convs.length === 0) {
    const hidden = dense.slice(0, -1).map(({ outputs }) => outputs);
    return validModel({ kind: "mlp", hidden });
  }
  const plain = convs.every(({ window }) => window?.every((side) => side === 3));
  if (!plain || dense.length > 1) return null;
  return validModel({ kind: "cnn", channels: convs.map(({ outputs }) => outputs) });
}

function validModel(model: object): ModelRecipe | null {
  const parsed = parseRecipe({ model });
  return parsed.ok ? parsed.recipe.model : null;
}

function notesOf(convs: SequentialLayer[], layers: ImportedLayer[]): string[] {
  const notes: string[] = [];
  if (convs.length > 0) {
    notes.push(
      "Strides, padding and pooling are not in the file: convolutions are taken as padded to the same size, each followed by 2×2 pooling.",
    );
  }
  const bare = layers.filter(({ bias }) => !bias).map(({ source }) => source);
  if (bare.length > 0) notes.push(`Without bias: ${bare.slice(0, 8).join(", ")}.`);
  return notes;
}
