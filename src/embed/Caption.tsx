import { describeSurface } from "../results/describeSurface";
import { captionSentences } from "../snapshot/caption";
import { formatNumber } from "../snapshot/formatNumber";
import type { EmbedStore } from "./store";
import { useShownRuns } from "./useShownRuns";

/** What is seen in one sentence; unfolded, how it was measured. Of every run, where there are several. */
export function Caption({ store }: { store: EmbedStore }) {
  const runs = useShownRuns(store);
  const several = runs.length > 1;
  const seen = runs.map(({ mark, run: { surface, rounded } }) => {
    const words = surface === null ? "" : describeSurface(surface, formatNumber, rounded);
    return several ? `${mark}: ${words}` : words;
  });
  return (
    <details className="embed-caption">
      <summary>{seen.join(" ")}</summary>
      {runs.map(({ mark, run }) => (
        <p key={mark}>
          {several && <b>{mark}: </b>}
          {captionSentences(run).join(" ")}
        </p>
      ))}
    </details>
  );
}
