/** Arrays by name: in a `.npz` archive, in `.npy` and `.npz` files that were dropped together, or in CIFAR's batches. */
import type { NpyArray } from "../results/npy";
import { peekNpyShape, readNpy, readNpyTexts } from "../results/npy";
import { readNpyObjects } from "../results/npyObjects";
import { NpzFile } from "../results/npz";
import { cifarArrays } from "./cifarArrays";
import { type Part, partsOf, unzipped } from "./parts";
import { pickledArrays } from "./pickledSource";

export interface TextArray {
  shape: number[];
  texts: string[];
}

export interface ArraySource {
  names: string[];
  /** How many classes the targets are of, counted from 0; absent where their values have to tell. */
  classes?: number;
  /** Null where it holds neither numbers nor texts. */
  shape(name: string): number[] | null;
  /** @throws ReadError when it holds something else, or is damaged. */
  read(name: string): NpyArray | TextArray;
}

const readAny = (bytes: Uint8Array): NpyArray | TextArray =>
  readNpyObjects(bytes) ?? readNpyTexts(bytes) ?? readNpy(bytes);

/** @throws ReadError when a file is no archive and no array. */
export function openArrays(file: Part): ArraySource {
  const parts = partsOf(file);
  const batches = cifarArrays(parts) ?? pickledArrays(parts);
  if (batches !== null) return batches;
  const only = parts.length === 1;
  const sources = parts.map((part) => openPart(part, only));
  const holder = (name: string) => sources.find(({ names }) => names.includes(name));
  return {
    names: sources.flatMap(({ names }) => names),
    shape: (name) => holder(name)?.shape(name) ?? null,
    read(name) {
      const source = holder(name);
      if (source === undefined) throw new Error(`There is no array ${name}.`);
      return source.read(name);
    },
  };
}

/** @param only whether its arrays need not be told from those of other files. */
function openPart({ name: file, bytes: packed }: Part, only: boolean): ArraySource {
  const bytes = unzipped(packed);
  const stem = file.replace(/\.[^.]*$/, "");
  if (bytes[0] === 0x93) {
    const shape = peekNpyShape(bytes);
    return { names: [stem], shape: () => shape, read: () => readAny(bytes) };
  }
  const archive = new NpzFile(bytes);
  const { arrayNames } = archive;
  const nameOf = (array: string) =>
    only ? array : arrayNames.length === 1 ? stem : `${stem} ${array}`;
  const arrays = new Map(arrayNames.map((array) => [nameOf(array), array]));
  const arrayOf = (name: string) => arrays.get(name) ?? name;
  return {
    names: [...arrays.keys()],
    shape: (name) => archive.shape(arrayOf(name)),
    read(name) {
      const array = arrayOf(name);
      return archive.header(array) === null
        ? readAny(archive.content(array))
        : archive.array(array);
    },
  };
}
