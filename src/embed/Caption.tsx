import { useStore } from "zustand";
import { describeSurface } from "../results/describeSurface";
import { captionSentences } from "../snapshot/caption";
import { formatNumber } from "../snapshot/formatNumber";
import type { EmbedStore } from "./store";

/** What is seen in one sentence; unfolded, how it was measured. */
export function Caption({ store }: { store: EmbedStore }) {
  const run = useStore(store, (state) => state.run);
  if (run === null || run.surface === null) return null;
  return (
    <details className="embed-caption">
      <summary>{describeSurface(run.surface, formatNumber, run.rounded)}</summary>
      <p>{captionSentences(run).join(" ")}</p>
    </details>
  );
}
