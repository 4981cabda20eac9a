import * as v from "valibot";
import { type Definition, definitionOf, kindOf, schemasOf } from "../kind";
import { arcs } from "./arcs";
import { bigram } from "./bigram";
import { blobs } from "./blobs";
import { circles } from "./circles";
import { convection } from "./convection";
import { csv } from "./csv";
import type { DatasetDefinition, FilesTaken, SampleCounts } from "./definition";
import { denoising } from "./denoising";
import { glyphs } from "./glyphs";
import { idx } from "./idx";
import { modularAddition } from "./modular-addition";
import { moons } from "./moons";
import { none } from "./none";
import { npz } from "./npz";
import { parity } from "./parity";
import { points } from "./points";
import { regression } from "./regression";
import { splitCounts } from "./sampling";
import { separable } from "./separable";
import { series } from "./series";
import { set } from "./set";
import { slabs } from "./slabs";
import { spirals } from "./spirals";
import { teacher } from "./teacher";

export const datasets = [
  spirals,
  moons,
  circles,
  arcs,
  blobs,
  parity,
  separable,
  slabs,
  teacher,
  modularAddition,
  bigram,
  regression,
  series,
  denoising,
  convection,
  glyphs,
  set,
  csv,
  npz,
  idx,
  points,
  none,
] as const;

export const datasetSchema = v.variant("kind", schemasOf(datasets));
export type DatasetRecipe = v.InferOutput<typeof datasetSchema>;

export const datasetDefinition = (recipe: DatasetRecipe): DatasetDefinition =>
  definitionOf(datasets, recipe);

/** Whether there are samples at all: a function may do without. */
export const hasData = ({ kind }: DatasetRecipe): boolean => kind !== "none";

/** In a title: "spirals". */
export function datasetName(recipe: DatasetRecipe): string {
  const { name, title } = datasetDefinition(recipe);
  return title?.(recipe) ?? name;
}

/** Whether the samples are images, or may turn out to be. */
export const mayBeImages = (recipe: DatasetRecipe): boolean =>
  datasetDefinition(recipe).mayBeImages(recipe);

/** Samples of each split, as far as a recipe tells: a file may hold fewer. null where it does not tell. */
export function sampleCounts(recipe: DatasetRecipe): SampleCounts | null {
  const known = datasetDefinition(recipe).counts?.(recipe);
  if (known !== undefined) return known;
  const samples = "samples" in recipe ? recipe.samples : null;
  return samples === null ? null : splitCounts(samples, testFractionOf(recipe));
}

/** Of the samples that a dataset makes or reads; 0 where all of them train. */
export const testFractionOf = (recipe: DatasetRecipe): number =>
  "testFraction" in recipe ? recipe.testFraction : 0;

/** Whether any samples are kept for the test, as far as a recipe tells. */
export const hasTestSamples = (recipe: DatasetRecipe): boolean =>
  (sampleCounts(recipe)?.test ?? testFractionOf(recipe)) > 0;

/** Whether samples ask for derivatives of what is sought. */
export const isEquation = (recipe: DatasetRecipe): boolean =>
  datasetDefinition(recipe).isEquation ?? false;

/** A new dataset of a kind, as the schema takes it. */
export const newDataset = (kind: string): object => ({
  kind,
  ...definitionOf<Definition>(datasets, { kind }).initial,
});

/** Whether the targets are numbers and not classes; a file that is to be looked at counts as classes. */
export const isRegression = (recipe: DatasetRecipe): boolean =>
  datasetDefinition(recipe).isRegression(recipe);

/** "12×12 glyph digits, difficulty 1.3". */
export const datasetDetail = (recipe: DatasetRecipe): string =>
  datasetDefinition(recipe).describe(recipe);

export type FileDataset = Extract<DatasetRecipe, { file: string }>;

export type FileKind = FileDataset["kind"];

/** How files are known, for each kind that is read from any. */
export const filesTaken = Object.fromEntries(
  datasets.flatMap((definition) =>
    "files" in definition ? [[kindOf(definition), definition.files]] : [],
  ),
) as Record<FileKind, FilesTaken>;

export const fileKinds = Object.keys(filesTaken) as FileKind[];

/** The kind that a name's ending tells; null for none. */
export const kindByEnding = (name: string): FileKind | null =>
  fileKinds.find((kind) =>
    filesTaken[kind].endings.some((ending) => name.toLowerCase().endsWith(ending)),
  ) ?? null;

/** What a file of no known ending is read as. */
export const fallbackKind = fileKinds.find((kind) => filesTaken[kind].fallback) as FileKind;

/** Whether the samples come from a file of the user's own, which travels beside the recipe. */
export const isFromFile = (dataset: DatasetRecipe): dataset is FileDataset => "file" in dataset;

/** Whether the file comes with another one that holds its labels. */
export const hasLabelsFile = (dataset: FileDataset): boolean => "labels" in dataset;
