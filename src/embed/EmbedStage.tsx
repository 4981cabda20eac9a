import { useState } from "react";
import { useStore } from "zustand";
import { probeReading } from "../app/stage/probeReading";
import { useScrollingPast } from "../app/stage/useScrollingPast";
import { describeSurface } from "../results/describeSurface";
import type { Run } from "../results/results";
import type { Probe } from "../scene/probe";
import { formatNumber } from "../snapshot/formatNumber";
import { EmbedPanes } from "./EmbedPanes";
import { EmbedPicture } from "./EmbedPicture";
import type { EmbedStore } from "./store";
import { useShownRuns } from "./useShownRuns";

interface EmbedStageProps {
  store: EmbedStore;
  touch: "one" | "two";
  /** Whether it is worth holding a WebGL context. */
  near: boolean;
  onProbe(probe: Probe | null): void;
}

/** The terrain, while it is seen: one, or several side by side. */
export function EmbedStage({ store, touch, near, onProbe }: EmbedStageProps) {
  const { run, version, time, probe } = useStore(store);
  const runs = useShownRuns(store);
  const [element, setElement] = useState<HTMLElement | null>(null);
  useScrollingPast(element, touch === "two");
  if (run === null || run.surface === null) return null;
  const several = runs.length > 1;
  return (
    <div ref={setElement} className="embed-picture">
      {near && several && <EmbedPanes store={store} onProbe={onProbe} touch={touch} />}
      {near && !several && (
        <EmbedPicture
          store={store}
          run={run}
          version={version}
          time={time}
          probe={probe}
          onProbe={onProbe}
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
