/** Surfaces in arrays under any names, told by their shapes. */
import { limits } from "../../results/limits";
import { ReadError } from "../../results/readError";
import type { ForeignSurface } from "./gridSurface";
import {
  EIGENVALUES,
  type Found,
  LIKE_A_LOSS,
  type NumberArrays,
  squeezed,
  surfaceOf,
} from "./namedArrays";
import { matrixSurface } from "./npySurface";
import { pointsSurface, surfaceOfPoints } from "./pointsSurface";

const CALLED_A_HEIGHT = /^(z+|z_?(grid|values|mesh)|j|f|values?|heights?|surface|landscape)$/i;

/** Arrays that are looked at as axes. */
const MOST_AXES = 12;

export interface FoundSurface extends ForeignSurface {
  /** Whether something in the archive is called a loss. */
  sure: boolean;
}

/**
 * A matrix that is called like a loss or a height, or stands alone, with two arrays that are axes for it:
 * vectors that ascend or descend, or what numpy.meshgrid gives; or without, over its columns and rows.
 * A vector likewise, with two others that name its points. Null where there is none.
 */
export function surfaceByShape(all: NumberArrays): FoundSurface | null {
  const arrays = squeezed(all);
  const found: Found[] = arrays.names.flatMap((name) => {
    const shape = arrays.shape(name);
    const size = shape?.reduce((product, side) => product * side, 1) ?? 0;
    return shape === null || size < 2 || size > limits.gridPoints ? [] : [{ name, shape }];
  });
  const matrices = found.filter(({ shape, name }) => shape.length === 2 && !EIGENVALUES.test(name));
  const vectors = found.filter(({ shape }) => shape.length === 1);
  const called = (of: Found[]) =>
    of.find(({ name }) => LIKE_A_LOSS.test(name)) ??
    of.find(({ name }) => CALLED_A_HEIGHT.test(name));
  const last = matrices[matrices.length - 1];
  const areGrids =
    matrices.length === 3 && matrices.every(({ shape }) => String(shape) === String(last.shape));
  const loss =
    called(matrices) ?? (areGrids || matrices.length === 1 ? last : undefined) ?? called(vectors);
  if (loss === undefined) return null;
  const sure = LIKE_A_LOSS.test(loss.name);
  const alike = found.filter(
    (one) =>
      one !== loss && String(one.shape) === String(loss.shape) && !EIGENVALUES.test(one.name),
  );
  const axes = loss.shape.length === 2 ? vectors.filter((one) => isAxis(arrays, one)) : [];
  for (const of of [alike.slice(0, MOST_AXES), axes.slice(0, MOST_AXES)]) {
    for (const [k, alpha] of of.entries()) {
      for (const beta of of.slice(k + 1)) {
        const surface = fitting(arrays, { alpha, beta, loss });
        if (surface !== null) return { ...surface, sure };
      }
    }
  }
  const along = loss.shape.length === 1 ? alike.find((one) => isAxis(arrays, one)) : undefined;
  // A loss over the steps of a training looks the same.
  if (along !== undefined) {
    const line = fitting(arrays, { alpha: along, beta: null, loss });
    return line && { ...line, sure: false };
  }
  if (loss.shape.length !== 2 || axes.length > 0 || Math.min(...loss.shape) < 2) return null;
  const [rows, columns] = loss.shape;
  const matrix = matrixSurface(arrays.read(loss.name).data, rows, columns);
  const may = sure || called([loss]) !== undefined || (matrix.sure && Math.min(rows, columns) > 2);
  return may ? { ...matrix, sure: sure || matrix.sure } : null;
}

/**
 * A surface in one array of points with their losses, or in one of points beside one of losses, which may
 * be rows of features and their targets as well; null where the points are no grid.
 */
export function pointsByShape(all: NumberArrays): ForeignSurface | null {
  const arrays = squeezed(all);
  const isSmall = (name: string) =>
    (arrays.shape(name) ?? []).reduce((product, side) => product * side, 1) <=
    3 * limits.gridPoints;
  const of = (axes: number) =>
    arrays.names.filter((name) => arrays.shape(name)?.length === axes && isSmall(name));
  const matrices = of(2);
  for (const name of matrices) {
    const array = arrays.read(name);
    const [rows, width] = array.shape;
    if (matrices.length === 1 && arrays.names.length === 1) return pointsSurface(array);
    const loss = of(1).find(
      (one) => arrays.shape(one)?.[0] === rows && LIKE_A_LOSS.test(one) && !EIGENVALUES.test(one),
    );
    if (width !== 2 || loss === undefined) continue;
    const [x, y] = [0, 1].map((part) => array.data.filter((_, k) => k % 2 === part));
    const surface = surfaceOfPoints(x, y, arrays.read(loss).data);
    if (surface !== null) return surface;
  }
  return null;
}

/** Null where they do not fit together: other arrays may. */
function fitting(
  arrays: NumberArrays,
  of: { alpha: Found; beta: Found | null; loss: Found },
): ForeignSurface | null {
  try {
    return surfaceOf(arrays, of);
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}

/** Whether a vector ascends or descends throughout. */
function isAxis(arrays: NumberArrays, { name }: Found): boolean {
  const { data } = arrays.read(name);
  const rises = data.every((value, k) => k === 0 || value > data[k - 1]);
  return rises || data.every((value, k) => k === 0 || value < data[k - 1]);
}
