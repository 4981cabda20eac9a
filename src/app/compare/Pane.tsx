import { ArrowLeftRight, ArrowUpToLine, X } from "lucide-react";
import { useCallback } from "react";
import type { Run } from "../../results/results";
import type { SavedCamera } from "../../scene/CameraRig";
import type { Probe } from "../../scene/probe";
import type { StageHandle } from "../../scene/stageProps";
import type { HeightScale } from "../../snapshot/heightScale";
import { paneMark } from "../../snapshot/paneMark";
import { IconButton } from "../controls/IconButton";
import { numberWords, runNumbers } from "../library/runNumbers";
import { RunStage } from "../stage/RunStage";
import { useOverlay } from "../stage/useOverlay";
import { usePicture, usePictureCheckpoint } from "../stage/usePicture";
import { useApp, useInspectControl } from "../store/context";
import { linkedProbe } from "./linkedProbe";
import { paneCheckpoint } from "./paneCheckpoint";
import { OWN_SCALE } from "./paneNames";
import type { Pane as PaneRun } from "./panes";
import { probeWords } from "./probeWords";

interface PaneProps {
  pane: PaneRun;
  /** Where it stands, and whether there is one behind it. */
  rank: number;
  last: boolean;
  name: string;
  /** Absent where each has its own. */
  scale: HeightScale | undefined;
  touch: "one" | "two";
  register(mark: string, handle: StageHandle | null): void;
  onCameraMove(camera: SavedCamera): void;
}

/** One of several runs: its name, its numbers, and its terrain. */
export function Pane({ pane, rank, last, name, scale, touch, register, onCameraMove }: PaneProps) {
  const { mark, run, onStage } = pane;
  const version = useApp((state) => state.versions.surface);
  const checkpoint = usePaneCheckpoint(pane);
  const [probe, setProbe] = usePaneProbe(run);
  const inspector = useInspectControl();
  const overlay = useOverlay();
  const ref = useCallback((handle: StageHandle | null) => register(mark, handle), [register, mark]);
  return (
    <section className="pane" aria-label={`${mark}: ${name}`} data-on-stage={onStage}>
      <PaneHead {...{ pane, rank, last, name, probe }} />
      <div className="pane-stage">
        <RunStage
          ref={ref}
          run={run}
          // What was kept no longer changes.
          version={onStage ? version : 0}
          checkpoint={checkpoint}
          scale={scale}
          probe={probe}
          onProbe={setProbe}
          onPick={onStage ? (picked) => void inspector.inspect(picked) : undefined}
          overlay={onStage ? overlay : null}
          onCameraMove={onCameraMove}
          touch={touch}
        />
        {scale === undefined && <p className="pane-scale">{OWN_SCALE}</p>}
      </div>
    </section>
  );
}

interface PaneHeadProps extends Pick<PaneProps, "pane" | "rank" | "last" | "name"> {
  probe: Probe | null;
}

function PaneHead({ pane, rank, last, name, probe }: PaneHeadProps) {
  const { mark, run, kept, onStage } = pane;
  const move = useApp((state) => state.move);
  const unkeep = useApp((state) => state.unkeep);
  const promote = useApp((state) => state.promote);
  const busy = useApp((state) => state.job !== null);
  return (
    <header className="pane-head">
      <b className="pane-mark">{mark}</b>
      <div className="pane-words">
        <p title={name}>{name}</p>
        <p className="quiet numeric">
          {probe === null ? numberWords(runNumbers(run)) : probeWords(run, probe)}
        </p>
      </div>
      <div className="pane-tools">
        {!last && (
          <IconButton
            label={`Swap ${mark} and ${paneMark(rank + 1)}`}
            onClick={() => move(rank, rank + 1)}
          >
            <ArrowLeftRight size={15} aria-hidden />
          </IconButton>
        )}
        {kept !== null && (
          <>
            {!onStage && (
              <IconButton
                label={`Put ${mark} on the stage`}
                disabled={busy}
                onClick={() => promote(kept.key, probe)}
              >
                <ArrowUpToLine size={15} aria-hidden />
              </IconButton>
            )}
            <IconButton label={`Close ${mark}`} onClick={() => unkeep(kept.key)}>
              <X size={15} aria-hidden />
            </IconButton>
          </>
        )}
      </div>
    </header>
  );
}

/** The same step as on the stage, as far as this run has it. */
function usePaneCheckpoint({ run, onStage }: PaneRun): number {
  const staged = usePicture();
  const checkpoint = usePictureCheckpoint();
  const links = useApp((state) => state.links);
  return onStage ? checkpoint : paneCheckpoint(run, staged, checkpoint, links);
}

/** One probe for all: in every pane the grid point nearest to the same (α, β). */
function usePaneProbe(run: Run): [Probe | null, (probe: Probe | null) => void] {
  const { surface } = run;
  const staged = usePicture().surface;
  const shared = useApp((state) => state.probe);
  const setShared = useApp((state) => state.setProbe);
  if (surface === null || staged === null) return [shared, setShared];
  return [
    linkedProbe(staged, surface, shared),
    (probe) => setShared(linkedProbe(surface, staged, probe)),
  ];
}
