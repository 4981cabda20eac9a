import type { Dataset, Entity } from "h5wasm";
import { limits } from "../../results/limits";
import { ReadError } from "../../results/readError";
import { withHdf5File } from "../hdf5Library";

export interface Hdf5Array {
  /** As the file declares it. */
  shape: number[];
  /** In the order in which the file stores it (row-major over the declared shape). */
  data: Float64Array;
}

/** Bytes of the widest number that is read. */
const WIDEST = 16;
/** HDF5's codes for kinds of numbers. */
const INTEGER = 0;
const FLOAT = 1;

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
        throw new ReadError(`"${name}" in the HDF5 file is not a dataset.`);
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
  const { type, size, shape, total_size, chunks } = dataset.metadata;
  if ((type !== INTEGER && type !== FLOAT) || size > WIDEST || shape === null) {
    throw new ReadError(`"${name}" in the HDF5 file does not hold numbers.`);
  }
  const chunk = (chunks ?? []).reduce((product, side) => product * side, 1);
  if (!(total_size <= limits.gridPoints && chunk <= limits.gridPoints)) {
    throw new ReadError(
      `"${name}" in the HDF5 file declares ${shape.join(" × ")} values; at most ${limits.gridPoints} are read.`,
    );
  }
  const { value } = dataset;
  if (!ArrayBuffer.isView(value) || value instanceof DataView) {
    throw new ReadError(`"${name}" in the HDF5 file does not hold an array.`);
  }
  const data = Float64Array.from(value as ArrayLike<number | bigint>, Number);
  if (data.length !== total_size) throw new ReadError(`"${name}" in the HDF5 file is cut short.`);
  return { shape: [...shape], data };
}
