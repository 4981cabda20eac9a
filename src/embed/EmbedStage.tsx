import { useCallback, useMemo, useState } from "react";
import { useStore } from "zustand";
import { ErrorBoundary } from "../app/shell/ErrorBoundary";
import { useMediaQuery, useReducedMotion } from "../app/shell/useMediaQuery";
import { probeReading } from "../app/stage/probeReading";
import { useScrollingPast } from "../app/stage/useScrollingPast";
import { describeSurface } from "../results/describeSurface";
import { lossLabel, withUnit } from "../results/lossLabel";
import { phaseMarks } from "../results/phaseStarts";
import type { Run } from "../results/results";
import type { Probe } from "../scene/probe";
import { Stage } from "../scene/Stage";
import type { MissingPicture } from "../scene/stageProps";
import { formatNumber } from "../snapshot/formatNumber";
import { FlatStage } from "./FlatStage";
import type { EmbedOptions } from "./options";
import type { EmbedStore } from "./store";
import { darkQuery, resolveTheme } from "./theme";
import { useSeen } from "./useSeen";

interface EmbedStageProps {
  store: EmbedStore;
  options: EmbedOptions;
}

/** The terrain while it is seen, its contour map where the browser draws no terrain. */
export function EmbedStage({ store, options }: EmbedStageProps) {
  const { run, version, view, time, probe, theme, setView } = useStore(store);
  const dark = useMediaQuery(darkQuery);
  const reducedMotion = useReducedMotion();
  /** Counts how often the terrain was asked for again. */
  const [asked, setAsked] = useState(0);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const near = useSeen(store, element);
  useScrollingPast(element, options.touch === "two");
  const reads = options.show.has("probe");
  const setProbe = useCallback(
    (next: Probe | null) => {
      if (reads) store.setState({ probe: next });
    },
    [reads, store],
  );
  const marks = useMemo(() => (run === null ? [] : phaseMarks(run)), [run]);
  if (run === null || run.surface === null) return null;

  const labels = labelsOf(run);
  const { surface } = run;
  const flat = (missing: MissingPicture | "broken", drawAgain: () => void) => (
    <FlatStage
      run={run}
      surface={surface}
      view={view}
      time={time}
      labels={labels}
      probe={probe}
      onProbe={setProbe}
      missing={missing}
      onTerrain={drawAgain}
    />
  );
  const askAgain = () => setAsked(asked + 1);
  return (
    <div ref={setElement} className="embed-picture">
      {near && (
        <ErrorBoundary fallback={(_, showAgain) => flat("broken", showAgain)}>
          <Stage
            key={asked}
            instead={(missing) => flat(missing, askAgain)}
            surface={surface}
            version={version}
            trajectory={run.trajectory}
            marks={marks}
            solutionsOf={run}
            checkpoint={time}
            view={view}
            labels={labels}
            theme={resolveTheme(theme, dark)}
            probe={probe}
            onProbe={setProbe}
            onCamera={(camera) => setView({ camera })}
            reducedMotion={reducedMotion}
            touch={options.touch}
          />
        </ErrorBoundary>
      )}
      {probe !== null && <Readout run={run} probe={probe} />}
      <p className="visually-hidden">{describeSurface(surface, formatNumber, run.rounded)}</p>
    </div>
  );
}

function labelsOf(run: Run) {
  const { axes } = run;
  return {
    alpha: `α · ${axes?.first.name ?? ""}`,
    beta: axes?.second ? `β · ${axes.second.name}` : "",
    loss: withUnit(lossLabel(run)),
  };
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
