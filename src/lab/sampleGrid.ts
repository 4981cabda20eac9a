import { gridCoefficients } from "../landscape/sampleSurface";
import type { Surface } from "../results/results";
import type { Executor } from "./protocol";

/** How long one tile should take: short enough that a cancelled or lost tile costs nothing. */
const TILE_SECONDS = 0.04;
const FIRST_TILE = 8;
const LARGEST_TILE = 4096;

export interface GridJob {
  /** Each with the plane already made. */
  samplers: Executor[];
  /** Written in place. Points already marked as done are not sampled again. */
  surface: Surface;
  /** Flat grid indices in the order wanted. */
  order: Int32Array;
  /** Number of axes: 1 or 2. */
  dimensions: number;
  signal: AbortSignal;
  /** Called after every tile with the number of points done so far. */
  onTile(done: number): void;
  /**
   * A sampler failed with `error`. Resolves with the one that takes its place (plane made), or
   * null to go on with those that are left.
   */
  replace(sampler: Executor, error: unknown): Promise<Executor | null>;
}

/**
 * Samples the grid on several workers at once. Tiles are handed out in order, sized by each
 * worker's own speed; a tile whose worker dies is handed out again. Values do not depend on how
 * tiles fell, so the surface is the same with any number of workers.
 *
 * Resolves when every point is done or the signal is aborted. Rejects when no worker is left.
 */
export async function sampleGrid(job: GridJob): Promise<void> {
  const { surface, signal, dimensions } = job;
  const waiting = Array.from(job.order.filter((index) => surface.done[index] === 0)).reverse();
  let done = surface.loss.length - waiting.length;

  const work = async (first: Executor): Promise<void> => {
    let sampler = first;
    let size = FIRST_TILE;
    while (waiting.length > 0 && !signal.aborted) {
      const tile = waiting.splice(Math.max(0, waiting.length - size)).reverse();
      const start = performance.now();
      try {
        const values = await sampler.call(
          "sample",
          { coefficients: gridCoefficients(surface, Int32Array.from(tile), dimensions) },
          { signal },
        );
        tile.forEach((index, point) => {
          surface.loss[index] = values.loss[point];
          surface.accuracy[index] = values.accuracy[point];
          surface.done[index] = 1;
        });
        done += tile.length;
        job.onTile(done);
      } catch (error) {
        waiting.push(...tile.reverse());
        if (signal.aborted) return;
        const successor = await job.replace(sampler, error);
        if (successor === null) return;
        sampler = successor;
        continue;
      }
      const rate = tile.length / Math.max(1e-4, (performance.now() - start) / 1000);
      size = Math.max(1, Math.min(LARGEST_TILE, 2 * size, Math.round(rate * TILE_SECONDS)));
    }
  };

  await Promise.all(job.samplers.map(work));
  if (waiting.length > 0 && !signal.aborted) {
    throw new Error("Sampling stopped: no worker is left to compute the surface.");
  }
}
