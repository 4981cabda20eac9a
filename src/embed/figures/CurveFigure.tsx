import { useStore } from "zustand";
import { HistoryChart, type HistorySeries, seriesValue } from "../../charts/HistoryChart";
import { useSize } from "../../charts/useSize";
import { phaseSteps } from "../../results/phaseStarts";
import type { Run } from "../../results/results";
import type { RunTime } from "../../results/runTime";
import { formatNumber } from "../../snapshot/formatNumber";
import type { EmbedStore } from "../store";

interface CurveFigureProps {
  store: EmbedStore;
  run: Run;
  title: string;
  time: RunTime;
  /** Drawn; their values at the time shown stand above. */
  series: HistorySeries[];
  log: boolean;
  /** Position among the entries of `time`. */
  at: number;
  /** The checkpoint of an entry. */
  checkpoint(entry: number): number;
}

/** Curves over a run's time that fill the room there is, and move the frame's time. */
export function CurveFigure(props: CurveFigureProps) {
  const { store, run, title, time, series, log, at, checkpoint } = props;
  const { seek, play } = useStore(store);
  const [ref, { height }] = useSize<HTMLDivElement>();
  const nearest = Math.min(time.values.length - 1, Math.round(at));
  return (
    <div className="embed-chart">
      <dl className="legend numeric">
        {series.map((one) => (
          <div key={one.name}>
            <dt className={one.style}>{one.name}</dt>
            <dd>{formatNumber(seriesValue(one, time.values, time.values[nearest]))}</dd>
          </div>
        ))}
      </dl>
      <div ref={ref}>
        {height > 0 && (
          <HistoryChart
            title={title}
            time={time}
            series={series}
            boundaries={phaseSteps(run)}
            log={log}
            checkpoint={at}
            onSeek={(entry) => {
              play(false);
              seek(checkpoint(entry));
            }}
            height={height}
          />
        )}
      </div>
    </div>
  );
}
