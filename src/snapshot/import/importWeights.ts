import { plainText, shown } from "../../catalog/plainText";
import { limits } from "../../results/limits";
import { type ParameterLayout, parameterCount } from "../../results/parameters";
import { ReadError } from "../../results/readError";
import type { Checkpoint } from "./checkpoints/checkpoint";
import { isKerasArchive, isKerasHdf5, readKerasFile } from "./checkpoints/kerasFile";
import { isTorchFile, readTorchCheckpoint } from "./checkpoints/torchCheckpoint";
import { describeNetwork, type NetworkDescription, type WeightsAnswers } from "./describeNetwork";
import { readSafetensors } from "./safetensors";
import { type SequentialLayer, sequentialLayers } from "./sequentialLayers";
import { convKernel, denseKernel, type ImageShape } from "./torchKernels";

/** Weights of a sequential network from elsewhere, in this project's layout. */
export interface ImportedWeights extends Omit<NetworkDescription, "image"> {
  /** [files, parameters] row-major, in the order of the files; the last row is the final θ. */
  checkpoints: Float32Array<ArrayBuffer>;
  /** [files, statistics]: running means and variances of each batch normalization in turn. */
  statistics: Float32Array<ArrayBuffer>;
  files: string[];
}

interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

interface ReadNetwork extends Omit<Checkpoint, "tensors" | "ordered"> {
  chain: SequentialLayer[];
}

/**
 * Reads one file of safetensors, PyTorch or Keras, or a series of checkpoints of one network in the
 * order given. What the files are is told from their content.
 *
 * PyTorch stores dense kernels [out, in] and conv kernels [out, in, h, w] for images [c, h, w]; here
 * they are [in, out] and [h, w, in, out] for images [h, w, c]. Where a dense layer takes a flattened
 * image its inputs are reordered too, which needs the image's shape: what the answers say, else the
 * likeliest.
 *
 * @throws ReadError in words for the user, naming the file when there are several.
 */
export async function importWeights(
  files: NamedFile[],
  answers: WeightsAnswers = {},
): Promise<ImportedWeights> {
  const [first, ...others] = files;
  const notes = new Set<string>();
  const read = async ({ name, bytes }: NamedFile): Promise<ReadNetwork> => {
    try {
      const checkpoint = await readCheckpoint(bytes);
      for (const note of checkpoint.notes) notes.add(note);
      return { ...checkpoint, chain: sequentialLayers(checkpoint) };
    } catch (error) {
      if (files.length === 1 || !(error instanceof ReadError)) throw error;
      throw new ReadError(`${shown(name)}: ${error.message}`);
    }
  };
  const { chain, given, channelsLast } = await read(first);
  const { image, ...network } = describeNetwork(chain, answers, { given, channelsLast });
  const width = parameterCount(network.layout);
  if (width * files.length > limits.weights) {
    throw new ReadError(
      `There are ${width * files.length} parameters in all; at most ${limits.weights} are read.`,
    );
  }
  const checkpoints = new Float32Array(width * files.length);
  writeParameters(chain, network.layout, image, checkpoints.subarray(0, width));
  const statistics = [statisticsOf(chain)];
  const shapes = shapesOf(chain);
  for (const [index, file] of others.entries()) {
    const { chain: next } = await read(file);
    if (shapesOf(next) !== shapes) {
      throw new ReadError(`${shown(file.name)} holds another network than ${shown(first.name)}.`);
    }
    const row = checkpoints.subarray((index + 1) * width, (index + 2) * width);
    writeParameters(next, network.layout, image, row);
    statistics.push(statisticsOf(next));
  }
  return {
    ...network,
    notes: [...network.notes, ...notes].slice(0, limits.notes),
    checkpoints,
    statistics: Float32Array.from(statistics.flat()),
    files: files.map(({ name }) => plainText(name)),
  };
}

async function readCheckpoint(bytes: Uint8Array): Promise<Checkpoint> {
  if (isTorchFile(bytes)) {
    return { ...readTorchCheckpoint(bytes), ordered: true, channelsLast: false, given: null };
  }
  if (isKerasArchive(bytes) || (await isKerasHdf5(bytes))) return readKerasFile(bytes);
  const tensors = readSafetensors(bytes);
  return { tensors, notes: [], ordered: false, channelsLast: false, given: null };
}

const shapesOf = (chain: SequentialLayer[]): string =>
  JSON.stringify(
    chain.map(({ source, weight, bias, running }) => [
      source,
      weight?.shape,
      bias !== null,
      running !== null,
    ]),
  );

const statisticsOf = (chain: SequentialLayer[]): number[] =>
  chain.flatMap(({ running }) =>
    running === null ? [] : [...running.mean.data, ...running.variance.data],
  );

function writeParameters(
  chain: SequentialLayer[],
  layout: ParameterLayout,
  image: ImageShape | null,
  theta: Float32Array,
): void {
  const places = layout.values();
  const put = (values: ArrayLike<number>) => theta.set(values, places.next().value?.offset);
  let flattened = image;
  for (const { kind, inputs, outputs, window, weight, bias } of chain) {
    if (kind === "normalization" || weight === null) {
      put(weight?.data ?? new Float32Array(outputs).fill(1));
      put(bias?.data ?? new Float32Array(outputs));
      continue;
    }
    if (window === null) {
      put(denseKernel(weight.data, inputs, outputs, flattened));
      flattened = null;
    } else {
      put(convKernel(weight.data, inputs, outputs, window));
    }
    if (bias !== null) put(bias.data);
  }
}
