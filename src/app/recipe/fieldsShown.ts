/** Which fields each section of the recipe panel shows, main ones first, for a given recipe. */
import { isFromFile } from "../../catalog/datasets";
import { hasBatchNormalization, hasRandomAxis } from "../../recipe/describe";
import type { Recipe } from "../../recipe/schema";
import { fieldGuide } from "./fieldGuide";
import { entriesAt } from "./fieldKind";

export interface SectionFields {
  main: string[];
  /** Behind "More settings". */
  more: string[];
}

const under = (path: string, names: string[]) => names.map((name) => `${path}.${name}`);

export function dataFields(recipe: Recipe): SectionFields {
  const chosenByFile = isFromFile(recipe.dataset) ? ["file", "labels"] : [];
  const scaled = "inputs" in recipe.dataset && recipe.dataset.inputs === "given";
  const unused = scaled ? [] : ["mean", "deviation"];
  const names = entriesAt(recipe, "dataset").filter(
    (name) => ![...chosenByFile, ...unused].includes(name),
  );
  return { main: under("dataset", names), more: ["seed"] };
}

const rareModelFields = new Set(["initialization", "gain"]);

export function modelFields(recipe: Recipe): SectionFields {
  const names = entriesAt(recipe, "model");
  return {
    main: under(
      "model",
      names.filter((name) => !rareModelFields.has(name)),
    ),
    more: under(
      "model",
      names.filter((name) => rareModelFields.has(name)),
    ),
  };
}

/** A kind and its settings. */
const withSettings = (recipe: Recipe, path: string): string[] => [
  path,
  ...under(path, entriesAt(recipe, path)),
];

export function trainingFields(recipe: Recipe): SectionFields {
  const optimizer = "training.optimizer";
  const rule = withSettings(recipe, `${optimizer}.rule`);
  const isRare = (path: string) => fieldGuide(path).rare === true;
  return {
    main: [
      ...withSettings(recipe, "training.loss"),
      ...rule.filter((path) => !isRare(path)),
      `${optimizer}.learningRate`,
      "training.steps",
      "training.batchSize",
      `${optimizer}.weightDecay`,
    ],
    more: [
      ...rule.filter(isRare),
      ...["schedule", "ascent", "clip"].flatMap((part) =>
        withSettings(recipe, `${optimizer}.${part}`),
      ),
      `${optimizer}.warmup`,
      "training.checkpoints",
    ],
  };
}

export function axisFields(recipe: Recipe, axis: "first" | "second"): string[] {
  if (recipe.axes[axis] === null) return [];
  return under(`axes.${axis}`, entriesAt(recipe, `axes.${axis}`));
}

export function planeFields(recipe: Recipe): string[] {
  const plane = recipe.axes.second !== null;
  return [
    ...(hasRandomAxis(recipe.axes) ? ["axes.normalization", "axes.includeBiases"] : []),
    ...(plane ? ["axes.orthogonalize"] : []),
  ];
}

export function gridFields(recipe: Recipe): string[] {
  return recipe.axes.second === null
    ? ["grid.columns", "grid.alpha"]
    : ["grid.columns", "grid.rows", "grid.alpha", "grid.beta"];
}

export function evaluationFields(recipe: Recipe): string[] {
  return [
    "evaluation.split",
    "evaluation.samples",
    ...(hasBatchNormalization(recipe) ? ["evaluation.batchStatistics"] : []),
  ];
}

export const spectrumFields = [
  "curvature.top",
  "curvature.bottom",
  "curvature.lanczosSteps",
  "curvature.of.part",
];

export function restrictionFields(recipe: Recipe): string[] {
  return under("curvature.of.restriction", entriesAt(recipe, "curvature.of.restriction"));
}

/** The analyses besides the spectrum, each followed by its settings where it is asked for. */
export function analysisFields({ curvature }: Recipe): string[] {
  const groups = (["density", "sharpness", "track", "map"] as const).flatMap((name) => {
    const settings = curvature[name] === null ? [] : Object.keys(curvature[name]);
    return [`curvature.${name}`, ...under(`curvature.${name}`, settings)];
  });
  return ["curvature.dense", ...groups];
}

/** Every field that the panel shows for a recipe. */
export function recipeFields(recipe: Recipe): string[] {
  const sections = [dataFields(recipe), modelFields(recipe), trainingFields(recipe)];
  return [
    ...sections.flatMap(({ main, more }) => [...main, ...more]),
    ...axisFields(recipe, "first"),
    ...axisFields(recipe, "second"),
    ...planeFields(recipe),
    ...gridFields(recipe),
    ...evaluationFields(recipe),
    ...spectrumFields,
    ...restrictionFields(recipe),
    ...analysisFields(recipe),
  ];
}
