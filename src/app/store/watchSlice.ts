import type { StateCreator } from "zustand/vanilla";
import type { AppState } from "./store";

export interface WatchSlice {
  /** Checkpoints between two looks at the terrain while training; null does not look. */
  watchEvery: number | null;
  setWatch(every: number | null): void;
}

/** Looks often enough to be watched and seldom enough to be cheap. */
export const usualWatch = 5;

export function watchSlice(
  watchEvery: WatchSlice["watchEvery"],
): StateCreator<AppState, [], [], WatchSlice> {
  return (set) => ({
    watchEvery,
    setWatch: (every) => set({ watchEvery: every }),
  });
}
