import { useState } from "react";
import { PathChart, type PathSeries, valueAt } from "../../charts/PathChart";
import { lossLabel, withUnit } from "../../results/lossLabel";
import type { PartnerReport } from "../../results/partners";
import type { Run } from "../../results/results";
import { formatNumber } from "../../snapshot/formatNumber";
import { lossesOn, type Split } from "./betweenNumbers";

interface WaysChartProps {
  run: Run;
  report: PartnerReport;
  split: Split;
  log: boolean;
}

/** The loss on every way to a partner that was measured, with a cursor. */
export function WaysChart({ run, report, split, log }: WaysChartProps) {
  const [at, setAt] = useState(0.5);
  const series = seriesOf(report, split);
  const { unit } = lossLabel(run);
  return (
    <>
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
    </>
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
