import { expect, test } from "vitest";
import { functionGallery } from "../recipe/functionGallery";
import { recipe as recipeOf } from "../recipe/parse";
import type { Recipe } from "../recipe/schema";
import { emptyRun } from "../results/results";
import { caption } from "./caption";
import { captionLead } from "./captionLead";

const inWords = (recipe: Recipe) => {
  const run = emptyRun(recipe);
  return { lead: captionLead(run), method: caption(run) };
};

const example = (wanted: string): Recipe =>
  functionGallery.find(({ title }) => title === wanted)?.recipe ?? recipeOf();

test("a function of two parameters is shown whole, and the caption says so", () => {
  const { lead, method } = inWords(example("Himmelblau’s four minima"));
  expect(lead).toBe(
    "Each point is a choice of x and y; height and color are the function’s value there, and the picture is the whole landscape.",
  );
  expect(method).toContain("F(x, y) = (x^2 + y - 11)^2 + (x + y^2 - 7)^2.".replace("F(", "f("));
  expect(method).toContain("Axes parameter 1 × parameter 2: the whole landscape.");
});

test("of more parameters a plane is shown, and nothing is called whole", () => {
  const { lead, method } = inWords(example("Scalar net of four layers"));
  expect(lead).toBe(
    "Each point is the same function with its parameters moved along the axes α and β; height and color are its loss on all train samples of 1 listed point.",
  );
  expect(method).not.toContain("whole");
  expect(method).toContain("Mean half squared error of f(w1, w2, w3, w4) = w1*w2*w3*w4*x over");
});

test("a network is called one, whatever its data are", () => {
  expect(inWords(recipeOf()).lead).toContain("the same network");
});
