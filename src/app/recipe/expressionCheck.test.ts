import { expect, test } from "vitest";
import { functionGallery } from "../../recipe/functionGallery";
import { functionRecipe } from "../../recipe/functionRecipe";
import { derivativeFault, disagreementWords } from "./expressionCheck";

const over = (expression: string) =>
  functionRecipe({
    name: "Typed",
    model: {
      kind: "function",
      expression,
      parameters: [{ name: "x", start: 1, low: -2, high: 2 }],
    },
  });

test.each(functionGallery)("differences have nothing against $title", ({ recipe }) => {
  expect(derivativeFault(recipe)).toBeNull();
});

test("a derivative that fails where the function does not is told with its place", () => {
  expect(derivativeFault(over("1/(1 + exp(2000*x))"))).toMatch(
    /at x = [\d.]+, the formula of ∂²f\/∂x² gives not a number, and differences of nearby values 0\./,
  );
  expect(derivativeFault(over("sigmoid(-2000*x)"))).toBeNull();
});

test("a function that is nowhere finite is said not to be checked", () => {
  expect(derivativeFault(over("log(-1 - x^2)"))).toContain("could not be checked");
});

test("an expression that cannot be read is left to its reader", () => {
  expect(derivativeFault(over("x +"))).toBeNull();
});

test("a disagreement says which entry, where and how much", () => {
  const said = disagreementWords({ by: ["x", "y"], theta: [0.25, -1], exact: 2, difference: 2.5 }, [
    "x",
    "y",
  ]);
  expect(said).toContain("at x = 0.25, y = −1, the formula of ∂²f/∂x∂y gives 2");
  expect(said).toContain("nearby values 2.5");
});
