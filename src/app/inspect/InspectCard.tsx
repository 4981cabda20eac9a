import { X } from "lucide-react";
import { fixed } from "../../language/spoken";
import { t } from "../../language/t";
import { ritzMeanings } from "../../results/convergence";
import type { PointReport } from "../../results/curvature";
import { lossLabel } from "../../results/lossLabel";
import { formatNumber } from "../../snapshot/formatNumber";
import { ritzText } from "../../snapshot/ritzText";
import { IconButton } from "../controls/IconButton";
import { type Figure, FigureTable } from "../hessian/FigureTable";
import { useApp, useInspectControl } from "../store/context";
import { DropBall } from "./DropBall";
import "../../theme/curvature.css";

/** What there is at the point of the terrain that was clicked. */
export default function InspectCard() {
  const inspection = useApp((state) => state.inspection);
  const plane = useApp(({ run }) => run.surface !== null && run.surface.beta.length > 1);
  const run = useApp((state) => state.run);
  const { unit } = lossLabel(run);
  const inspector = useInspectControl();
  if (inspection === null) return null;
  const { alpha, beta, point, fraction, problem } = inspection;
  const place = `α ${formatNumber(alpha)}${plane ? `, β ${formatNumber(beta)}` : ""}`;
  return (
    <section className="inspect-card" aria-label="Point of the plane" aria-live="polite">
      <header>
        <h2 className="numeric">{place}</h2>
        <IconButton label="Put the point away" side="top" onClick={() => inspector.close()}>
          <X size={15} aria-hidden />
        </IconButton>
      </header>
      {problem !== null && <p className="quiet">{problem}</p>}
      {point !== null && <FigureTable rows={figures(point, unit)} />}
      <DropBall base={run} at={{ alpha, beta }} />
      {point === null && problem === null && (
        <div
          className="progress"
          role="progressbar"
          aria-label="Measuring the point"
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(fraction * 100)}
        >
          <div style={{ transform: `scaleX(${fraction})` }} />
        </div>
      )}
    </section>
  );
}

/** Most eigenvalues that the card lists from the top. */
const MOST = 4;

function figures({ loss, accuracy, gradientNorm, ...spectrum }: PointReport, unit: string) {
  const { eigenvalues, residuals, steps, top = eigenvalues.length - 1 } = spectrum;
  const rows: Figure[] = [{ name: "Loss", value: formatNumber(loss, 4), unit }];
  if (Number.isFinite(accuracy))
    rows.push({ name: "Accuracy", value: fixed(accuracy * 100, 1), unit: "%" });
  rows.push({ name: "Gradient norm", value: formatNumber(gradientNorm), formula: "‖∇L‖₂" });
  if (eigenvalues.length === 0) rows.push({ name: "Eigenvalues", value: "none: not finite here" });
  const meanings = ritzMeanings(spectrum, top);
  meanings.forEach((meaning, rank) => {
    const smallest = rank >= top && rank === meanings.length - 1;
    if (!smallest && rank >= Math.min(top, MOST)) return;
    rows.push({
      name: smallest ? "λ min" : `λ${"₁₂₃₄"[rank]}`,
      term: smallest ? "λ min" : "Eigenvalues",
      ...ritzText(eigenvalues[rank], residuals[rank], meaning),
      settings: smallest ? t`${steps} Lanczos steps` : undefined,
    });
  });
  return rows;
}
