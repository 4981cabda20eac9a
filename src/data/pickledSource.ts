/** Samples in pickles: arrays by name, and CIFAR's batches for Python, which belong together. */
import { worded } from "../language/worded";
import { concatenate } from "../results/concatenate";
import { samplesInNested } from "../results/nestedSamples";
import type { NpyArray } from "../results/npy";
import { isPickle, readPickle } from "../results/pickledArrays";
import { ReadError } from "../results/readError";
import { isTestFile } from "../results/sampleArrays";
import type { ArraySource, TextArray } from "./arraySource";
import type { Part } from "./parts";

/** What lies beside the batches in the archive that they are published in. */
const BESIDE = /(\.(txt|html)|meta)$/i;

/**
 * The arrays of pickles: of one by their names, of several batches of images one after another, training
 * before test; null where a file is no pickle.
 *
 * @throws ReadError where one holds no samples, or several do not belong together.
 */
export function pickledArrays(all: Part[]): ArraySource | null {
  const parts = all.length === 1 ? all : all.filter(({ name }) => !BESIDE.test(name));
  if (parts.length === 0 || !parts.every(({ bytes }) => isPickle(bytes))) return null;
  const found = parts.map(({ bytes }) => samplesInNested(readPickle(bytes)));
  const [first] = found;
  if (found.some((one) => one === null) || !first)
    throw new ReadError(
      worded`No array of inputs with one of targets was found in the pickle; they may be called X and y, or data and labels.`,
    );
  if (found.length === 1) return sourceOf(first);
  const arrays = new Map<string, NpyArray | TextArray>();
  for (const side of ["train", "test"]) {
    const own = found.filter((_, at) => isTestFile(parts[at]) === (side === "test"));
    for (const name of own.length > 0 ? ["x", "y"] : [])
      arrays.set(`${name}_${side}`, together(own.map((one) => one?.get(name))));
  }
  return sourceOf(arrays);
}

function together(arrays: (NpyArray | TextArray | undefined)[]): NpyArray {
  const each = arrays.map((array) => {
    if (array === undefined || "texts" in array)
      throw new ReadError(worded`Pickles are read together when they are batches of CIFAR.`);
    return array;
  });
  const [{ type, shape }] = each;
  const rest = shape.slice(1);
  if (each.some((one) => one.type !== type || String(one.shape.slice(1)) !== String(rest)))
    throw new ReadError(worded`The batches hold arrays of different shapes or types.`);
  const count = each.reduce((sum, one) => sum + one.shape[0], 0);
  const data =
    type === "u1"
      ? concatenate(each.map((one) => one.data as Uint8Array))
      : Float64Array.from(each.flatMap((one) => Array.from(one.data as Float64Array)));
  return { type, shape: [count, ...rest], data };
}

function sourceOf(arrays: Map<string, NpyArray | TextArray>): ArraySource {
  return {
    names: [...arrays.keys()],
    shape: (name) => arrays.get(name)?.shape ?? null,
    read(name) {
      const array = arrays.get(name);
      if (array === undefined) throw new Error(`There is no array ${name}.`);
      return array;
    },
  };
}
