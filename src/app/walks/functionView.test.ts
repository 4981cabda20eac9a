import { expect, test } from "vitest";
import { functionGallery } from "../../recipe/functionGallery";
import { functionRecipe } from "../../recipe/functionRecipe";
import { emptyRun, type Run } from "../../results/results";
import { formatNumber } from "../../snapshot/formatNumber";
import { functionPath } from "./functionPath";
import { answersOf, lawWords, listedSamples, recipeLaws } from "./functionView";

function galleryRecipe(wanted: string) {
  const found = functionGallery.find(({ title }) => title === wanted);
  if (found === undefined) throw new Error(`no ${wanted}`);
  return found.recipe;
}

function answer(title: string, theta: number[], inputs: number[]) {
  const recipe = galleryRecipe(title);
  const samples = listedSamples(recipe, null);
  const answers = samples && answersOf(recipe, samples);
  return answers && { between: answers.between, value: answers.at(theta, inputs, 0) };
}

test("a function over data answers its output, and a loss of two targets by how much one is cheaper", () => {
  expect(answer("One ReLU neuron", [2, -1], [1.5])).toEqual({ between: null, value: 2 });
  const odds = answer("Logistic regression", [2, -1], [1.5, 0.5]);
  // log(1 + e^z) − log(1 + e^−z) = z.
  expect(odds?.between).toEqual([-1, 1]);
  expect(odds?.value).toBeCloseTo(2.5, 10);
});

test("a function without data, or whose loss has no part for the target, answers nothing", () => {
  expect(answer("Bowl", [1, 1], [])).toBeNull();
  const base = galleryRecipe("Logistic regression");
  const recipe = functionRecipe({
    ...base,
    model: { ...base.model, kind: "function", expression: "(w1*x1 + w2*x2)^2" },
  });
  const samples = listedSamples(recipe, null);
  expect(samples && answersOf(recipe, samples)).toBeNull();
});

test.each([
  ["Scalar net of four layers", ["w1² − w4²", "w2² − w4²", "w3² − w4²"]],
  ["Rank-one completion", ["u1² + u2² − v1² − v2²"]],
  ["Bilinear game", ["x² + y²"]],
  ["Rosenbrock’s valley", []],
])("what gradient flow on %s keeps is written as %o", (title, expected) => {
  const recipe = galleryRecipe(title);
  const names =
    recipe.model.kind === "function" ? recipe.model.parameters.map(({ name }) => name) : [];
  const laws = recipeLaws(recipe, listedSamples(recipe, null));
  expect(laws.map((law) => lawWords(law, names, formatNumber))).toEqual(expected);
});

test("parameters between two checkpoints lie between them, from weights or from a plane that shows all", () => {
  const recipe = galleryRecipe("Bowl");
  const trained = {
    layout: ["x", "y"].map((name, offset) => ({
      ...{ name, offset, size: 1, shape: [1], role: "kernel" as const },
    })),
    checkpoints: Float32Array.of(1, 2, 3, 6),
    history: { step: Float64Array.of(0, 1) },
  } as unknown as Run["trained"];
  expect(functionPath({ ...emptyRun(recipe), trained })(0.25)).toEqual([1.5, 3]);
  const trajectory = {
    alpha: Float32Array.of(1, 3),
    beta: Float32Array.of(2, 6),
  } as Run["trajectory"];
  const swapped = {
    ...recipe,
    axes: { ...recipe.axes, first: recipe.axes.second, second: recipe.axes.first },
  } as typeof recipe;
  expect(functionPath({ ...emptyRun(recipe), trajectory })(0.5)).toEqual([2, 4]);
  expect(functionPath({ ...emptyRun(swapped), trajectory })(0.5)).toEqual([4, 2]);
  const four = galleryRecipe("Scalar net of four layers");
  expect(functionPath({ ...emptyRun(four), trajectory })(0.5)).toBeNull();
});
