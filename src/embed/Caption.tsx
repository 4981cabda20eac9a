import { useState } from "react";
import { describeSurface } from "../results/describeSurface";
import { captionSentences } from "../snapshot/caption";
import { formatNumber } from "../snapshot/formatNumber";
import { DataTables } from "./DataTables";
import type { EmbedStore } from "./store";
import { useShownRuns } from "./useShownRuns";

/** What is seen in one sentence; unfolded, how it was measured, with its data. Of every run, where there are several. */
export function Caption({ store }: { store: EmbedStore }) {
  const runs = useShownRuns(store);
  const several = runs.length > 1;
  const [open, setOpen] = useState(false);
  const seen = runs.map(({ mark, run: { surface, rounded } }) => {
    const words = surface === null ? "" : describeSurface(surface, formatNumber, rounded);
    return several ? `${mark}: ${words}` : words;
  });
  return (
    <details
      className="embed-caption"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{seen.join(" ")}</summary>
      {runs.map(({ mark, run }) => (
        <div key={mark}>
          <p>
            {several && <b>{mark}: </b>}
            {captionSentences(run).join(" ")}
          </p>
          {open && <DataTables run={run} />}
        </div>
      ))}
    </details>
  );
}
