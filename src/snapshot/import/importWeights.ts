import { plainText, shown } from "../../catalog/plainText";
import { inEnglish, worded } from "../../language/worded";
import { limits } from "../../results/limits";
import { NpzFile } from "../../results/npz";
import { type ParameterLayout, parameterCount } from "../../results/parameters";
import { ReadError } from "../../results/readError";
import { type Checkpoint, weightsAlone } from "./checkpoints/checkpoint";
import { composedWeights } from "./checkpoints/composedWeights";
import { isKerasArchive, isKerasHdf5, readKerasFile } from "./checkpoints/kerasFile";
import { nestedArrays, nestedIn, weightsInNested } from "./checkpoints/nestedWeights";
import { isNpzOfWeights, readNpzWeights } from "./checkpoints/npzWeights";
import { looksLikeOnnx, readOnnx } from "./checkpoints/onnxFile";
import { readSafetensorsCheckpoint } from "./checkpoints/safetensorsCheckpoint";
import { readTfjsModel, type Shards } from "./checkpoints/tfjsModel";
import { isTorchFile, readTorchCheckpoint } from "./checkpoints/torchCheckpoint";
import {
  describeNetwork,
  type NetworkDescription,
  type ReadingQuestion,
  type WeightsAnswers,
} from "./describeNetwork";
import { listedChain } from "./listedChain";
import { questionsOf, sourcesOf } from "./readingQuestions";
import { type SequentialLayer, sequentialLayers } from "./sequentialLayers";
import { hasSteps, inSeries } from "./seriesOrder";
import { convKernel, denseKernel } from "./torchKernels";

/** Weights of a sequential network from elsewhere, in this project's layout. */
export interface ImportedWeights extends Omit<NetworkDescription, "channels"> {
  /** What the files do not tell of how they are to be read. */
  questions: ReadingQuestion[];
  /** [files, parameters] row-major, in the order of the files; the last row is the final θ. */
  checkpoints: Float32Array<ArrayBuffer>;
  /** [files, statistics]: running means and variances of each batch normalization in turn. */
  statistics: Float32Array<ArrayBuffer>;
  files: string[];
  /** Steps of the training, ascending, one for each file; null where not every file tells its own. */
  steps: number[] | null;
}

export interface WeightsFile {
  name: string;
  bytes: Uint8Array;
  /** What belongs to a `model.json` of TensorFlow.js. */
  shards?: Shards;
}

interface ReadNetwork extends Omit<Checkpoint, "tensors" | "ordered" | "networks"> {
  name: string;
  chain: SequentialLayer[];
  questions: ReadingQuestion[];
}

/**
 * Reads one file of weights, or a series of checkpoints of one network, which is put in its order. What
 * the files are is told from their content. Of a series, those that hold another network than most, or
 * none, are left out and named.
 *
 * PyTorch stores dense kernels [out, in] and conv kernels [out, in, h, w] for images [c, h, w]; here
 * they are [in, out] and [h, w, in, out] for images [h, w, c]. Where a dense layer takes a flattened
 * image its inputs are reordered too, which needs the image's channels: those of the convolution before
 * it, else what the answers say.
 *
 * @throws ReadError in words for the user.
 */
export async function importWeights(
  files: WeightsFile[],
  answers: WeightsAnswers = {},
): Promise<ImportedWeights> {
  const notes = new Set<string>();
  const series = inSeries(alike(await readAll(files, answers, notes), notes));
  const [{ chain, questions, ...said }] = series;
  for (const file of series) for (const note of file.notes) notes.add(note);
  const { channels, ...network } = describeNetwork(chain, answers, said);
  const width = parameterCount(network.layout);
  requireRoom(width * series.length);
  const checkpoints = new Float32Array(width * series.length);
  series.forEach((file, row) => {
    const theta = checkpoints.subarray(row * width, (row + 1) * width);
    writeParameters(file.chain, network.layout, channels, theta);
  });
  return {
    ...network,
    questions,
    notes: [...network.notes, ...notes].slice(0, limits.notes),
    checkpoints,
    statistics: Float32Array.from(series.flatMap((file) => statisticsOf(file.chain, channels))),
    steps: series.length > 1 && hasSteps(series) ? series.map(({ step }) => step ?? 0) : null,
    files: series.map(({ name }) => plainText(name)),
  };
}

function requireRoom(values: number): void {
  if (values <= limits.weights) return;
  throw new ReadError(
    worded`There are ${values} parameters in all; at most ${limits.weights} are read.`,
  );
}

/** Of several files, those that cannot be read are named in the notes, if any can be. */
async function readAll(
  files: WeightsFile[],
  answers: WeightsAnswers,
  notes: Set<string>,
): Promise<ReadNetwork[]> {
  const networks: ReadNetwork[] = [];
  let values = 0;
  let fault: unknown;
  for (const file of files) {
    try {
      const checkpoint = composed(await readCheckpoint(file, answers));
      const network = chainOf(checkpoint, answers);
      for (const { data } of checkpoint.tensors.values()) values += data.length;
      networks.push({ ...network, name: file.name });
    } catch (error) {
      if (files.length === 1 || !(error instanceof ReadError)) throw error;
      const said = worded`${shown(file.name)}: ${error.worded}`;
      fault ??= new ReadError(said);
      notes.add(`Left out: ${inEnglish(said)}`);
    }
    requireRoom(values);
  }
  if (networks.length === 0) throw fault;
  return networks;
}

/** The networks of the shapes that most of them have. */
function alike(networks: ReadNetwork[], notes: Set<string>): ReadNetwork[] {
  const byShapes = new Map<string, ReadNetwork[]>();
  for (const network of networks) {
    const shapes = shapesOf(network.chain);
    byShapes.set(shapes, [...(byShapes.get(shapes) ?? []), network]);
  }
  const [most] = [...byShapes.values()].sort((a, b) => b.length - a.length);
  for (const other of networks.filter((one) => !most.includes(one))) {
    notes.add(
      `Left out: ${shown(other.name)} holds another network (${widthsOf(other)}) than ${shown(most[0].name)} (${widthsOf(most[0])}).`,
    );
  }
  return most;
}

const MOST_WIDTHS = 8;

/** "2 → 6 → 2". */
function widthsOf({ chain }: ReadNetwork): string {
  const layers = chain.filter(({ kind }) => kind !== "normalization");
  const widths = [layers[0]?.inputs ?? 0, ...layers.map(({ outputs }) => outputs)];
  return widths.slice(0, MOST_WIDTHS).join(" → ");
}

async function readCheckpoint(
  { name, bytes, shards }: WeightsFile,
  { network }: WeightsAnswers,
): Promise<Checkpoint> {
  if (shards !== undefined) return readTfjsModel(bytes, shards);
  if (looksLikeOnnx(name, bytes)) return readOnnx(bytes);
  if (isTorchFile(bytes))
    return { ...weightsAlone, ordered: true, ...readTorchCheckpoint(bytes, network) };
  if (isKerasArchive(bytes) || (await isKerasHdf5(bytes))) return readKerasFile(bytes);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const archive = new NpzFile(bytes);
    if (isNpzOfWeights(archive)) return readNpzWeights(archive);
  }
  const nested = nestedWeightsIn(name, bytes);
  if (nested !== null) return nested;
  return readSafetensorsCheckpoint(bytes);
}

/** With the weights that act, where the file has what layers put them together from. */
function composed(checkpoint: Checkpoint): Checkpoint {
  const { tensors, count } = composedWeights(checkpoint.tensors);
  if (count === 0) return checkpoint;
  const note = `Weights of ${count} ${count === 1 ? "layer" : "layers"} are put together from parts (normalized or masked), as when the network is evaluated: the landscape is over the weights that act, not over their parts.`;
  return { ...checkpoint, tensors, notes: [...checkpoint.notes, note] };
}

/** Weights in JSON or in a pickle that PyTorch did not write; null where a file is neither. */
function nestedWeightsIn(name: string, bytes: Uint8Array): Checkpoint | null {
  const nested = nestedIn(name, bytes);
  if (nested === null) return null;
  const found = weightsInNested(nested);
  if (found !== null) return found;
  throw new ReadError(worded`No weights were found in the file: it holds ${nestedArrays(nested)}.`);
}

/** The network's layers in their order, and what was not told of them. */
function chainOf(
  { tensors, ordered, networks, ...said }: Checkpoint,
  answers: WeightsAnswers,
): Omit<ReadNetwork, "name"> {
  const { given, inputShape } = said;
  if (given !== null) {
    const chain = listedChain({ tensors, ordered }, given, inputShape);
    return { ...said, chain, questions: [] };
  }
  const layers = sequentialLayers({ tensors, ordered }, answers.kernels);
  const { orders, leftOut } = layers;
  const wanted = answers.order?.join("\n");
  const at = orders.findIndex((chain) => sourcesOf(chain).join("\n") === wanted);
  const notes = leftOut.map((name) => `Left out, as of a loss: ${shown(name)}.`);
  return {
    ...said,
    chain: orders[Math.max(0, at)],
    questions: questionsOf(layers, networks, Math.max(0, at)),
    notes: [...said.notes, ...notes],
  };
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
