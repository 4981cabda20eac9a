import { useMemo } from "react";
import { isFunction } from "../../catalog/models";
import { HistoryChart, type HistorySeries } from "../../charts/HistoryChart";
import { SeriesMark, seriesStyles } from "../../charts/SeriesMark";
import { lawValue } from "../../expression/conservation";
import { phaseSteps } from "../../results/phaseStarts";
import { runTime } from "../../results/runTime";
import { checkpointCount } from "../../results/trained";
import { formatNumber } from "../../snapshot/formatNumber";
import { Term } from "../glossary/Term";
import { useApp } from "../store/context";
import { useTime } from "../time/useTime";
import { functionPath } from "./functionPath";
import { lawWords, listedSamples, recipeLaws } from "./functionView";

/** Quantities that gradient flow would keep, along the path; nothing where none of low degree was found. */
export function LawsFigure() {
  const run = useApp((state) => state.run);
  const { checkpoint, seek } = useTime("run");
  const { recipe, data, trained, trajectory } = run;
  const laws = useMemo(() => recipeLaws(recipe, listedSamples(recipe, data)), [recipe, data]);
  const thetaAt = functionPath({ recipe, trained, trajectory });
  const series = useMemo(() => {
    const count = trained === null ? 0 : checkpointCount(trained);
    const path = Array.from({ length: count }, (_, row) => thetaAt(row));
    if (!isFunction(recipe.model)) return [];
    const names = recipe.model.parameters.map(({ name }) => name);
    return laws.map((law, rank) => ({
      name: lawWords(law, names, formatNumber),
      style: seriesStyles[rank % seriesStyles.length],
      values: path.map((theta) => (theta === null ? Number.NaN : lawValue(law, theta))),
    }));
  }, [laws, recipe, trained, trajectory]);
  if (series.length === 0 || thetaAt(0) === null) return null;
  return <Figure {...{ run, series, checkpoint, seek }} />;
}

interface FigureProps {
  run: Parameters<typeof runTime>[0] & Parameters<typeof phaseSteps>[0];
  series: HistorySeries[];
  checkpoint: number;
  seek(checkpoint: number): void;
}

/** More of them are told in the table alone. */
const DRAWN = seriesStyles.length;

function Figure({ run, series, checkpoint, seek }: FigureProps) {
  const row = Math.round(checkpoint);
  return (
    <section className="numbers-section">
      <header>
        <h2>
          <Term name="Kept by gradient flow" />
        </h2>
      </header>
      <table className="step-parts numeric">
        <thead>
          <tr>
            <td />
            <td>
              <small>start</small>
            </td>
            <td>
              <small>marker</small>
            </td>
          </tr>
        </thead>
        <tbody>
          {series.map(({ name, style, values }, rank) => (
            <tr key={name}>
              <th scope="row" className="kept-law">
                {rank < DRAWN && (
                  <svg width="12" height="10" viewBox="-6 -5 12 10" aria-hidden>
                    <SeriesMark style={style} x={0} y={0} />
                  </svg>
                )}{" "}
                {name}
              </th>
              <td>{formatNumber(values[0], 4)}</td>
              <td>{formatNumber(values[row], 4)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <HistoryChart
        title="What gradient flow would keep, along the training"
        time={runTime(run)}
        series={series.slice(0, DRAWN)}
        boundaries={phaseSteps(run)}
        log={false}
        checkpoint={checkpoint}
        onSeek={seek}
        height={110}
      />
    </section>
  );
}
