/** Archives of weights by name, as flax, Haiku, Keras' and NumPy's users save them with `numpy.savez`. */
import { shown } from "../../../catalog/plainText";
import { worded } from "../../../language/worded";
import { inFloats } from "../../../results/inFloats";
import { limits } from "../../../results/limits";
import { sizeOf } from "../../../results/npy";
import type { NpzFile } from "../../../results/npz";
import { ReadError } from "../../../results/readError";
import { requireValues } from "../requireValues";
import type { NamedTensor } from "../safetensors";
import { isKernelName, tensorName } from "../tensorNames";
import { type Checkpoint, weightsAlone } from "./checkpoint";

/** Of flax's collections; what stands in others is no weight. */
const COLLECTION = /^(params|batch_stats)[./]/;
const ASIDE = /(^|[./])(opt_state|optimizer|step|epoch|rng|key)([./]|$)/i;

const named = (array: string): string => array.replace(COLLECTION, "");

/** Whether all arrays are called as tensors are, a kernel of two or four axes among them, and not alone. */
export function isNpzOfWeights(archive: NpzFile): boolean {
  const arrays = archive.arrayNames.filter((array) => !ASIDE.test(array));
  if (arrays.length < 2 || !arrays.every((array) => tensorName(named(array)) !== null))
    return false;
  return arrays.some((array) => {
    const axes = archive.header(array)?.shape.length;
    return isKernelName(named(array)) && (axes === 2 || axes === 4);
  });
}

/** @throws ReadError naming an array that cannot be read. */
export function readNpzWeights(archive: NpzFile): Checkpoint {
  const arrays = archive.arrayNames.filter((array) => !ASIDE.test(array));
  if (arrays.length > limits.tensors) {
    throw new ReadError(worded`The archive holds more than ${limits.tensors} arrays.`);
  }
  const tensors = new Map<string, NamedTensor>();
  let count = 0;
  for (const array of arrays) {
    const header = archive.header(array);
    if (header === null) {
      throw new ReadError(worded`"${shown(array)}" in the archive has elements that are not read.`);
    }
    count += sizeOf(header.shape);
    requireValues(count);
    const { shape, data } = archive.array(array);
    tensors.set(named(array), { shape, data: inFloats(Float32Array, data) });
  }
  // PyTorch's names come with PyTorch's order of pixels.
  const channelsLast = ![...tensors.keys()].some((name) => /(^|[./])weight$/.test(name));
  return { ...weightsAlone, tensors, channelsLast, step: stepIn(archive) };
}

function stepIn(archive: NpzFile): number | null {
  const name = archive.arrayNames.find((array) => /^(step|global_step|epoch)$/i.test(array));
  if (name === undefined || archive.header(name)?.shape.length !== 0) return null;
  const step = Number(archive.array(name).data[0]);
  return Number.isFinite(step) ? step : null;
}
