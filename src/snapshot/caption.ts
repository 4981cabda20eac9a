/**
 * The sentence below a landscape, as under a figure in a paper: what was sampled, how, and with what
 * left out. Pure function of the run, so the page, files and embeds say the same.
 */

import { axisDefinition } from "../catalog/axes";
import { datasetDefinition, hasData } from "../catalog/datasets";
import { describeModel, isFunction } from "../catalog/models";
import { fixed, grouped, listed, said } from "../language/spoken";
import { t } from "../language/t";
import { axisPartners } from "../recipe/axisPartners";
import {
  describeAxes,
  describeTraining,
  hasBatchNormalization,
  hasRandomAxis,
  lossName,
  lossUnit,
} from "../recipe/describe";
import { describeMatrix } from "../recipe/describeMatrix";
import { describeMeasuredData } from "../recipe/describePhases";
import type { Recipe } from "../recipe/schema";
import { isWholeLandscape } from "../recipe/wholeLandscape";
import { capitalized } from "../results/capitalized";
import { ritzMeanings } from "../results/convergence";
import { parameterCount } from "../results/parameters";
import type { Axes, Provenance, Run, Stage, Surface, WeightsFrom } from "../results/results";
import { departureSentence } from "./departureCaption";
import { formatNumber } from "./formatNumber";
import { importedSentences } from "./importedCaption";
import { ritzWords } from "./ritzText";
import { sampleWords } from "./sampleWords";
import { solutionMarks } from "./solutionMarks";

export interface CaptionParts {
  /** What was measured and how, in the order of the road: samples, training, plane, path, curvature. */
  method: string[];
  /** Who computed it and how long that took; "" where that is not known. */
  timings: string;
}

export function captionParts(run: Run): CaptionParts {
  if (run.imported !== undefined)
    return { method: importedSentences(run.surface, run.imported), timings: "" };
  const sentences = [
    measured(run),
    published(run.recipe),
    training(run),
    plane(run),
    departureSentence(run),
    batchStatistics(run.recipe),
    path(run),
    solutions(run),
    curvature(run),
    rounding(run),
  ];
  return { method: sentences.filter((sentence) => sentence !== ""), timings: provenance(run) };
}

export function captionSentences(run: Run): string[] {
  const { method, timings } = captionParts(run);
  return timings === "" ? method : [...method, timings];
}

export function caption(run: Run): string {
  return captionSentences(run).join(" ");
}

function measured(run: Run): string {
  const { recipe, data, trained, surface } = run;
  const points = surface === null ? "" : t`, at ${gridWords(surface)}`;
  if (!hasData(recipe.dataset)) return t`The function ${describeModel(recipe.model)}${points}.`;
  const unit = lossUnit(recipe.training.loss);
  const loss = t`Mean ${lossName(recipe.training.loss)}${unit === "" ? "" : t` (${unit})`}`;
  const ends = data && {
    inputs: data.inputShape.reduce((product, side) => product * side, 1),
    outputs: data.outputs,
  };
  const model = describeModel(recipe.model, ends);
  const count = trained === null ? "" : t`, ${grouped(parameterCount(trained.layout))} parameters`;
  const samples = sampleWords(run);
  const what = isFunction(recipe.model) ? model : t`the network (${model}${count})`;
  return t`${loss} of ${what} over ${samples} of ${describeMeasuredData(recipe)}${points}.`;
}

/** Where published data come from, and their licence. */
function published({ dataset }: Recipe): string {
  const source = datasetDefinition(dataset).source?.(dataset);
  return source === undefined ? "" : t`Data: ${source}`;
}

function gridWords({ alpha, beta }: Surface): string {
  return beta.length === 1
    ? t`${alpha.length} points of a line`
    : t`${alpha.length}×${beta.length} points`;
}

function training({ recipe, trained, departure, weights }: Run): string {
  if (weights !== undefined) return weightsWords(weights);
  const words = capitalized(describeTraining(recipe.training));
  if (trained === null || trained.stopped === "finished") return `${words}.`;
  // It may still be going on.
  if (departure?.kind === "live") return t`${words}; ${grouped(trained.steps)} done.`;
  const end = trained.stopped === "cancelled" ? "stopped by hand" : "diverged";
  return t`${words}; ${end} after ${grouped(trained.steps)}.`;
}

function weightsWords({ file, count }: WeightsFrom): string {
  const from = count === 1 ? file : t`${count} files, the last ${file}`;
  return t`Weights read from ${from}. Which of the samples they were trained on is not known.`;
}

const normalizationWords = {
  filter: "filter-normalized",
  layer: "layer-normalized",
  unit: "scaled to unit length",
  none: "not normalized",
} as const;

function plane({ recipe, axes, departure }: Run): string {
  // A live look has axes of its own kind, which their names describe.
  if (departure?.kind === "live" && axes !== null) return t`Axes ${axisNames(axes)}.`;
  const { first, second, normalization, includeBiases, orthogonalize } = recipe.axes;
  const parts: string[] = [];
  const names = axes === null ? describeAxes(recipe.axes) : axisNames(axes);
  parts.push(second === null ? t`Axis ${names}` : t`Axes ${names}`);
  if (hasRandomAxis(recipe.axes)) {
    const which = [first, second].every((axis) => axis === null || axisDefinition(axis).drawn);
    parts.push(`${which ? "" : "random direction "}${normalizationWords[normalization]}`);
    parts.push(
      includeBiases
        ? "biases and normalization parameters moved too"
        : "biases and normalization parameters left out",
    );
  }
  if (isWholeLandscape(recipe)) return t`${parts[0]}: the whole landscape.`;
  if (orthogonalize && second !== null) parts.push("orthogonalized");
  if (axes !== null && axes.cosine !== null) parts.push(t`cosine ${signed(axes.cosine)}`);
  return `${listed(parts)}.`;
}

function axisNames({ first, second }: Axes): string {
  return second === null ? said(first.name) : `${said(first.name)} × ${said(second.name)}`;
}

/** Solutions in the plane, by their coordinates; the run's own weights are its origin. */
function solutions(run: Run): string {
  const marked = solutionMarks(run).map(
    ({ text, alpha, beta }) => t`${text} at (${formatNumber(alpha)}, ${formatNumber(beta)})`,
  );
  return marked.length === 0 ? "" : t`In it, with the run at (0, 0): ${listed(marked, "; ")}.`;
}

const batchStatisticsWords = {
  batch: "the statistics of the evaluated samples at every point",
  frozen: "the running statistics of training everywhere",
  recomputed: "statistics recomputed from the training data at every point",
} as const;

function batchStatistics(recipe: Recipe): string {
  if (!hasBatchNormalization(recipe)) return "";
  if (recipe.evaluation.batchStatistics === "frozen" && axisPartners(recipe).length > 0)
    return "Batch normalization with the running statistics of the run everywhere, at the other solutions too.";
  return t`Batch normalization with ${batchStatisticsWords[recipe.evaluation.batchStatistics]}.`;
}

function path({ axes, trajectory, recipe }: Run): string {
  if (trajectory === null || trajectory.alpha.length < 2 || isWholeLandscape(recipe)) return "";
  const parts: string[] = [];
  if (axes !== null && axes.explained !== null)
    parts.push(
      t`${percent(axes.explained)} of its squared displacement in the ${axes.second === null ? "line" : "plane"}`,
    );
  const residuals = Array.from(trajectory.residual).filter((value) => value > 0);
  if (residuals.length > 0) {
    const [low, high] = [percent(Math.min(...residuals)), percent(Math.max(...residuals))];
    const range = low === high ? low : t`${low} to ${high}`;
    parts.push(t`checkpoints ${range} of their distance off it`);
  }
  return parts.length === 0 ? "" : t`Path: ${listed(parts, "; ")}.`;
}

function curvature({ spectrum, departure, recipe }: Run): string {
  if (spectrum === null || spectrum.eigenvalues.length === 0) return "";
  const { eigenvalues, residuals, steps } = spectrum;
  const meanings = ritzMeanings(spectrum, recipe.curvature.top);
  const top = ritzWords(eigenvalues[0], residuals[0], meanings[0], 4);
  const bounds = meanings.filter((meaning) => meaning !== "eigenvalue").length;
  const rest =
    bounds === 0
      ? ""
      : t`; ${bounds} of ${meanings.length} values have not converged and are bounds`;
  const loss = departure === undefined ? "same loss" : "recipe's own loss at the end of training";
  return t`${describeMatrix(recipe.curvature.of)} of the ${loss}: largest eigenvalue ${top}, ${steps} Lanczos steps${rest}.`;
}

const stageWords: [Stage, string][] = [
  ["train", "training"],
  ["surface", "surface"],
  ["spectrum", "spectrum"],
  ["curvature", "curvature"],
  ["partners", "partners"],
];

function provenance(run: Run): string {
  const used = stageWords.flatMap(([stage, words]) => {
    const record = run.provenance[stage];
    return record === undefined ? [] : [{ ...record, words }];
  });
  if (used.length === 0) return "";
  const where = new Set(
    used.flatMap((one) => (one.rest === undefined ? [one] : [one, one.rest]).map(machine)),
  );
  const times = used.map(({ words, seconds, rest }) => {
    const time = t`${words} ${formatNumber(seconds, 2)} s`;
    if (rest === undefined) return time;
    return t`${time} (${rest.points} of its points on ${machineName(rest.backend)})`;
  });
  return `${capitalized([...where].join(" and "))}: ${listed(times)}.`;
}

type Machine = Pick<Provenance, "backend" | "engine" | "adapter">;

function machineName(backend: string): string {
  const names: Record<string, string> = { webgpu: "WebGPU", wasm: "WebAssembly", cpu: "the CPU" };
  return names[backend] ?? backend;
}

function machine({ backend, engine, adapter }: Machine): string {
  const details = [engine === "" ? "" : t`${engine} engine`, adapter].filter((text) => text !== "");
  const name = machineName(backend);
  return details.length === 0 ? name : `${name} (${listed(details)})`;
}

function rounding({ rounded }: Run): string {
  if (rounded === undefined) return "";
  const loss = t`Opened from a link, which rounds: losses of the surface by at most ${formatNumber(rounded.loss, 1)} up to the ceiling, other numbers by a hundred-thousandth of their range`;
  return rounded.statedExactly
    ? t`${loss}; the minimum, the end of training and eigenvalues are exact.`
    : `${loss}.`;
}

function percent(share: number): string {
  const value = share * 100;
  if (value > 99.9 && share < 1) return "over 99.9 %";
  return `${formatNumber(value, value >= 10 ? 3 : 2)} %`;
}

function signed(value: number): string {
  return Math.abs(value) < 5e-4 ? fixed(0, 3) : fixed(value, 3).replace("-", "−");
}
