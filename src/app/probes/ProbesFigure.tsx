import { useId, useState } from "react";
import { measureDefinition } from "../../catalog/measures";
import { HistoryChart } from "../../charts/HistoryChart";
import { ScatterPlot } from "../../charts/ScatterPlot";
import { listed } from "../../language/spoken";
import { t } from "../../language/t";
import { capitalized } from "../../results/capitalized";
import { phaseSteps } from "../../results/phaseStarts";
import { type ProbeSeries, probeSeries, valuesAt } from "../../results/probes";
import type { Run } from "../../results/results";
import { runTime } from "../../results/runTime";
import { Choice } from "../controls/Choice";
import { Term } from "../glossary/Term";
import { entryAt } from "../hessian/trackEntry";
import { useApp } from "../store/context";
import { useTime } from "../time/useTime";
import { ProbePicture } from "./ProbePicture";
import { axisOf, curvesOf, isLogarithmic, nameOf } from "./probeCurves";
import "../../theme/probes.css";

const TIME = "time";

/** Measures taken along the training: one over time, or one against another. */
export default function ProbesFigure() {
  const run = useApp((state) => state.run);
  const all = probeSeries(run);
  return all.length === 0 ? null : <Figure run={run} all={all} />;
}

function Figure({ run, all }: { run: Run; all: ProbeSeries[] }) {
  const id = useId();
  const { checkpoint, seek } = useTime("run");
  const [shown, setShown] = useState("0");
  const [against, setAgainst] = useState(TIME);
  const series = all[Number(shown)] ?? all[0];
  const { checkpoints } = series;
  const { unit, values } = runTime(run);
  const time = { unit, values: Float64Array.from(checkpoints, (row) => values[row]) };
  const entry = entryAt(checkpoints, checkpoint);
  const nearest = Math.round(entry);
  const named = all.map((one, index) => ({ value: String(index), label: nameOf(one.measure) }));
  const others = named.filter((_, index) => all[index] !== series);
  const isOther = others.some(({ value }) => value === against);
  const other = isOther ? all[Number(against)] : undefined;
  const axes = other && { x: axisOf(other), y: axisOf(series) };
  const curves = curvesOf(series);
  return (
    <section className="numbers-section probes">
      <header>
        <h2>
          <Term name="Measures" />
        </h2>
      </header>
      <div className="probe-choices">
        <Choice
          id={`${id}-shown`}
          label="Measure shown"
          value={String(all.indexOf(series))}
          options={named}
          onChange={setShown}
        />
        <span className="quiet">against</span>
        <Choice
          id={`${id}-against`}
          label="Measure or time it is drawn against"
          value={other === undefined ? TIME : against}
          options={[{ value: TIME, label: unit }, ...others]}
          onChange={setAgainst}
        />
      </div>
      <dl className="legend numeric">
        {axes
          ? [axes.y, axes.x].map(({ title, words }, rank) => (
              <div key={rank}>
                <dt>{title}</dt>
                <dd>{words(nearest)}</dd>
              </div>
            ))
          : curves.map(({ name, style, words }) => (
              <div key={name}>
                <dt className={style}>{name}</dt>
                <dd>{words(nearest)}</dd>
              </div>
            ))}
      </dl>
      {axes ? (
        <ScatterPlot {...axes} marked={nearest} />
      ) : (
        <HistoryChart
          title={`${nameOf(series.measure)} along the training`}
          time={time}
          series={curves}
          boundaries={phaseSteps(run)}
          log={isLogarithmic(series)}
          checkpoint={entry}
          onSeek={(index) => seek(checkpoints[index])}
          height={130}
        />
      )}
      <ProbePicture series={series} point={nearest} />
      <p className="quiet">{wordsOf(series)}</p>
    </section>
  );
}

function wordsOf(series: ProbeSeries): string {
  const { measure, checkpoints } = series;
  const { describe, error, namesSamples } = measureDefinition(measure);
  const said = describe(measure);
  const known = (point: number) => valuesAt(series, point).every(Number.isFinite);
  const missing = Array.from(checkpoints.keys()).filter((point) => !known(point)).length;
  const parts = [
    namesSamples
      ? t`${capitalized(said)}, at ${checkpoints.length} checkpoints`
      : t`${capitalized(said)}, on the training samples, at ${checkpoints.length} checkpoints`,
    ...(error === undefined ? [] : [`± ${error === "residual" ? "its residual" : error}`]),
    ...(missing > 0 ? [t`not known at ${missing} of them`] : []),
  ];
  return `${listed(parts, "; ")}.`;
}
