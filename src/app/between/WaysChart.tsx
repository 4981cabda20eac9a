import { useState } from "react";
import { PathChart, valueAt } from "../../charts/PathChart";
import { fixed } from "../../language/spoken";
import { lossLabel, withUnit } from "../../results/lossLabel";
import type { PartnerReport, PathLosses } from "../../results/partners";
import type { Run } from "../../results/results";
import { formatNumber } from "../../snapshot/formatNumber";
import { lossesOn, type Split } from "./betweenNumbers";

/** A way with its name. */
export interface Way {
  name: string;
  path: PathLosses;
}

interface WaysChartProps {
  run: Run;
  report: PartnerReport;
  split: Split;
  log: boolean;
  /** The way that some layers go, beside the line alone; null shows all ways that were measured. */
  layers: Way | null;
}

/** The loss on every way to a partner that was measured, with a cursor, and the accuracy there. */
export function WaysChart({ run, report, split, log, layers }: WaysChartProps) {
  const [at, setAt] = useState(0.5);
  const series = waysOf(report, layers).map(({ name, path, style }) => {
    const { t, loss, accuracy } = lossesOn(path, split);
    return { name, t, values: loss, accuracy, style };
  });
  const { unit } = lossLabel(run);
  return (
    <>
      <dl className="legend numeric">
        {series.map((one) => (
          <div key={one.name}>
            <dt className={one.style}>{one.name}</dt>
            <dd>
              {formatNumber(valueAt(one, at))}
              {correctWords(valueAt({ t: one.t, values: one.accuracy }, at))}
            </dd>
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

/** " · 91.2 %"; nothing where there is no accuracy. */
const correctWords = (accuracy: number): string =>
  Number.isFinite(accuracy) ? ` · ${fixed(100 * accuracy, 1)} %` : "";

function waysOf({ line, matched, curve, halves }: PartnerReport, layers: Way | null) {
  const ways = [
    { name: "line", path: line, style: "train" },
    { name: "matched", path: layers ? null : (matched?.line ?? null), style: "test" },
    { name: "curve", path: layers ? null : curve, style: "third" },
    { name: "through halves", path: layers ? null : halves, style: "fourth" },
    { name: layers?.name ?? "", path: layers?.path ?? null, style: "third" },
  ] as const;
  return ways.flatMap(({ path, ...way }) => (path === null ? [] : [{ ...way, path }]));
}
