/** Surfaces in NumPy's files: named arrays in a `.npz` archive, or a matrix of losses alone in `.npy`. */
import { worded } from "../../language/worded";
import { limits } from "../../results/limits";
import { readNpy, sizeOf, toFloat64 } from "../../results/npy";
import type { NpzFile } from "../../results/npz";
import { ReadError } from "../../results/readError";
import { type ForeignSurface, gridSurface, isSmooth } from "./gridSurface";
import type { NumberArrays } from "./namedArrays";

/** The arrays of an archive. */
export const npzArrays = (file: NpzFile): NumberArrays => ({
  names: file.arrayNames,
  shape: (name) => file.header(name)?.shape ?? null,
  read(name) {
    const array = file.array(name);
    return { shape: array.shape, data: toFloat64(array) };
  },
});

export interface MatrixSurface extends ForeignSurface {
  /** Whether the numbers lie as losses do, and not as rows of features. */
  sure: boolean;
}

/**
 * A matrix of losses without coordinates, over the numbers of its columns and rows.
 *
 * @throws ReadError when the array is no matrix, or too large.
 */
export function readNpySurface(bytes: Uint8Array): MatrixSurface {
  const array = readNpy(bytes);
  const [rows, columns] = array.shape;
  if (array.shape.length !== 2 || sizeOf(array.shape) > limits.gridPoints) {
    throw new ReadError(
      worded`The .npy file holds an array of shape (${array.shape.join(", ")}). A matrix of at most ${limits.gridPoints} losses is read as a surface; inputs and targets of samples are opened together, as two .npy files or the arrays X and y of an .npz.`,
    );
  }
  return matrixSurface(toFloat64(array), rows, columns);
}

export function matrixSurface(loss: Float64Array, rows: number, columns: number): MatrixSurface {
  const counted = (count: number) => Float64Array.from({ length: count }, (_, index) => index);
  const grid = { alpha: counted(columns), beta: counted(rows), loss };
  const overNumbers = gridSurface(grid, { alpha: "column", beta: "row" }, [
    "The file holds no coordinates: the axes count its columns and rows from 0.",
  ]);
  return {
    ...overNumbers,
    // Column 0 of row 0 is a corner, and the origin of nothing.
    surface: { ...overNumbers.surface, originLoss: Number.NaN },
    sure: isSmooth(loss, rows, columns),
  };
}
