import type { Dataset, Entity } from "h5wasm";
import { withHdf5File } from "../hdf5Library";

export interface Hdf5Array {
  /** As the file declares it. */
  shape: number[];
  /** In the order in which the file stores it (row-major over the declared shape). */
  data: Float64Array;
}

/** Most values of one dataset: a surface of 1024 × 1024 points. */
const MOST_VALUES = 2 ** 20;
/** HDF5's codes for kinds of numbers. */
const INTEGER = 0;
const FLOAT = 1;

/**
 * Datasets of numbers at the top of an HDF5 file, those of `names` that it has. Sizes are checked
 * before anything is unpacked.
 *
 * @throws Error in words for the user: not an HDF5 file, damaged, not numbers, too large.
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
        throw new Error(`"${name}" in the HDF5 file is not a dataset.`);
      }
      arrays.set(name, readNumbers(name, entity));
    }
    return arrays;
  });
  return result;
}

function isDataset(entity: Entity): entity is Dataset {
  return "type" in entity && entity.type === "Dataset";
}

function readNumbers(name: string, dataset: Dataset): Hdf5Array {
  const { type, shape, total_size, chunks } = dataset.metadata;
  if ((type !== INTEGER && type !== FLOAT) || shape === null) {
    throw new Error(`"${name}" in the HDF5 file does not hold numbers.`);
  }
  const chunk = (chunks ?? []).reduce((product, side) => product * side, 1);
  if (!(total_size <= MOST_VALUES && chunk <= MOST_VALUES)) {
    throw new Error(
      `"${name}" in the HDF5 file declares ${shape.join(" × ")} values; at most ${MOST_VALUES} are read.`,
    );
  }
  const { value } = dataset;
  if (!ArrayBuffer.isView(value) || value instanceof DataView) {
    throw new Error(`"${name}" in the HDF5 file does not hold an array.`);
  }
  const data = Float64Array.from(value as ArrayLike<number | bigint>, Number);
  if (data.length !== total_size) throw new Error(`"${name}" in the HDF5 file is cut short.`);
  return { shape: [...shape], data };
}
