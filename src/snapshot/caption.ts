/**
 * The sentence below a landscape, as under a figure in a paper: what was sampled, how, and with what
 * left out. Pure function of the run, so the page, files and embeds say the same.
 */
import {
  describeAxes,
  describeDataset,
  describeEvaluation,
  describeModel,
  describeTraining,
  hasBatchNormalization,
  hasRandomAxis,
  lossName,
  lossUnit,
} from "../recipe/describe";
import type { Recipe } from "../recipe/schema";
import { parameterCount } from "../results/parameters";
import type { Run, Stage } from "../results/results";
import { formatNumber } from "./formatNumber";

/** Sentences in the order of the road: data, model, training, plane, path, curvature, engine. */
export function captionSentences(run: Run): string[] {
  return [
    measured(run),
    network(run),
    plane(run),
    batchStatistics(run.recipe),
    path(run),
    curvature(run),
    provenance(run),
  ].filter((sentence) => sentence !== "");
}

export function caption(run: Run): string {
  return captionSentences(run).join(" ");
}

function measured({ recipe, data, surface }: Run): string {
  const { evaluation, training, dataset } = recipe;
  const unit = lossUnit(training.loss);
  const loss = `${lossName(training.loss)}${unit === "" ? "" : ` (${unit})`}`;
  const samples = sampleCount(recipe, data?.[evaluation.split] ?? null);
  const size = surface === null ? "" : ` on ${gridWords(surface)}`;
  return `Mean ${loss} over ${samples} of ${describeDataset(dataset)}${size}.`;
}

/** The samples that were really there: a request for more than the split holds gets the split. */
function sampleCount({ evaluation }: Recipe, available: number | null): string {
  if (available === null) return describeEvaluation(evaluation);
  const wanted = evaluation.samples ?? available;
  const used = Math.min(wanted, available);
  const all = used === available ? "all " : "";
  return `${all}${used.toLocaleString("en")} ${evaluation.split} samples`;
}

function gridWords({ alpha, beta }: NonNullable<Run["surface"]>): string {
  return beta.length === 1
    ? `a line of ${alpha.length} points`
    : `a ${alpha.length}×${beta.length} grid`;
}

function network({ recipe, trained }: Run): string {
  const model = capitalized(describeModel(recipe.model));
  if (trained === null) return `${model}; ${describeTraining(recipe.training)}.`;
  const count = parameterCount(trained.layout).toLocaleString("en");
  const end = {
    finished: "",
    cancelled: `, stopped by hand after ${trained.steps} steps`,
    diverged: `, diverged after ${trained.steps} steps`,
  }[trained.stopped];
  return `${model}, ${count} parameters; ${describeTraining(recipe.training)}${end}.`;
}

const normalizationWords = {
  filter: "filter-normalized",
  layer: "layer-normalized",
  unit: "scaled to unit length",
  none: "not normalized",
} as const;

function plane({ recipe, axes }: Run): string {
  const { first, second, normalization, includeBiases, orthogonalize } = recipe.axes;
  const parts: string[] = [];
  if (axes === null) {
    parts.push(`Axes: ${describeAxes(recipe.axes)}`);
  } else {
    const names =
      axes.second === null ? axes.first.name : `${axes.first.name} × ${axes.second.name}`;
    parts.push(`Axes: ${names}`);
  }
  if (hasRandomAxis(recipe.axes)) {
    const which = first.kind === "random" && (second === null || second.kind === "random");
    parts.push(`${which ? "" : "random direction "}${normalizationWords[normalization]}`);
    parts.push(
      includeBiases
        ? "biases and normalization parameters moved too"
        : "biases and normalization parameters left out",
    );
  }
  if (orthogonalize && second !== null) parts.push("orthogonalized");
  if (axes !== null && axes.cosine !== null)
    parts.push(`cosine between them ${signed(axes.cosine)}`);
  return `${parts.join(", ")}.`;
}

const batchStatisticsWords = {
  batch: "the statistics of the evaluated samples at every point",
  frozen: "the running statistics of training everywhere",
  recomputed: "statistics recomputed from the training data at every point",
} as const;

function batchStatistics(recipe: Recipe): string {
  if (!hasBatchNormalization(recipe)) return "";
  return `Batch normalization with ${batchStatisticsWords[recipe.evaluation.batchStatistics]}.`;
}

function path({ axes, trajectory }: Run): string {
  if (trajectory === null || trajectory.alpha.length < 2) return "";
  const parts: string[] = [];
  if (axes !== null && axes.explained !== null)
    parts.push(`${percent(axes.explained)} of its squared displacement lies in the plane`);
  const residuals = Array.from(trajectory.residual).filter((value) => value > 0);
  if (residuals.length > 0) {
    const [low, high] = [Math.min(...residuals), Math.max(...residuals)];
    parts.push(`checkpoints lie ${percent(low)} to ${percent(high)} of their distance off it`);
  }
  return parts.length === 0 ? "" : `Path: ${parts.join("; ")}.`;
}

function curvature({ spectrum }: Run): string {
  if (spectrum === null || spectrum.eigenvalues.length === 0) return "";
  const top = formatNumber(spectrum.eigenvalues[0], 4);
  const error = formatNumber(spectrum.residuals[0], 1);
  return `Hessian of the same loss: λₘₐₓ = ${top} ± ${error} after ${spectrum.steps} Lanczos steps.`;
}

const stageWords: [Stage, string][] = [
  ["train", "training"],
  ["surface", "surface"],
  ["spectrum", "spectrum"],
];

function provenance(run: Run): string {
  const used = stageWords.flatMap(([stage, words]) => {
    const record = run.provenance[stage];
    return record === undefined ? [] : [{ ...record, words }];
  });
  if (used.length === 0) return "";
  const where = new Set(
    used.map(({ backend, engine, adapter }) => machine(backend, engine, adapter)),
  );
  const times = used.map(({ words, seconds }) => `${words} ${formatNumber(seconds, 2)} s`);
  return `Computed on ${[...where].join(" and ")}: ${times.join(", ")}.`;
}

function machine(backend: string, engine: string, adapter: string): string {
  const names: Record<string, string> = { webgpu: "WebGPU", wasm: "WebAssembly", cpu: "the CPU" };
  const details = [engine === "" ? "" : `${engine} engine`, adapter].filter((text) => text !== "");
  const name = names[backend] ?? backend;
  return details.length === 0 ? name : `${name} (${details.join(", ")})`;
}

function percent(share: number): string {
  const value = share * 100;
  if (value > 99.9 && share < 1) return "over 99.9 %";
  return `${formatNumber(value, value >= 10 ? 3 : 2)} %`;
}

function signed(value: number): string {
  return Math.abs(value) < 5e-4 ? "0.000" : value.toFixed(3).replace("-", "−");
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
