import { useCallback, useState } from "react";
import { useStore } from "zustand";
import { probeReading } from "../app/stage/probeReading";
import { useScrollingPast } from "../app/stage/useScrollingPast";
import { describeSurface } from "../results/describeSurface";
import type { Run } from "../results/results";
import type { Probe } from "../scene/probe";
import { formatNumber } from "../snapshot/formatNumber";
import { EmbedPanes } from "./EmbedPanes";
import { EmbedPicture } from "./EmbedPicture";
import type { EmbedOptions } from "./options";
import type { EmbedStore } from "./store";
import { useSeen } from "./useSeen";
import { useShownRuns } from "./useShownRuns";

interface EmbedStageProps {
  store: EmbedStore;
  options: EmbedOptions;
}

/** What the frame shows, while it is seen: one terrain, or several side by side. */
export function EmbedStage({ store, options: { touch, show } }: EmbedStageProps) {
  const { run, version, time, probe } = useStore(store);
  const runs = useShownRuns(store);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const near = useSeen(store, element);
  useScrollingPast(element, touch === "two");
  const reads = show.has("probe");
  const setProbe = useCallback(
    (next: Probe | null) => {
      if (reads) store.setState({ probe: next });
    },
    [reads, store],
  );
  if (run === null || run.surface === null) return null;
  const several = runs.length > 1;
  return (
    <div ref={setElement} className="embed-picture">
      {near && several && <EmbedPanes store={store} onProbe={setProbe} touch={touch} />}
      {near && !several && (
        <EmbedPicture
          store={store}
          run={run}
          version={version}
          time={time}
          probe={probe}
          onProbe={setProbe}
          touch={touch}
        />
      )}
      {probe !== null && !several && <Readout run={run} probe={probe} />}
      {runs.map(({ mark, run: { surface, rounded } }) => (
        <p key={mark} className="visually-hidden">
          {several && `${mark}: `}
          {surface && describeSurface(surface, formatNumber, rounded)}
        </p>
      ))}
    </div>
  );
}

function Readout({ run, probe }: { run: Run; probe: Probe }) {
  const reading = probeReading(run, probe);
  if (reading === null) return null;
  const { alpha, beta, loss } = reading;
  return (
    <output className="embed-probe numeric">
      α {formatNumber(alpha)}
      {beta !== null && <> · β {formatNumber(beta)}</>} · <b>loss {formatNumber(loss, 4)}</b>
    </output>
  );
}
