import type { StateCreator } from "zustand/vanilla";
import type { AppState } from "./store";

export interface WatchSlice {
  /** Checkpoints between two looks at the terrain while training; null does not look. */
  watchEvery: number | null;
  setWatch(every: number | null): void;
}

export const watchSlice: StateCreator<AppState, [], [], WatchSlice> = (set) => ({
  watchEvery: null,
  setWatch: (watchEvery) => set({ watchEvery }),
});
