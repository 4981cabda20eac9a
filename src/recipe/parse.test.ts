import { expect, test } from "vitest";
import { describeProblem, parseRecipe } from "./parse";

test("a recipe's name has no characters that hide or turn text", () => {
  const parsed = parseRecipe({ name: "\u202egood" });
  expect(parsed.ok && parsed.recipe.name).toBe("good");
});

test("problems are told in words, the first twenty of them, whatever their number", () => {
  const words = (value: unknown) => {
    const parsed = parseRecipe(value);
    return parsed.ok ? [] : parsed.problems.map(describeProblem);
  };
  expect(words({ seed: "x" })).toEqual(['seed: must be a number, not "x"']);
  expect(words({ dataset: {} })).toEqual(["dataset.kind: is missing"]);
  expect(words(7)).toEqual(["must be an object, not 7"]);
  expect(words({ model: { kind: "mlp", activation: "sine" } })).toEqual([
    'model.activation: must be one of "tanh", "relu", "gelu", "gelu-tanh", "identity", not "sine"',
  ]);
  expect(words({ model: { kind: "mlp", hidden: Array(1_000_000).fill({}) } })).toEqual([
    "model.hidden: must have at most 64 layers",
  ]);
  expect(words({ model: { kind: "mlp", hidden: Array(64).fill({}) } })).toHaveLength(20);
  expect(words({ name: "x".repeat(1_000_000), training: "y".repeat(1_000_000) }).join()).toMatch(
    /^.{0,300}$/,
  );
});
