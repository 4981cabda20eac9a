import { useMemo } from "react";
import { useStore } from "zustand";
import { type EmbedStore, type ShownRun, shownRuns } from "./store";

/** The runs that a frame shows, whatever time it is. */
export function useShownRuns(store: EmbedStore): ShownRun[] {
  const title = useStore(store, (state) => state.title);
  const run = useStore(store, (state) => state.run);
  const together = useStore(store, (state) => state.together);
  return useMemo(() => shownRuns({ title, run, together }), [title, run, together]);
}
