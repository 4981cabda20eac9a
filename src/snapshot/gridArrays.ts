import { worded } from "../language/worded";
import { limits } from "../results/limits";
import type { ArrayReader } from "./namedArrays";
import { SnapshotError } from "./snapshot";

export interface Grid {
  alpha: Float32Array;
  beta: Float32Array;
  points: number;
}

/**
 * The coordinates of a grid, whose size bounds every array over it.
 *
 * @throws SnapshotError when there are too many points, or coordinates that no picture can be drawn of.
 */
export function gridFrom(reader: ArrayReader, alphaName: string, betaName: string): Grid {
  const axis = (name: string): Float32Array => {
    const values = reader.single(name, { most: limits.axisPoints });
    const ascends = values.every(
      (value, index) => Number.isFinite(value) && (index === 0 || value >= values[index - 1]),
    );
    if (!ascends) {
      throw new SnapshotError(
        worded`The snapshot's "${name}" holds coordinates that do not ascend.`,
      );
    }
    return values;
  };
  const [alpha, beta] = [axis(alphaName), axis(betaName)];
  const points = alpha.length * beta.length;
  if (points > limits.gridPoints) {
    throw new SnapshotError(
      worded`The snapshot's grid has ${alpha.length} × ${beta.length} points; at most ${limits.gridPoints} are read.`,
    );
  }
  return { alpha, beta, points };
}
