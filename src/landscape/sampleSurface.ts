import type { Objective } from "../nn/objective";
import { gridCoefficients } from "../plane/surfaceGrid";
import type { Axes, Surface } from "../results/results";
import { tileBudget, timedTiles } from "./timedTiles";

export interface SurfaceJob {
  objective: Objective;
  axes: Pick<Axes, "origin" | "directions">;
  /** Written in place; points already done are not sampled again. */
  surface: Surface;
  /** Flat grid indices in the order wanted. */
  order: Int32Array;
  signal: AbortSignal;
  /** Called after every tile with the number of points done in the whole surface. */
  onTile?(done: number): void;
}

/**
 * Samples the loss on the grid on one objective, tile by tile. Resolves when all of `order` is done
 * or the signal is aborted; calling it again goes on from there and gives the same surface.
 */
export async function sampleSurface(job: SurfaceJob): Promise<void> {
  const { objective, axes, surface, signal } = job;
  const { origin, directions } = axes;
  const dimensions = directions.length / origin.length;
  if (signal.aborted) return;
  surface.originLoss = (await objective.evaluate(origin)).loss;

  const waiting = job.order.filter((index) => surface.done[index] === 0);
  let done = surface.done.reduce((sum, flag) => sum + flag, 0);
  const budget = tileBudget(objective.backend);
  for await (const { start, end } of timedTiles(waiting.length, budget, signal)) {
    const tile = waiting.subarray(start, end);
    const coefficients = gridCoefficients(surface, tile, dimensions);
    const loss = new Float32Array(tile.length);
    const accuracy = new Float32Array(tile.length);
    await objective.evaluateMany(origin, directions, coefficients, loss, accuracy);
    tile.forEach((index, point) => {
      surface.loss[index] = loss[point];
      surface.accuracy[index] = accuracy[point];
      surface.done[index] = 1;
    });
    done += tile.length;
    job.onTile?.(done);
  }
}
