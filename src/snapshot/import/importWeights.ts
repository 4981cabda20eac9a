import { plainText, shown } from "../../catalog/plainText";
import { limits } from "../../results/limits";
import { type ParameterLayout, parameterCount } from "../../results/parameters";
import { ReadError } from "../../results/readError";
import { type Checkpoint, weightsAlone } from "./checkpoints/checkpoint";
import { isKerasArchive, isKerasHdf5, readKerasFile } from "./checkpoints/kerasFile";
import { readSafetensorsCheckpoint } from "./checkpoints/safetensorsCheckpoint";
import { isTorchFile, readTorchCheckpoint } from "./checkpoints/torchCheckpoint";
import { describeNetwork, type NetworkDescription, type WeightsAnswers } from "./describeNetwork";
import { listedChain } from "./listedChain";
import { type SequentialLayer, sequentialLayers } from "./sequentialLayers";
import { convKernel, denseKernel } from "./torchKernels";

/** Weights of a sequential network from elsewhere, in this project's layout. */
export interface ImportedWeights extends Omit<NetworkDescription, "channels"> {
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
      return { ...checkpoint, chain: chainOf(checkpoint) };
    } catch (error) {
      if (files.length === 1 || !(error instanceof ReadError)) throw error;
      throw new ReadError(`${shown(name)}: ${error.message}`);
    }
  };
  const { chain, ...said } = await read(first);
  const { channels, ...network } = describeNetwork(chain, answers, said);
  const width = parameterCount(network.layout);
  if (width * files.length > limits.weights) {
    throw new ReadError(
      `There are ${width * files.length} parameters in all; at most ${limits.weights} are read.`,
    );
  }
  const checkpoints = new Float32Array(width * files.length);
  writeParameters(chain, network.layout, channels, checkpoints.subarray(0, width));
  const statistics = [statisticsOf(chain, channels)];
  const shapes = shapesOf(chain);
  for (const [index, file] of others.entries()) {
    const { chain: next } = await read(file);
    if (shapesOf(next) !== shapes) {
      throw new ReadError(`${shown(file.name)} holds another network than ${shown(first.name)}.`);
    }
    const row = checkpoints.subarray((index + 1) * width, (index + 2) * width);
    writeParameters(next, network.layout, channels, row);
    statistics.push(statisticsOf(next, channels));
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
  if (isTorchFile(bytes)) return { ...weightsAlone, ...readTorchCheckpoint(bytes), ordered: true };
  if (isKerasArchive(bytes) || (await isKerasHdf5(bytes))) return readKerasFile(bytes);
  return readSafetensorsCheckpoint(bytes);
}

const chainOf = ({ given, inputShape, ...named }: Checkpoint): SequentialLayer[] =>
  given === null ? sequentialLayers(named) : listedChain(named, given, inputShape);

const shapesOf = (chain: SequentialLayer[]): string =>
  JSON.stringify(
    chain.map(({ source, weight, bias, running }) => [
      source,
      weight?.shape,
      bias !== null,
      running !== null,
    ]),
  );

function statisticsOf(chain: SequentialLayer[], channels: number[]): number[] {
  return chain.flatMap(({ running, outputs }, index) =>
    running === null
      ? []
      : [running.mean, running.variance].flatMap(({ data }) =>
          Array.from(perInput(data, outputs, channels[index])),
        ),
  );
}

/** A normalization's values, of which there is one for each channel of an image, or for each input. */
const perInput = (values: Float32Array, inputs: number, channels: number): Float32Array =>
  denseKernel(values, inputs, 1, inputs % channels === 0 ? channels : 1);

function writeParameters(
  chain: SequentialLayer[],
  layout: ParameterLayout,
  channels: number[],
  theta: Float32Array,
): void {
  const places = layout.values();
  const put = (values: ArrayLike<number>) => theta.set(values, places.next().value?.offset);
  chain.forEach(({ kind, inputs, outputs, window, weight, bias }, index) => {
    if (kind === "normalization" || weight === null) {
      const scale = weight?.data ?? new Float32Array(outputs).fill(1);
      put(perInput(scale, outputs, channels[index]));
      put(perInput(bias?.data ?? new Float32Array(outputs), outputs, channels[index]));
      return;
    }
    put(
      window === null
        ? denseKernel(weight.data, inputs, outputs, channels[index])
        : convKernel(weight.data, inputs, outputs, window),
    );
    if (bias !== null) put(bias.data);
  });
}
