import type { Dataset, Entity, Group } from "h5wasm";
import { shown } from "../../catalog/plainText";
import { worded } from "../../language/worded";
import { inFloats } from "../../results/inFloats";
import { limits } from "../../results/limits";
import { ReadError } from "../../results/readError";
import { withHdf5File } from "../hdf5Library";
import type { NumberArrays } from "./namedArrays";

export interface Hdf5Array {
  /** As the file declares it. */
  shape: number[];
  /** In the order in which the file stores it (row-major over the declared shape). */
  data: Float64Array;
}

/** Bytes of the widest number that is read. */
const WIDEST = 16;
/** Filters that every HDF5 library has: deflate, shuffle, Fletcher's checksum, n-bit, scale-offset. */
const BUILT_IN = [1, 2, 3, 5, 6];
/** HDF5's codes for kinds of numbers. */
const INTEGER = 0;
const FLOAT = 1;

/** Groups inside groups, and entries of all of them, that are looked at. */
const DEEPEST = 6;
const MOST_ENTRIES = 1000;

/** What an HDF5 file holds: its datasets by group, the file itself being the group "". */
export type Hdf5Groups = Map<string, NumberArrays>;

/**
 * Hands the datasets of an HDF5 file to `use`, group by group. Sizes are checked before anything is
 * unpacked.
 *
 * Rejects with a ReadError in words for the user.
 */
export async function inHdf5<Result>(
  bytes: Uint8Array,
  use: (groups: Hdf5Groups) => Result,
): Promise<Result> {
  const { result } = await withHdf5File(bytes, (file) => {
    const groups: Hdf5Groups = new Map();
    let entries = 0;
    const visit = (path: string, group: Group, depth: number): void => {
      const datasets = new Map<string, Dataset>();
      for (const name of group.keys()) {
        if (++entries > MOST_ENTRIES) break;
        const entity = group.get(name);
        if (entity !== null && isDataset(entity)) datasets.set(name, entity);
        else if (entity !== null && isGroup(entity) && depth < DEEPEST) {
          visit(path === "" ? name : `${path}/${name}`, entity, depth + 1);
        }
      }
      groups.set(path, arraysOf(datasets));
    };
    visit("", file, 0);
    return use(groups);
  });
  return result;
}

const isGroup = (entity: Entity): entity is Group => "type" in entity && entity.type === "Group";

const arraysOf = (datasets: Map<string, Dataset>): NumberArrays => ({
  names: [...datasets.keys()],
  shape(name) {
    const { type, shape } = datasets.get(name)?.metadata ?? {};
    return type === INTEGER || type === FLOAT ? (shape ?? null) : null;
  },
  read(name) {
    const dataset = datasets.get(name);
    if (dataset === undefined)
      throw new ReadError(worded`The HDF5 file holds no "${shown(name)}".`);
    return readNumbers(shown(name), dataset, limits.gridPoints, Float64Array);
  },
});

/**
 * Datasets of numbers at the top of an HDF5 file, those of `names` that it has. Sizes are checked
 * before anything is unpacked.
 *
 * @throws ReadError in words for the user: not an HDF5 file, damaged, not numbers, too large.
 */
export async function readHdf5(
  bytes: Uint8Array,
  names: string[],
): Promise<Map<string, Hdf5Array>> {
  const { result } = await withHdf5File(bytes, (file) => {
    const arrays = new Map<string, Hdf5Array>();
    const present = new Set(file.keys());
    for (const name of names) {
      if (!present.has(name)) continue;
      const entity = file.get(name);
      if (entity === null || !isDataset(entity)) {
        throw new ReadError(worded`"${name}" in the HDF5 file is not a dataset.`);
      }
      arrays.set(name, readNumbers(name, entity, limits.gridPoints, Float64Array));
    }
    return arrays;
  });
  return result;
}

export function isDataset(entity: Entity): entity is Dataset {
  return "type" in entity && entity.type === "Dataset";
}

/**
 * @param most values that are read.
 * @param Kind of floats that they become.
 */
export function readNumbers<Floats extends Float32Array | Float64Array>(
  name: string,
  dataset: Dataset,
  most: number,
  Kind: new (length: number) => Floats,
): { shape: number[]; data: Floats } {
  const { type, size, shape, total_size, chunks } = dataset.metadata;
  if ((type !== INTEGER && type !== FLOAT) || size > WIDEST || shape === null) {
    throw new ReadError(worded`"${name}" in the HDF5 file does not hold numbers.`);
  }
  const chunk = (chunks ?? []).reduce((product, side) => product * side, 1);
  if (!(total_size <= most && chunk <= most)) {
    throw new ReadError(
      worded`"${name}" in the HDF5 file declares ${shape.join(" × ")} values; at most ${most} are read.`,
    );
  }
  const filter = dataset.filters.find(({ id }) => !BUILT_IN.includes(id));
  if (filter !== undefined) {
    throw new ReadError(
      worded`"${name}" in the HDF5 file is compressed with ${shown(filter.name) || worded`filter ${filter.id}`}, which is not read here. Save it without compression, or with gzip.`,
    );
  }
  const { value } = dataset;
  if (!ArrayBuffer.isView(value) || value instanceof DataView) {
    throw new ReadError(worded`"${name}" in the HDF5 file does not hold an array.`);
  }
  const data = inFloats(Kind, value as ArrayLike<number>);
  if (data.length !== total_size)
    throw new ReadError(worded`"${name}" in the HDF5 file is cut short.`);
  return { shape: [...shape], data };
}
