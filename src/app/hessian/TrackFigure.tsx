import { useState } from "react";
import { HistoryChart, type HistorySeries } from "../../charts/HistoryChart";
import { t } from "../../language/t";
import { hasConverged } from "../../results/convergence";
import type { CurvatureTrack } from "../../results/curvature";
import { COVERAGE, halfWidth } from "../../results/interval";
import { phaseSteps } from "../../results/phaseStarts";
import type { Run } from "../../results/results";
import { splitNames } from "../../results/splitNames";
import { matrixAlong } from "../../results/stabilityEdge";
import { formatNumber } from "../../snapshot/formatNumber";
import { ritzText } from "../../snapshot/ritzText";
import { Segments } from "../controls/Segments";
import { Term } from "../glossary/Term";
import { useApp } from "../store/context";
import { useTime } from "../time/useTime";
import { entryAt } from "./trackEntry";
import { drawable, edgesAlong, sharpnessSeries, trackTime } from "./trackSeries";
import "../../theme/curvature.css";

type Quantity = "sharpness" | "trace" | "gradient";

/** Curvature along the run under the loss, on the same time slider. */
export function TrackFigure() {
  const run = useApp((state) => state.run);
  const { checkpoint, seek } = useTime("run");
  const [wanted, setQuantity] = useState<Quantity>("sharpness");
  const { track } = run.curvature;
  if (track === null || run.trained === null || track.checkpoints.length === 0) return null;

  const hasTrace = track.trace.some(Number.isFinite);
  const quantity = wanted === "trace" && !hasTrace ? "sharpness" : wanted;
  const time = trackTime(run, track);
  const series = seriesOf(run, track, quantity);
  const entry = entryAt(track.checkpoints, checkpoint);
  const nearest = Math.round(entry);
  const shown = shownWith(run, track, quantity);
  const bounds = quantity === "sharpness" ? boundsAlong(track) : 0;
  const preconditioned = matrixAlong(run) === "preconditioned";
  const missing = quantity === "sharpness" ? missingEdge(run, track) : null;
  return (
    <section className="numbers-section">
      <header>
        <h2>
          <Term name="Along the run" />
        </h2>
        <Segments
          id="track-quantity"
          label="Quantity along the run"
          value={quantity}
          options={[
            { value: "sharpness", label: "λ max" },
            ...(hasTrace ? [{ value: "trace", label: "trace" }] : []),
            { value: "gradient", label: "‖∇L‖" },
          ]}
          onChange={(value) => setQuantity(value as Quantity)}
        />
      </header>
      <dl className="legend numeric">
        {series.map(({ name, values, style }, index) => (
          <div key={name}>
            <dt className={style}>{name}</dt>
            <dd>{index === 0 ? shown(nearest) : formatNumber(values[nearest])}</dd>
          </div>
        ))}
      </dl>
      <HistoryChart
        title={titles[quantity]}
        time={time}
        series={drawable(series)}
        boundaries={phaseSteps(run)}
        log={quantity === "gradient"}
        checkpoint={entry}
        onSeek={(index) => seek(track.checkpoints[index])}
        height={130}
      />
      <p className="quiet">
        {quantity === "trace" && t`${traceWords(run)}; ± ${100 * COVERAGE} % interval. `}
        Of the {splitNames(run).train} loss at {track.checkpoints.length} checkpoints.
        {bounds > 0 &&
          t` At ${bounds} of them Lanczos has not converged: λ max is at least the value shown.`}
        {quantity === "sharpness" &&
          preconditioned &&
          " λ is that of Adam’s preconditioned Hessian."}
        {missing !== null && t` No edge of stability drawn: ${missing}.`}
      </p>
    </section>
  );
}

const titles: Record<Quantity, string> = {
  sharpness: "Largest eigenvalue along the run",
  trace: "Trace of the Hessian along the run",
  gradient: "Gradient norm along the run",
};

/** The words for the value at one measured checkpoint, with its error. */
function shownWith(run: Run, track: CurvatureTrack, quantity: Quantity): (entry: number) => string {
  const draws = track.traceDraws ?? run.recipe.curvature.track?.trace ?? 0;
  return (entry) => {
    if (quantity === "gradient") return formatNumber(track.gradientNorm[entry]);
    if (quantity === "sharpness") {
      const { value, error } = ritzText(
        track.sharpness[entry],
        track.residual[entry],
        isBound(track, entry) ? "at least" : "eigenvalue",
      );
      return error === undefined ? value : `${value} ± ${error}`;
    }
    const width = halfWidth({ standardError: track.traceError[entry], draws });
    return `${formatNumber(track.trace[entry])} ± ${formatNumber(width, 2)}`;
  };
}

function isBound({ sharpness, residual }: CurvatureTrack, entry: number): boolean {
  const value = sharpness[entry];
  return Number.isFinite(value) && !hasConverged(value, residual[entry], Math.abs(value));
}

function boundsAlong(track: CurvatureTrack): number {
  return track.checkpoints.filter((_, entry) => isBound(track, entry)).length;
}

function traceWords({ recipe: { curvature } }: Run): string {
  const by = curvature.track?.traceBy === "hutch++" ? "Hutch++" : "Hutchinson";
  return t`By ${by}, other probes at every checkpoint`;
}

function seriesOf(run: Run, track: CurvatureTrack, quantity: Quantity): HistorySeries[] {
  if (quantity === "trace") return [{ name: "trace", values: track.trace, style: "train" }];
  if (quantity === "gradient")
    return [{ name: "‖∇L‖", values: track.gradientNorm, style: "train" }];
  return sharpnessSeries(run, track);
}

/** Why there is no edge at any of them; null where there is. */
function missingEdge(run: Run, track: CurvatureTrack): string | null {
  const edges = edgesAlong(run, track);
  if (edges.some(({ value }) => value !== null)) return null;
  const [first] = edges;
  return first.value === null ? first.reason : null;
}
