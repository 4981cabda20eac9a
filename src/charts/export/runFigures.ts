/** The charts of a run as SVG files. */

import { t } from "../../language/t";
import { axisNames } from "../../results/axisNames";
import { ritzMeanings } from "../../results/convergence";
import { phaseSteps } from "../../results/phaseStarts";
import type { Run } from "../../results/results";
import { runTime } from "../../results/runTime";
import { splitNames } from "../../results/splitNames";
import { edgeOfSpectrum } from "../../results/stabilityEdge";
import { caption } from "../../snapshot/caption";
import type { Snapshot } from "../../snapshot/snapshot";
import { contourFigure, hasContourMap } from "./contourFigure";
import { curvesFigure, type FigureCurve } from "./curvesFigure";
import { spectrumFigure } from "./spectrumFigure";

export interface NamedFigure {
  /** For a file name: "contours", "loss". */
  name: string;
  svg: string;
}

/**
 * Every figure that the run has results for.
 *
 * @param words the caption of each; "" for none
 */
export function runFigures(snapshot: Snapshot, words = caption(snapshot.run)): NamedFigure[] {
  const { run } = snapshot;
  const figures: NamedFigure[] = [];
  if (hasContourMap(run)) figures.push({ name: "contours", svg: contourFigure(snapshot, words) });
  else if (run.surface !== null) figures.push({ name: "line", svg: lineFigure(run, words) });
  if (run.trained !== null) figures.push({ name: "loss", svg: lossFigure(run, words) });
  if (run.spectrum !== null && run.spectrum.eigenvalues.length > 0) {
    const meanings = ritzMeanings(run.spectrum, run.recipe.curvature.top);
    const svg = spectrumFigure(run.spectrum, meanings, edgeOfSpectrum(run), words);
    figures.push({ name: "spectrum", svg });
  }
  return figures;
}

function lineFigure(run: Run, words: string): string {
  if (run.surface === null) throw new Error("There is no surface to draw.");
  const { alpha, loss, done } = run.surface;
  const names = axisNames(run);
  return curvesFigure({
    title: t`Loss along ${names.alpha}`,
    caption: words,
    x: { title: names.alpha, values: alpha },
    y: { title: names.loss, log: false },
    boundaries: [],
    curves: [
      {
        name: "loss",
        values: loss.map((value, index) => (done[index] === 1 ? value : Number.NaN)),
      },
    ],
  });
}

function lossFigure(run: Run, words: string): string {
  if (run.trained === null) throw new Error("There is no training to draw.");
  const { trainLoss, testLoss } = run.trained.history;
  const time = runTime(run);
  const names = splitNames(run);
  const curves: FigureCurve[] = [
    { name: names.train, values: trainLoss },
    { name: names.test, values: testLoss },
  ].filter(({ values }) => values.some((value) => Number.isFinite(value)));
  return curvesFigure({
    title: "Loss during training",
    caption: words,
    x: { title: time.unit, values: time.values },
    y: { title: axisNames(run).loss, log: true },
    boundaries: phaseSteps(run),
    curves,
  });
}
