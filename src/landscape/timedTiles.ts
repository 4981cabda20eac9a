import { nextTask } from "../nn/nextTask";

/** How much work goes between two looks at the signal. */
export interface TileBudget {
  milliseconds: number;
  /** Fewest and most items in a tile; the first tile has the fewest. */
  least: number;
  most: number;
}

export interface Tile {
  start: number;
  end: number;
}

/**
 * On a GPU the launch of a tile costs more than its points, so tiles start large; elsewhere a single
 * point of a large network may already take the whole budget.
 */
export function tileBudget(backend: string): TileBudget {
  return backend === "webgpu"
    ? { milliseconds: 100, least: 64, most: 4096 }
    : { milliseconds: 50, least: 1, most: 1024 };
}

/**
 * Cuts `count` items into tiles [start, end) that take about the budgeted time each, judging by the
 * one before. Between tiles the thread handles its messages, among which may be a cancellation.
 * Ends early when the signal is aborted.
 */
export async function* timedTiles(
  count: number,
  { milliseconds, least, most }: TileBudget,
  signal: AbortSignal,
): AsyncGenerator<Tile> {
  let size = least;
  let start = 0;
  while (start < count && !signal.aborted) {
    const end = Math.min(count, start + size);
    const began = performance.now();
    yield { start, end };
    const affordable = (size * milliseconds) / Math.max(0.01, performance.now() - began);
    size = Math.max(least, Math.min(most, 2 * size, Math.floor(affordable)));
    start = end;
    await nextTask();
  }
}
