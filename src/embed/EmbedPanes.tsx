import { useMemo } from "react";
import { useStore } from "zustand";
import { linkedProbe } from "../app/compare/linkedProbe";
import { paneCheckpoint } from "../app/compare/paneCheckpoint";
import { probeWords } from "../app/compare/probeWords";
import { useStages } from "../app/compare/useStages";
import { numberWords, runNumbers } from "../app/library/runNumbers";
import type { Probe } from "../scene/probe";
import { commonScale } from "../snapshot/surfaceScale";
import { EmbedPicture } from "./EmbedPicture";
import { type EmbedStore, ONE_STEP } from "./store";
import { useShownRuns } from "./useShownRuns";

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
        runs.map(({ run }) => run),
        { height, ceiling },
      ),
    [runs, height, ceiling],
  );
  const { register, lookAlike } = useStages();
  const ground = lead?.surface ?? null;
  if (lead === null || ground === null) return null;
  return (
    <div className="embed-panes" data-count={runs.length}>
      {runs.map(({ mark, title, run }) => {
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
                ref={(handle) => register(mark, handle)}
                store={store}
                run={run}
                version={version}
                time={run === lead ? time : paneCheckpoint(run, lead, time, ONE_STEP)}
                scale={scale}
                probe={own}
                onProbe={(next) => onProbe(surface && linkedProbe(surface, ground, next))}
                touch={touch}
                sharesContext
                onCameraMove={(camera) => lookAlike(mark, camera)}
              />
            </div>
          </section>
        );
      })}
    </div>
  );
}
