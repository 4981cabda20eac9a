import { useCallback } from "react";
import { useApp, useAppStore } from "../store/context";
import { checkpointOf, type Timed, timed } from "../store/timed";

export interface Time {
  checkpoint: number;
  /** Moves time, where it goes through the run of this figure. */
  seek(checkpoint: number): void;
}

/** Where time stands in what a figure is of. */
export function useTime(which: Timed): Time {
  const store = useAppStore();
  const checkpoint = useApp((state) => checkpointOf(state, which));
  const seek = useCallback(
    (wanted: number) => {
      const state = store.getState();
      if (state.previous === null || timed(state) === which) state.seek(wanted);
    },
    [store, which],
  );
  return { checkpoint, seek };
}
