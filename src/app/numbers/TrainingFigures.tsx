import { fixed } from "../../language/spoken";
import { lossLabel, withUnit } from "../../results/lossLabel";
import { runTime } from "../../results/runTime";
import { splitNames } from "../../results/splitNames";
import { formatNumber } from "../../snapshot/formatNumber";
import { Term } from "../glossary/Term";
import { Unit } from "../glossary/Unit";
import { TrackFigure } from "../hessian/TrackFigure";
import { useApp } from "../store/context";
import { AxisToggle } from "./AxisToggle";
import { History } from "./History";
import { accuracySeries, lossSeries } from "./historySeries";

/** Loss and accuracy over the run, with the values at the time shown. */
export function TrainingFigures() {
  const run = useApp((state) => state.run);
  const { trained } = run;
  const logLoss = useApp((state) => state.logLoss);
  const setCharts = useApp((state) => state.setCharts);
  if (trained === null) return null;
  const { history } = trained;
  const { name, unit } = lossLabel(run);
  const time = runTime(run);
  const names = splitNames(run);
  const hasAccuracy = history.trainAccuracy.some((value) => Number.isFinite(value));
  return (
    <>
      <section className="numbers-section">
        <header>
          <h2>
            <Term name="Loss" />{" "}
            <small>
              {name}
              <Unit of={unit} />
            </small>
          </h2>
          <AxisToggle
            label="Logarithmic loss axis"
            word="log"
            on={logLoss}
            onChange={(on) => setCharts({ logLoss: on })}
          />
        </header>
        <History
          title={withUnit({ name: "Loss", unit })}
          time={time}
          series={lossSeries(history, names)}
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
              <Term name="Accuracy" /> <small>share correct</small>
            </h2>
          </header>
          <History
            title="Accuracy"
            time={time}
            series={accuracySeries(history, names)}
            log={false}
            range={[0, 1]}
            height={104}
            format={(value) => `${fixed(value * 100, 1)} %`}
          />
        </section>
      )}
    </>
  );
}
