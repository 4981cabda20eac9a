import { positionAt, valueBetween } from "../results/positionAt";
import type { PathLine } from "./pathLine";

/** Dashes in a unit of time of the path's shader. */
const DASHES = 1.5;

export interface DashedPath {
  line: PathLine;
  /** The end of its time. */
  last: number;
  /** Time at a checkpoint, fractional between two. */
  time(checkpoint: number): number;
}

/**
 * A path in dashes of one length, however far apart its checkpoints are: its time is the way along it.
 *
 * @param dash from one dash to the next, in units of the stage; null leaves it whole.
 */
export function dashedPath(path: PathLine, dash: number | null): DashedPath {
  if (dash === null) {
    const last = path.checkpoint[path.count - 1] ?? 0;
    return { line: path, last, time: (checkpoint) => checkpoint };
  }
  const along = new Float32Array(path.count);
  for (let point = 1; point < path.count; point++) {
    const steps = [0, 1, 2].map(
      (axis) => path.position[3 * point + axis] - path.position[3 * (point - 1) + axis],
    );
    along[point] = along[point - 1] + Math.hypot(...steps) / (dash * DASHES);
  }
  return {
    line: { ...path, checkpoint: along, clipped: new Uint8Array(path.count).fill(1) },
    last: along[path.count - 1] ?? 0,
    time: (checkpoint) => valueBetween(along, positionAt(path.checkpoint, checkpoint)),
  };
}
