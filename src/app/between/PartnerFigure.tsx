import { useState } from "react";
import { PathChart, type PathSeries, valueAt } from "../../charts/PathChart";
import { describeChange } from "../../recipe/partners";
import { lossLabel, withUnit } from "../../results/lossLabel";
import type { PartnerReport } from "../../results/partners";
import { splitNames } from "../../results/splitNames";
import { formatNumber } from "../../snapshot/formatNumber";
import { Segments } from "../controls/Segments";
import { Term } from "../glossary/Term";
import { Unit } from "../glossary/Unit";
import { FigureTable } from "../hessian/FigureTable";
import { AxisToggle } from "../numbers/AxisToggle";
import { useApp } from "../store/context";
import { betweenNumbers, lossesOn, type Split } from "./betweenNumbers";
import { PartnerPlanes } from "./PartnerPlanes";
import "../../theme/between.css";
import "../../theme/curvature.css";

/** The loss between the run's weights and a partner's, on every way that was measured. */
export function PartnerFigure({ report, index }: { report: PartnerReport; index: number }) {
  const run = useApp((state) => state.run);
  const [split, setSplit] = useState<Split>("train");
  const [log, setLog] = useState(false);
  const [at, setAt] = useState(0.5);
  const { unit } = lossLabel(run);
  const names = splitNames(run);
  const series = seriesOf(report, split);
  return (
    <section className="numbers-section">
      <header>
        <h2>
          <Term name="Between solutions" />{" "}
          <small>
            {describeChange(report.settings.change)}
            <Unit of={unit} />
          </small>
        </h2>
        <AxisToggle
          label="Logarithmic loss axis between solutions"
          word="log"
          on={log}
          onChange={setLog}
        />
      </header>
      {report.line.test !== null && (
        <Segments
          id={`between-split-${index}`}
          label="Samples"
          value={split}
          options={[
            { value: "train", label: names.train },
            { value: "test", label: names.test },
          ]}
          onChange={(value) => setSplit(value === "test" ? "test" : "train")}
        />
      )}
      <dl className="legend numeric">
        {series.map((one) => (
          <div key={one.name}>
            <dt className={one.style}>{one.name}</dt>
            <dd>{formatNumber(valueAt(one, at))}</dd>
          </div>
        ))}
        <div className="legend-step">
          <dt>t</dt>
          <dd>{formatNumber(at)}</dd>
        </div>
      </dl>
      <PathChart
        title={withUnit({ name: "Loss between solutions", unit })}
        series={series}
        log={log}
        at={at}
        onMove={setAt}
      />
      <FigureTable rows={betweenNumbers(run, report, split)} />
      <PartnerPlanes report={report} />
    </section>
  );
}

function seriesOf({ line, matched, curve, halves }: PartnerReport, split: Split): PathSeries[] {
  const ways = [
    { name: "line", path: line, style: "train" },
    { name: "matched", path: matched?.line ?? null, style: "test" },
    { name: "curve", path: curve, style: "third" },
    { name: "through halves", path: halves, style: "fourth" },
  ] as const;
  return ways.flatMap(({ name, path, style }) => {
    if (path === null) return [];
    const { t, loss } = lossesOn(path, split);
    return [{ name, t, values: loss, style }];
  });
}
