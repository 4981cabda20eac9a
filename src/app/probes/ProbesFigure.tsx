import { maxIndex, median } from "d3-array";
import { useId, useState } from "react";
import { type MeasureRecipe, measureDefinition } from "../../catalog/measures";
import type { Shape } from "../../catalog/measures/definition";
import { HistoryChart, type HistorySeries } from "../../charts/HistoryChart";
import { type ScatterAxis, ScatterPlot } from "../../charts/ScatterPlot";
import { capitalized } from "../../results/capitalized";
import { phaseSteps } from "../../results/phaseStarts";
import { isNumber, type ProbeSeries, probeSeries, vectorAt } from "../../results/probes";
import type { Run } from "../../results/results";
import { runTime } from "../../results/runTime";
import { formatNumber } from "../../snapshot/formatNumber";
import { Choice } from "../controls/Choice";
import { Term } from "../glossary/Term";
import { entryAt } from "../hessian/trackEntry";
import { useApp } from "../store/context";
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
  const checkpoint = useApp((state) => state.checkpoint);
  const seek = useApp((state) => state.seek);
  const [shown, setShown] = useState("0");
  const [against, setAgainst] = useState(TIME);
  const series = all[Number(shown)] ?? all[0];
  const { checkpoints } = series;
  const { unit, values } = runTime(run);
  const time = { unit, values: Float64Array.from(checkpoints, (row) => values[row]) };
  const entry = entryAt(checkpoints, checkpoint);
  const nearest = Math.round(entry);
  const named = all.map((one, index) => ({
    value: String(index),
    label: nameOf(one.measure),
    mayBeAgainst: isNumber(series) && isNumber(one) && one !== series,
  }));
  const others = named.filter(({ mayBeAgainst }) => mayBeAgainst);
  const isOther = others.some(({ value }) => value === against);
  const other = isOther ? all[Number(against)] : undefined;
  const curves = curvesOf[shapeOf(series)](series);
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
        {curves.map((curve) => (
          <div key={curve.name}>
            <dt className={curve.style}>{curve.name}</dt>
            <dd>{curve.words(nearest)}</dd>
          </div>
        ))}
        {other && (
          <div>
            <dt>{nameOf(other.measure)}</dt>
            <dd>{withError(other, nearest)}</dd>
          </div>
        )}
      </dl>
      {other ? (
        <ScatterPlot x={axisOf(other)} y={axisOf(series)} marked={nearest} />
      ) : (
        <HistoryChart
          title={`${nameOf(series.measure)} along the training`}
          time={time}
          series={curves}
          boundaries={phaseSteps(run)}
          log={axisOf(series).log}
          checkpoint={entry}
          onSeek={(index) => seek(checkpoints[index])}
          height={130}
        />
      )}
      <p className="quiet">{wordsOf(series)}</p>
    </section>
  );
}

/** A curve over time, and what its legend says at one of the points. */
interface Curve extends HistorySeries {
  words(point: number): string;
}

const shapeOf = ({ measure }: ProbeSeries) => measureDefinition(measure).shape.kind;

/** What is drawn over time, by shape: a number itself, of a vector its middle and its highest value. */
const curvesOf: Record<Shape["kind"], (series: ProbeSeries) => Curve[]> = {
  number: (series) => [
    {
      name: nameOf(series.measure),
      values: series.values,
      style: "train",
      words: (point) => withError(series, point),
    },
  ],
  vector(series) {
    const { shape } = measureDefinition(series.measure);
    const each = shape.kind === "vector" ? shape.each : "";
    const points = Array.from(series.checkpoints.keys(), (point) => vectorAt(series, point));
    const medians = points.map((values) => median(values) ?? Number.NaN);
    const highest = points.map((values) => maxIndex(values));
    const values = highest.map((index, point) => points[point][index] ?? Number.NaN);
    return [
      {
        name: "median",
        values: medians,
        style: "train",
        words: (point) => formatNumber(medians[point]),
      },
      {
        name: "highest",
        values,
        style: "test",
        words: (point) => `${formatNumber(values[point])}, ${each} ${highest[point]}`,
      },
    ];
  },
};

const nameOf = (measure: MeasureRecipe): string => measureDefinition(measure).name(measure);

/** Logarithmic where the measure spans decades and is nowhere negative. */
function axisOf({ measure, values }: ProbeSeries): ScatterAxis {
  const log = measureDefinition(measure).log && values.every((value) => !(value < 0));
  return { title: nameOf(measure), values, log };
}

function withError({ values, errors }: ProbeSeries, entry: number): string {
  const value = formatNumber(values[entry]);
  return Number.isFinite(errors[entry]) ? `${value} ± ${formatNumber(errors[entry], 2)}` : value;
}

function wordsOf(series: ProbeSeries): string {
  const { measure, checkpoints } = series;
  const { describe, error } = measureDefinition(measure);
  const said = describe(measure);
  const known = (point: number) => vectorAt(series, point).every(Number.isFinite);
  const missing = Array.from(checkpoints.keys()).filter((point) => !known(point)).length;
  const parts = [
    `${capitalized(said)}, on the training samples, at ${checkpoints.length} checkpoints`,
    ...(error === undefined ? [] : [`± ${error === "residual" ? "its residual" : error}`]),
    ...(missing > 0 ? [`not known at ${missing} of them`] : []),
  ];
  return `${parts.join("; ")}.`;
}
