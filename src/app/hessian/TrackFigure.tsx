import { useState } from "react";
import { HistoryChart, type HistorySeries } from "../../charts/HistoryChart";
import type { CurvatureTrack } from "../../results/curvature";
import type { Run } from "../../results/results";
import { stabilityThreshold } from "../../results/stability";
import { thresholdAlong } from "../../results/stabilityAlong";
import { formatNumber } from "../../snapshot/formatNumber";
import { Segments } from "../controls/Segments";
import { useApp } from "../store/context";
import { entryAt } from "./trackEntry";
import "../../theme/curvature.css";

type Quantity = "sharpness" | "trace" | "gradient";

/** How far above the largest eigenvalue a threshold is still drawn to scale. */
const FARTHEST = 3;

/** Curvature along the run under the loss, on the same time slider. */
export function TrackFigure() {
  const run = useApp((state) => state.run);
  const checkpoint = useApp((state) => state.checkpoint);
  const seek = useApp((state) => state.seek);
  const [wanted, setQuantity] = useState<Quantity>("sharpness");
  const { track } = run.curvature;
  const { trained, recipe } = run;
  if (track === null || trained === null || track.checkpoints.length === 0) return null;

  const hasTrace = track.trace.some(Number.isFinite);
  const quantity = wanted === "trace" && !hasTrace ? "sharpness" : wanted;
  const threshold = stabilityThreshold(recipe.training.optimizer);
  const steps = Float64Array.from(track.checkpoints, (row) => trained.history.step[row]);
  const series = seriesOf(run, track, quantity);
  const entry = entryAt(track.checkpoints, checkpoint);
  const nearest = Math.round(entry);
  const error = { sharpness: track.residual, trace: track.traceError, gradient: null }[quantity];
  const preconditioned = threshold.of === "preconditioned";
  const batch = recipe.training.batchSize !== null;
  return (
    <section className="numbers-section">
      <header>
        <h2>Along the run</h2>
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
            <dd>
              {formatNumber(values[nearest])}
              {index === 0 && error !== null && ` ± ${formatNumber(error[nearest], 1)}`}
            </dd>
          </div>
        ))}
      </dl>
      <HistoryChart
        title={titles[quantity]}
        steps={steps}
        series={drawable(series)}
        log={quantity === "gradient"}
        checkpoint={entry}
        onSeek={(index) => seek(track.checkpoints[index])}
        height={130}
      />
      <p className="quiet">
        Of the training loss at {steps.length} checkpoints.
        {quantity === "sharpness" &&
          preconditioned &&
          " λ is that of Adam’s preconditioned Hessian."}
        {quantity === "sharpness" && batch && " The limit is that of full-batch training."}
      </p>
    </section>
  );
}

const titles: Record<Quantity, string> = {
  sharpness: "Largest eigenvalue along the run",
  trace: "Trace of the Hessian along the run",
  gradient: "Gradient norm along the run",
};

function seriesOf(run: Run, track: CurvatureTrack, quantity: Quantity): HistorySeries[] {
  if (quantity === "trace") return [{ name: "trace", values: track.trace, style: "train" }];
  if (quantity === "gradient")
    return [{ name: "‖∇L‖", values: track.gradientNorm, style: "train" }];
  const { recipe, trained } = run;
  if (trained === null) return [];
  const { formula } = stabilityThreshold(recipe.training.optimizer);
  const sam = recipe.training.optimizer.samRadius > 0;
  const threshold = thresholdAlong(recipe, track, trained.history);
  const series: HistorySeries[] = [{ name: "λ max", values: track.sharpness, style: "train" }];
  if (threshold.some(Number.isFinite))
    series.push({ name: sam ? "SAM’s edge" : formula, values: threshold, style: "test" });
  return series;
}

/** A threshold far above everything measured would flatten the curve: it is named, not drawn. */
function drawable(series: HistorySeries[]): HistorySeries[] {
  const [first, ...others] = series;
  const highest = Math.max(...Array.from(first.values).filter(Number.isFinite));
  const near = (value: number) => (value <= FARTHEST * highest ? value : Number.NaN);
  return [first, ...others.map((one) => ({ ...one, values: Float64Array.from(one.values, near) }))];
}
