import type { TrainedCell } from "./trainedCell";

/** What measures of one cell share: other networks, ways to them, losses on the way. */
const shared = new WeakMap<TrainedCell, Map<string, Promise<unknown>>>();

/** What was made under a name for this cell, or is made now. */
export function once<T>(cell: TrainedCell, name: string, make: () => Promise<T>): Promise<T> {
  const made = shared.get(cell) ?? new Map<string, Promise<unknown>>();
  shared.set(cell, made);
  const held = made.get(name) ?? make();
  made.set(name, held);
  // What is held under a name is what was made under it.
  return held as Promise<T>;
}
