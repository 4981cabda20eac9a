import { HistoryChart, type HistorySeries, seriesValue } from "../../charts/HistoryChart";
import { grouped } from "../../language/spoken";
import { phaseSteps } from "../../results/phaseStarts";
import type { RunTime } from "../../results/runTime";
import { useApp } from "../store/context";
import { type Timed, timeRun } from "../store/timed";
import { useTime } from "../time/useTime";

interface HistoryProps {
  title: string;
  time: RunTime;
  series: HistorySeries[];
  log: boolean;
  range?: [number, number];
  height?: number;
  /** Whose time it is. */
  of?: Timed;
  showStep?: boolean;
  format(value: number): string;
}

/** Curves over time, with the values at the time shown. */
export function History(props: HistoryProps) {
  const { title, time, series, log, range, height, of = "run", showStep, format } = props;
  const run = useApp((state) => timeRun(state, of));
  const { checkpoint, seek } = useTime(of);
  const at = Math.min(time.values.length - 1, Math.round(checkpoint));
  return (
    <>
      <dl className="legend numeric">
        {series.map((one) => (
          <div key={one.name}>
            <dt className={one.style}>{one.name}</dt>
            <dd>{at >= 0 ? format(seriesValue(one, time.values, time.values[at])) : ""}</dd>
          </div>
        ))}
        {showStep && (
          <div className="legend-step">
            <dt>{time.unit}</dt>
            <dd>{at >= 0 ? grouped(time.values[at]) : ""}</dd>
          </div>
        )}
      </dl>
      <HistoryChart
        title={title}
        time={time}
        series={series}
        boundaries={phaseSteps(run)}
        log={log}
        range={range}
        checkpoint={checkpoint}
        onSeek={seek}
        height={height}
      />
    </>
  );
}
