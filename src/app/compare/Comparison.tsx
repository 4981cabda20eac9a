import { useMemo } from "react";
import type { HistorySeries } from "../../charts/HistoryChart";
import { seriesStyles } from "../../charts/SeriesMark";
import { t } from "../../language/t";
import { lossLabel, withUnit } from "../../results/lossLabel";
import { gradientTime, type RunTime, runTime } from "../../results/runTime";
import { formatNumber } from "../../snapshot/formatNumber";
import { ChoiceRow } from "../controls/OptionRow";
import { AxisToggle } from "../numbers/AxisToggle";
import { History } from "../numbers/History";
import { useApp } from "../store/context";
import { ComparisonTable } from "./ComparisonTable";
import { canSubtract } from "./canSubtract";
import { paneNames } from "./paneNames";
import type { Pane } from "./panes";
import { Spectra } from "./Spectra";
import { usePanes } from "./usePanes";
import { useSeedSpreads } from "./useSeedSpreads";
import "../../theme/compare.css";

/** What the runs side by side have in common, and in what they differ. */
export default function Comparison() {
  const panes = usePanes();
  const runs = useMemo(() => panes.map(({ run }) => run), [panes]);
  const names = useMemo(() => paneNames(runs), [runs]);
  const spreads = useSeedSpreads(runs);
  if (panes.length < 2) return null;
  return (
    <section className="numbers-section comparison">
      <header>
        <h2>Side by side</h2>
      </header>
      <div className="bar-group">
        <LinkToggles panes={panes} />
      </div>
      <Together panes={panes} />
      <dl className="comparison-names legend">
        {panes.map(({ mark }, index) => (
          <div key={mark}>
            <dt className={seriesStyles[index]}>{mark}</dt>
            <dd>{names[index]}</dd>
          </div>
        ))}
      </dl>
      <LossCurves panes={panes} />
      <Spectra panes={panes} />
      <ComparisonTable panes={panes} spreads={spreads} />
    </section>
  );
}

function LinkToggles({ panes }: { panes: Pane[] }) {
  const links = useApp((state) => state.links);
  const setLinks = useApp((state) => state.setLinks);
  const difference = useApp((state) => state.differenceShown);
  const showDifference = useApp((state) => state.showDifference);
  return (
    <>
      <AxisToggle
        label="One scale of heights and colors"
        word="scale"
        on={links.scale}
        onChange={(scale) => setLinks({ scale })}
      />
      <AxisToggle
        label="One camera"
        word="camera"
        on={links.camera}
        onChange={(camera) => setLinks({ camera })}
      />
      <AxisToggle
        label="One step"
        word="step"
        on={links.time}
        onChange={(time) => setLinks({ time })}
      />
      {takesOtherGradients(panes) && (
        <AxisToggle
          label="One moment is a gradient, not a step"
          word="gradients"
          on={links.clock === "gradient"}
          onChange={(on) => setLinks({ clock: on ? "gradient" : "step" })}
        />
      )}
      {canSubtract(panes) && (
        <AxisToggle
          label="Difference of the two surfaces"
          word="A − B"
          on={difference}
          onChange={showDifference}
        />
      )}
    </>
  );
}

/** Where the paths are seen, and by what they are at one moment. */
function Together({ panes }: { panes: Pane[] }) {
  const terrain = useApp((state) => state.terrain);
  const setTerrain = useApp((state) => state.setTerrain);
  const words = useApp((state) => state.commonWords);
  return (
    <>
      <ChoiceRow
        label="Paths"
        value={terrain}
        options={[
          { value: "own", label: "Each on its own terrain" },
          { value: "first", label: t`All on the terrain of ${panes[0].mark}` },
          { value: "joint", label: "All on a plane of all paths" },
        ]}
        onChange={(value) => setTerrain(value as typeof terrain)}
      />
      {words !== "" && (
        <p className="quiet" role="status">
          {words}
        </p>
      )}
    </>
  );
}

/** Training losses over one axis of steps. */
function LossCurves({ panes }: { panes: Pane[] }) {
  const log = useApp((state) => state.logLoss);
  const clock = useApp((state) => state.links.clock);
  const staged = panes.find(({ onStage }) => onStage)?.run;
  if (staged === undefined || staged.trained === null) return null;
  const timeOf = clock === "gradient" ? gradientTime : runTime;
  const time = timeOf(staged);
  const series = panes.flatMap((pane, index) =>
    lossSeries(pane, timeOf(pane.run), time, seriesStyles[index]),
  );
  if (series.length < 2) return null;
  return (
    <History
      title={withUnit({ ...lossLabel(staged), name: "Training loss of each run" })}
      time={time}
      series={series}
      log={log}
      of="picture"
      format={valueWords}
    />
  );
}

/** Whether some of them take more gradients to a step than others. */
function takesOtherGradients(panes: readonly Pane[]): boolean {
  const perStep = panes.flatMap(({ run }) => {
    const { unit, values } = gradientTime(run);
    const steps = runTime(run).values;
    const last = values.length - 1;
    return unit === "gradient" && last > 0 ? values[last] / steps[last] : [];
  });
  return new Set(perStep).size > 1;
}

/** After the last step of a run there is nothing to say of it. */
const valueWords = (value: number) => (Number.isNaN(value) ? "—" : formatNumber(value));

/** Runs whose time is counted otherwise have no place on the axis. */
function lossSeries(
  { run, mark }: Pane,
  time: RunTime,
  { unit }: RunTime,
  style: HistorySeries["style"],
): HistorySeries[] {
  if (run.trained === null || time.unit !== unit) return [];
  return [{ name: mark, values: run.trained.history.trainLoss, moments: time.values, style }];
}
