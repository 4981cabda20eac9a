/** What a study over fields can measure of a recipe. */
import * as v from "valibot";
import { hasData, hasTestSamples, isRegression, sampleCounts } from "../../catalog/datasets";
import { kindOf } from "../../catalog/kind";
import { type MeasureKind, measures } from "../../catalog/measures";
import { taskDefinition } from "../../catalog/tasks";
import { axisPartners } from "../../recipe/axisPartners";
import { hasBatchNormalization } from "../../recipe/describe";
import { lastPhase, tasksOf } from "../../recipe/phases";
import type { Recipe } from "../../recipe/schema";
import { stabilityMatrix } from "../../recipe/stabilityEdge";
import { measuringProblem } from "../../study/cell";
import { type MeasureInput, measureSchema } from "../../study/measure";

type Choices = Record<string, MeasureInput>;

const hasClasses = ({ dataset }: Recipe): boolean => hasData(dataset) && !isRegression(dataset);

function usual(recipe: Recipe): Choices {
  const isTested = hasTestSamples(recipe.dataset);
  return {
    loss: { kind: "loss" },
    ...(isTested && hasClasses(recipe) && { test: { kind: "accuracy" } }),
    ...(isTested && { "test-loss": { kind: "loss", split: "test" } }),
    lambda: { kind: "largest-eigenvalue" },
    adaptive: { kind: "worst-case-sharpness" },
    surface: { kind: "cut", columns: 17, label: "loss in a random plane" },
  };
}

/** Of the plane that the recipe asks for. A run of a study has no partners for it to lead to. */
function ofView(recipe: Recipe): Choices {
  if (axisPartners(recipe).length > 0) return {};
  return {
    plane: { kind: "surface" },
    "plane-highest": { kind: "surface", quantity: "highest" },
    "plane-basin": { kind: "surface", quantity: "basin" },
    "plane-non-convex": { kind: "surface", quantity: "non-convex" },
    "plane-path": { kind: "surface", quantity: "explained" },
  };
}

/** Of how its training goes. */
function ofTraining(recipe: Recipe): Choices {
  const { loss, phases } = recipe.training;
  const isOneTask = tasksOf(recipe.training).length === 1;
  const separated = "steps until separated: training accuracy 1 at a checkpoint";
  const largest = "largest learning rate that halves the loss";
  return {
    ...(hasClasses(recipe) &&
      isOneTask && { separated: { kind: "steps-until", accuracy: 1, label: separated } }),
    // Of the first phase alone it would say little, and a value below 0 has no half.
    ...(phases === undefined &&
      loss.kind !== "value" && { "largest-rate": { kind: "largest-rate", label: largest } }),
    ...(hasClasses(recipe) &&
      phases === undefined &&
      loss.kind === "cross-entropy" && { excess: { kind: "excess" } }),
  };
}

/** Of each of several tasks, where there are test samples of those. */
function ofTasks(recipe: Recipe): Choices {
  const tasks = tasksOf(recipe.training);
  if (tasks.length === 1 || !hasClasses(recipe)) return {};
  const split = hasTestSamples(recipe.dataset) ? "test" : "train";
  const name = split === "test" ? "test accuracy" : "training accuracy";
  return Object.fromEntries(
    tasks.map((task, index) => [
      `task-${index + 1}`,
      {
        kind: "task-accuracy",
        task: index,
        split,
        label: `${name} on task ${index + 1}, ${taskDefinition(task).describe(task)}`,
      },
    ]),
  );
}

/** At the same weights, along other steps than the last. Moments are those of a rule that keeps them. */
function alongSteps({ training }: Recipe): Choices {
  const isAdaptive = stabilityMatrix(lastPhase(training).optimizer) === "preconditioned";
  const directions = ["gradient", "clipped", ...(isAdaptive ? (["adam"] as const) : [])] as const;
  return Object.fromEntries(
    directions.map((direction) => [
      `along-${direction}`,
      { kind: "directional-sharpness", direction },
    ]),
  );
}

/** Samples from which on a slope over their number is fitted, and how many times that it takes. */
const [FIRST_SAMPLES, OCTAVE] = [50, 2];

/** Of the landscape against the number of samples, each of which has a loss of its own. */
function ofSamples(recipe: Recipe): Choices {
  const samples = sampleCounts(recipe.dataset)?.train ?? Number.POSITIVE_INFINITY;
  if (hasBatchNormalization(recipe) || samples < OCTAVE * FIRST_SAMPLES) return {};
  return { "sample-slope": { kind: "sample-slope", from: FIRST_SAMPLES } };
}

/** What else the catalog has that gives a number. */
const more: Choices = Object.fromEntries(
  measures
    .filter(({ shape }) => shape.kind === "number")
    .map((definition) => kindOf(definition) as MeasureKind)
    .filter((kind) => kind !== "largest-eigenvalue")
    .map((kind) => [kind, { kind }]),
);

/** Measures by their names in the study, as far as its own traits tell. */
export const measureChoices = (recipe: Recipe): Choices => ({
  ...usual(recipe),
  ...ofView(recipe),
  ...ofTraining(recipe),
  ...ofTasks(recipe),
  ...ofSamples(recipe),
  ...alongSteps(recipe),
  ...more,
});

/** Names of those that can be measured of a recipe. */
export const choicesFor = (recipe: Recipe): string[] =>
  Object.entries(measureChoices(recipe))
    .filter(([id, one]) => measuringProblem(recipe, { [id]: v.parse(measureSchema, one) }) === null)
    .map(([id]) => id);
