import * as v from "valibot";
import { isRegression, mayBeImages } from "./datasetTraits";
import { describeIssue } from "./describeIssue";
import { type Recipe, type RecipeInput, recipeSchema } from "./schema";

/** One thing wrong with a recipe: where (`training.optimizer.learningRate`) and what, in words. */
export interface RecipeProblem {
  path: string;
  message: string;
}

export type ParsedRecipe = { ok: true; recipe: Recipe } | { ok: false; problems: RecipeProblem[] };

/** More than anybody mends at once. */
const MOST_PROBLEMS = 20;

/** Combinations that every single field allows and the whole does not. */
function contradictions(recipe: Recipe): RecipeProblem[] {
  const problems: RecipeProblem[] = [];
  const { dataset, model, training } = recipe;
  if (model.kind !== "mlp" && !mayBeImages(dataset)) {
    problems.push({
      path: "model.kind",
      message: `a ${model.kind} needs images; the dataset "${dataset.kind}" has none`,
    });
  }
  if (isRegression(dataset) && training.loss === "cross-entropy") {
    problems.push({
      path: "training.loss",
      message: "cross-entropy needs classes; choose mean-squared or half-squared for a regression",
    });
  }
  return problems;
}

/** Reads unknown JSON as a recipe, filling in defaults. Tells of the first twenty problems. Never throws. */
export function parseRecipe(value: unknown): ParsedRecipe {
  const result = v.safeParse(recipeSchema, value);
  if (!result.success) {
    const problems = result.issues.slice(0, MOST_PROBLEMS).map((issue) => ({
      path: v.getDotPath(issue) ?? "",
      message: describeIssue(issue),
    }));
    return { ok: false, problems };
  }
  const problems = contradictions(result.output);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, recipe: result.output };
}

/** A recipe from trusted input (presets, tests). Throws with every problem listed. */
export function recipe(input: RecipeInput = {}): Recipe {
  const parsed = parseRecipe(input);
  if (parsed.ok) return parsed.recipe;
  throw new Error(parsed.problems.map(describeProblem).join("\n"));
}

export function describeProblem({ path, message }: RecipeProblem): string {
  return path === "" ? message : `${path}: ${message}`;
}
