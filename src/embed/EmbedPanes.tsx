import { useCallback, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { linkedProbe } from "../app/compare/linkedProbe";
import { paneCheckpoint } from "../app/compare/paneCheckpoint";
import { probeWords } from "../app/compare/probeWords";
import { numberWords, runNumbers } from "../app/library/runNumbers";
import type { SavedCamera } from "../scene/CameraRig";
import type { Probe } from "../scene/probe";
import type { StageHandle } from "../scene/stageProps";
import { commonScale } from "../snapshot/surfaceScale";
import { EmbedPicture } from "./EmbedPicture";
import type { EmbedStore } from "./store";
import { useShownRuns } from "./useShownRuns";

const ONE_STEP = { time: true, clock: "step" } as const;

interface EmbedPanesProps {
  store: EmbedStore;
  onProbe(probe: Probe | null): void;
  touch: "one" | "two";
}

/** Runs side by side, on one scale, at one step and seen from one place. */
export function EmbedPanes({ store, onProbe, touch }: EmbedPanesProps) {
  const { run: lead, time, probe, version, view } = useStore(store);
  const runs = useShownRuns(store);
  const { height, ceiling } = view;
  const scale = useMemo(
    () =>
      commonScale(
        runs.flatMap(({ run: { surface, trajectory } }) =>
          surface === null ? [] : [{ surface, trajectory }],
        ),
        { height, ceiling },
      ),
    [runs, height, ceiling],
  );
  const stages = useRef(new Map<number, StageHandle>());
  const register = useCallback((index: number, handle: StageHandle | null) => {
    if (handle === null) stages.current.delete(index);
    else stages.current.set(index, handle);
  }, []);
  const moved = (index: number, camera: SavedCamera) => {
    for (const [other, handle] of stages.current) if (other !== index) handle.look(camera);
  };
  const ground = lead?.surface ?? null;
  if (lead === null || ground === null) return null;
  return (
    <div className="embed-panes" data-count={runs.length}>
      {runs.map(({ mark, title, run }, index) => {
        const { surface } = run;
        const own = surface && linkedProbe(ground, surface, probe);
        return (
          <section key={mark} className="embed-pane" aria-label={`${mark}: ${title}`}>
            <header>
              <b>{mark}</b>
              <span title={title}>{title}</span>
              <output className="numeric">
                {own === null ? numberWords(runNumbers(run)) : probeWords(run, own)}
              </output>
            </header>
            <div>
              <EmbedPicture
                ref={(handle) => register(index, handle)}
                store={store}
                run={run}
                version={version}
                time={run === lead ? time : paneCheckpoint(run, lead, time, ONE_STEP)}
                scale={scale}
                probe={own}
                onProbe={(next) => onProbe(surface && linkedProbe(surface, ground, next))}
                touch={touch}
                onCameraMove={(camera) => moved(index, camera)}
              />
            </div>
          </section>
        );
      })}
    </div>
  );
}
