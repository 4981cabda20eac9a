import { X } from "lucide-react";
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from "react";
import { fixed, grouped, listed } from "../../language/spoken";
import { t } from "../../language/t";
import { startTogether } from "../../results/commonTerrain";
import { valueBetween } from "../../results/positionAt";
import type { Run, Trajectory } from "../../results/results";
import { runTime } from "../../results/runTime";
import { palettes } from "../../scene/palette";
import type { Probe } from "../../scene/probe";
import type { StageHandle } from "../../scene/stageProps";
import { formatNumber } from "../../snapshot/formatNumber";
import { IconButton } from "../controls/IconButton";
import { DropBall } from "../inspect/DropBall";
import { useResolvedTheme } from "../shell/theme";
import { SurfaceStage, stageTexts } from "../stage/RunStage";
import { usePicture, usePictureCheckpoint } from "../stage/usePicture";
import type { Common } from "../store/comparedSlice";
import { useApp } from "../store/context";
import { commonHandle } from "./commonHandle";
import { commonPathScale } from "./commonPathScale";
import { paneCheckpoint } from "./paneCheckpoint";
import type { Pane } from "./panes";
import { probeWords } from "./probeWords";
import { RunSwatch } from "./RunSwatch";
import "../../theme/curvature.css";

interface CommonPaneProps {
  common: Common;
  panes: readonly Pane[];
  names: readonly string[];
  touch: "one" | "two";
  ref: Ref<StageHandle>;
}

/** The paths of all runs on one terrain, at one moment. */
export function CommonPane({ common, panes, names, touch, ref }: CommonPaneProps) {
  const { run, trajectories, version } = common;
  const { surface } = run;
  const view = useApp((state) => state.view);
  const words = useApp((state) => state.commonWords);
  const terrain = useApp((state) => state.terrain);
  const setTerrain = useApp((state) => state.setTerrain);
  const links = useApp((state) => state.links);
  const staged = usePicture();
  const checkpoint = usePictureCheckpoint();
  const [probe, setProbe] = useState<Probe | null>(null);
  const [picked, setPicked] = useState<Probe | null>(null);
  const { height, ceiling } = view;
  const scale = useMemo(
    () => commonPathScale(common, { height, ceiling }),
    [common, version, height, ceiling],
  );
  const paths = panes.map((pane, rank) => ({
    mark: pane.mark,
    trajectory: trajectories[rank],
    checkpoint: pane.onStage ? checkpoint : paneCheckpoint(pane.run, staged, checkpoint, links),
  }));
  const stage = useRef<StageHandle>(null);
  const palette = palettes[useResolvedTheme()];
  const pictured = () => ({
    stage: stage.current,
    runs: panes.map(({ mark }, rank) => ({ mark, name: names[rank] })),
    ...{ colormap: view.colormap, palette },
  });
  const latest = useRef(pictured);
  useEffect(() => {
    latest.current = pictured;
  });
  useImperativeHandle(ref, () => commonHandle(() => latest.current()), []);
  const together = useMemo(() => startTogether(panes.map((pane) => pane.run)), [panes]);
  if (surface === null) return null;
  const title = t`Paths of ${list(panes.map(({ mark }) => mark))} on one terrain`;
  return (
    <section className="pane common" aria-label={title}>
      <header className="pane-head">
        <div className="pane-words">
          <p>{title}</p>
          <p className="quiet">
            {words !== "" ? words : probe === null ? startWords(together) : probeWords(run, probe)}
          </p>
        </div>
        <IconButton label="Each on its own terrain" onClick={() => setTerrain("own")}>
          <X size={15} aria-hidden />
        </IconButton>
      </header>
      <Legend paths={paths} panes={panes} names={names} />
      <div className="pane-stage">
        <SurfaceStage
          ref={stage}
          surface={surface}
          version={version}
          trajectory={null}
          paths={view.trajectory === "hidden" ? [] : paths}
          checkpoint={0}
          scale={scale}
          view={view}
          labels={stageTexts(run)}
          probe={probe}
          onProbe={setProbe}
          // On the first run's own plane there is a place to start from.
          onPick={terrain === "first" ? setPicked : undefined}
          touch={touch}
        />
        {terrain === "first" && picked !== null && (
          <StartCard
            base={panes[0].run}
            at={{ alpha: surface.alpha[picked.i], beta: surface.beta[picked.j] }}
            close={() => setPicked(null)}
          />
        )}
      </div>
    </section>
  );
}

interface StartCardProps {
  base: Run;
  at: { alpha: number; beta: number };
  close(): void;
}

function StartCard({ base, at, close }: StartCardProps) {
  const place = listed([at.alpha, at.beta].map((x) => formatNumber(x)));
  return (
    <section className="inspect-card" aria-label="Point of the plane">
      <header>
        <h2 className="numeric">({place})</h2>
        <IconButton label="Put the point away" side="top" onClick={close}>
          <X size={15} aria-hidden />
        </IconButton>
      </header>
      <DropBall base={base} at={at} />
    </section>
  );
}

interface LegendProps {
  paths: readonly { trajectory: Trajectory; checkpoint: number }[];
  panes: readonly Pane[];
  names: readonly string[];
}

/** What tells the runs apart, and where each is: its true loss, and how far it is off the plane. */
function Legend({ paths, panes, names }: LegendProps) {
  const colormap = useApp((state) => state.view.colormap);
  const theme = useResolvedTheme();
  return (
    <ul className="path-legend numeric">
      {panes.map(({ mark, run }, rank) => {
        const { trajectory, checkpoint } = paths[rank];
        const { unit, values } = runTime(run);
        const loss = valueBetween(trajectory.loss, checkpoint);
        const off = 100 * valueBetween(trajectory.residual, checkpoint);
        return (
          <li key={mark}>
            <RunSwatch rank={rank} colormap={colormap} theme={theme} />
            <b>{mark}</b>
            <span className="path-name" title={names[rank]}>
              {names[rank]}
            </span>
            <span className="path-step">
              {unit} {grouped(Math.round(valueBetween(values, checkpoint)))}
            </span>
            <span>loss {formatNumber(loss)}</span>
            <span>{fixed(off, 1)} % off the plane</span>
          </li>
        );
      })}
    </ul>
  );
}

const list = (marks: string[]) => t`${listed(marks.slice(0, -1))} and ${marks[marks.length - 1]}`;

const startWords = (together: boolean) =>
  together
    ? "All set out from the same weights. Off the plane: distance from it over that from its center."
    : "They set out from different weights. Off the plane: distance from it over that from its center.";
