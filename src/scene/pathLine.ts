/** The optimizer's path as a polyline on the stage, cut where it passes the ceiling. */
import type { HeightScale } from "../snapshot/heightScale";
import type { StageSpace } from "./stageSpace";

export interface PathLine {
  /** (x, y, z) per point. Points are the checkpoints and the crossings of the ceiling. */
  position: Float32Array;
  /** Checkpoint (fractional at a crossing) per point, ascending. */
  checkpoint: Float32Array;
  /** 1 where the segment that starts at this point lies above the ceiling, drawn at it. */
  clipped: Uint8Array;
  count: number;
}

/** Coordinates of a path in the plane. */
export interface PathPoints {
  alpha: ArrayLike<number>;
  beta: ArrayLike<number>;
}

/** A loss that is not a number (a run that diverged) counts as above the ceiling. */
export function pathLine(
  trajectory: PathPoints,
  losses: ArrayLike<number>,
  scale: Pick<HeightScale, "height">,
  space: StageSpace,
): PathLine {
  const checkpoints = trajectory.alpha.length;
  const position: number[] = [];
  const checkpoint: number[] = [];
  const clipped: number[] = [];
  const heightOf = (index: number) => {
    const height = scale.height(losses[index]);
    return Number.isNaN(height) ? Infinity : height;
  };
  const add = (at: number, above: boolean) => {
    const before = Math.floor(at);
    const fraction = at - before;
    const after = Math.min(checkpoints - 1, before + 1);
    const mix = (values: ArrayLike<number>) =>
      values[before] + fraction * (values[after] - values[before]);
    const height = fraction === 0 ? heightOf(before) : 1;
    position.push(space.x(mix(trajectory.alpha)), space.y(height), space.z(mix(trajectory.beta)));
    checkpoint.push(at);
    clipped.push(above ? 1 : 0);
  };
  for (let index = 0; index < checkpoints; index++) {
    const height = heightOf(index);
    const next = index < checkpoints - 1 ? heightOf(index + 1) : height;
    const crosses = height > 1 !== next > 1;
    add(index, height > 1);
    if (!crosses) continue;
    // Of ∞ and a finite height, the crossing is at the finite end.
    const fraction =
      height === Infinity ? 1 : next === Infinity ? 0 : (1 - height) / (next - height);
    if (fraction > 0 && fraction < 1) add(index + fraction, next > 1);
    else clipped[clipped.length - 1] = 1;
  }
  return {
    position: Float32Array.from(position),
    checkpoint: Float32Array.from(checkpoint),
    clipped: Uint8Array.from(clipped),
    count: checkpoint.length,
  };
}

/** Point of the path at a fractional checkpoint, linear between its points. */
export function pathPoint(path: PathLine, checkpoint: number): [number, number, number] {
  let after = 1;
  while (after < path.count - 1 && path.checkpoint[after] < checkpoint) after++;
  const before = Math.max(0, after - 1);
  after = Math.min(after, path.count - 1);
  const span = path.checkpoint[after] - path.checkpoint[before];
  const fraction =
    span > 0 ? Math.min(1, Math.max(0, (checkpoint - path.checkpoint[before]) / span)) : 0;
  const mix = (axis: number) =>
    path.position[before * 3 + axis] * (1 - fraction) + path.position[after * 3 + axis] * fraction;
  return [mix(0), mix(1), mix(2)];
}
