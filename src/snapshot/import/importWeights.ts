import { plainText, shown } from "../../catalog/plainText";
import { limits } from "../../results/limits";
import { type ParameterLayout, parameterCount } from "../../results/parameters";
import { ReadError } from "../../results/readError";
import { type Checkpoint, isTorchFile, readTorchCheckpoint } from "./checkpoints/torchCheckpoint";
import { describeNetwork, type NetworkDescription, type WeightsAnswers } from "./describeNetwork";
import { readSafetensors } from "./safetensors";
import { type SequentialLayer, sequentialLayers } from "./sequentialLayers";
import { convKernel, denseKernel, type ImageShape } from "./torchKernels";

/** Weights of a sequential network from elsewhere, in this project's layout. */
export interface ImportedWeights extends Omit<NetworkDescription, "image"> {
  /** [files, parameters] row-major, in the order of the files; the last row is the final θ. */
  checkpoints: Float32Array<ArrayBuffer>;
  files: string[];
}

/**
 * Reads one file of safetensors or of PyTorch, or a series of checkpoints of one network in the order
 * given. What the files are is told from their content.
 *
 * PyTorch stores dense kernels [out, in] and conv kernels [out, in, h, w] for images [c, h, w]; here
 * they are [in, out] and [h, w, in, out] for images [h, w, c]. Where a dense layer takes a flattened
 * image its inputs are reordered too, which needs the image's shape: what the answers say, else the
 * likeliest suggestion.
 *
 * @throws ReadError in words for the user, naming the file when there are several.
 */
export function importWeights(
  files: { name: string; bytes: Uint8Array }[],
  answers: WeightsAnswers = {},
): ImportedWeights {
  const [first, ...others] = files;
  const notes = new Set<string>();
  const read = ({ name, bytes }: { name: string; bytes: Uint8Array }): SequentialLayer[] => {
    try {
      const checkpoint = readCheckpoint(bytes);
      for (const note of checkpoint.notes) notes.add(note);
      return sequentialLayers(checkpoint.tensors);
    } catch (error) {
      if (files.length === 1 || !(error instanceof ReadError)) throw error;
      throw new ReadError(`${shown(name)}: ${error.message}`);
    }
  };
  const chain = read(first);
  const { image, ...network } = describeNetwork(chain, answers);
  const width = parameterCount(network.layout);
  if (width * files.length > limits.weights) {
    throw new ReadError(
      `There are ${width * files.length} parameters in all; at most ${limits.weights} are read.`,
    );
  }
  const checkpoints = new Float32Array(width * files.length);
  writeParameters(chain, network.layout, image, checkpoints.subarray(0, width));
  const shapes = shapesOf(chain);
  others.forEach((file, index) => {
    const next = read(file);
    if (shapesOf(next) !== shapes) {
      throw new ReadError(`${shown(file.name)} holds another network than ${shown(first.name)}.`);
    }
    const row = checkpoints.subarray((index + 1) * width, (index + 2) * width);
    writeParameters(next, network.layout, image, row);
  });
  return {
    ...network,
    notes: [...network.notes, ...notes].slice(0, limits.notes),
    checkpoints,
    files: files.map(({ name }) => plainText(name)),
  };
}

function readCheckpoint(bytes: Uint8Array): Checkpoint {
  if (isTorchFile(bytes)) return readTorchCheckpoint(bytes);
  return { tensors: readSafetensors(bytes), notes: [] };
}

const shapesOf = (chain: SequentialLayer[]): string =>
  JSON.stringify(chain.map(({ source, weight, bias }) => [source, weight.shape, bias !== null]));

function writeParameters(
  chain: SequentialLayer[],
  layout: ParameterLayout,
  image: ImageShape | null,
  theta: Float32Array,
): void {
  const places = layout.values();
  const put = (values: Float32Array) => theta.set(values, places.next().value?.offset);
  let flattened = image;
  for (const { inputs, outputs, window, weight, bias } of chain) {
    if (window === null) {
      put(denseKernel(weight.data, inputs, outputs, flattened));
      flattened = null;
    } else {
      put(convKernel(weight.data, inputs, outputs, window));
    }
    if (bias !== null) put(bias.data);
  }
}
