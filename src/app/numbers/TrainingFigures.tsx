import { HistoryChart, type HistorySeries } from "../../charts/HistoryChart";
import { lossName, lossUnit } from "../../recipe/describe";
import type { TrainingHistory } from "../../results/results";
import { formatNumber } from "../../snapshot/formatNumber";
import { TrackFigure } from "../hessian/TrackFigure";
import { useApp } from "../store/context";
import { AxisToggle } from "./AxisToggle";

/** Loss and accuracy over the run, with the values at the time shown. */
export function TrainingFigures() {
  const trained = useApp((state) => state.run.trained);
  const loss = useApp((state) => state.run.recipe.training.loss);
  const logLoss = useApp((state) => state.logLoss);
  const setCharts = useApp((state) => state.setCharts);
  if (trained === null) return null;
  const { history } = trained;
  const unit = lossUnit(loss);
  const hasAccuracy = history.trainAccuracy.some((value) => Number.isFinite(value));
  return (
    <>
      <section className="numbers-section">
        <header>
          <h2>
            Loss <small>{unit === "" ? lossName(loss) : `${lossName(loss)}, ${unit}`}</small>
          </h2>
          <AxisToggle
            label="Logarithmic loss axis"
            word="log"
            on={logLoss}
            onChange={(on) => setCharts({ logLoss: on })}
          />
        </header>
        <History
          title={unit === "" ? "Loss" : `Loss (${unit})`}
          history={history}
          series={lossSeries(history)}
          log={logLoss}
          showStep
          format={(value) => formatNumber(value)}
        />
      </section>
      <TrackFigure />
      {hasAccuracy && (
        <section className="numbers-section">
          <header>
            <h2>
              Accuracy <small>share correct</small>
            </h2>
          </header>
          <History
            title="Accuracy"
            history={history}
            series={accuracySeries(history)}
            log={false}
            range={[0, 1]}
            height={104}
            format={(value) => `${(value * 100).toFixed(1)} %`}
          />
        </section>
      )}
    </>
  );
}

function lossSeries({ trainLoss, testLoss }: TrainingHistory): HistorySeries[] {
  return withoutEmpty([
    { name: "train", values: trainLoss, style: "train" },
    { name: "test", values: testLoss, style: "test" },
  ]);
}

function accuracySeries({ trainAccuracy, testAccuracy }: TrainingHistory): HistorySeries[] {
  return withoutEmpty([
    { name: "train", values: trainAccuracy, style: "train" },
    { name: "test", values: testAccuracy, style: "test" },
  ]);
}

/** Without a test split its curve is all NaN. */
function withoutEmpty(series: HistorySeries[]): HistorySeries[] {
  return series.filter(({ values }) => Array.from(values).some((value) => Number.isFinite(value)));
}

interface HistoryProps {
  title: string;
  history: TrainingHistory;
  series: HistorySeries[];
  log: boolean;
  range?: [number, number];
  height?: number;
  showStep?: boolean;
  format(value: number): string;
}

function History(props: HistoryProps) {
  const { title, history, series, log, range, height, showStep, format } = props;
  const checkpoint = useApp((state) => state.checkpoint);
  const seek = useApp((state) => state.seek);
  const at = Math.min(history.step.length - 1, Math.round(checkpoint));
  return (
    <>
      <dl className="legend numeric">
        {series.map(({ name, values, style }) => (
          <div key={name}>
            <dt className={style}>{name}</dt>
            <dd>{at >= 0 ? format(values[at]) : ""}</dd>
          </div>
        ))}
        {showStep && (
          <div className="legend-step">
            <dt>step</dt>
            <dd>{at >= 0 ? history.step[at].toLocaleString("en") : ""}</dd>
          </div>
        )}
      </dl>
      <HistoryChart
        title={title}
        steps={history.step}
        series={series}
        log={log}
        range={range}
        checkpoint={checkpoint}
        onSeek={seek}
        height={height}
      />
    </>
  );
}
