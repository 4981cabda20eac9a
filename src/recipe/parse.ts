import * as v from "valibot";
import { saidOf, type Worded, worded } from "../language/worded";
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

export const problemsOf = (issues: v.BaseIssue<unknown>[]): RecipeProblem[] =>
  issues.slice(0, MOST_PROBLEMS).map((issue) => ({
    path: v.getDotPath(issue) ?? "",
    message: saidOf(describeIssue(issue)),
  }));

/**
 * Reads unknown JSON as a recipe of the newest version, filling in defaults. Tells of the first twenty
 * problems. Never throws.
 */
export function parseRecipe(value: unknown): ParsedRecipe {
  const result = v.safeParse(recipeSchema, value);
  return result.success
    ? { ok: true, recipe: result.output }
    : { ok: false, problems: problemsOf(result.issues) };
}

/** A recipe from trusted input (presets, tests). Throws with every problem listed. */
export function recipe(input: RecipeInput = {}): Recipe {
  const parsed = parseRecipe(input);
  if (parsed.ok) return parsed.recipe;
  throw new Error(parsed.problems.map(describeProblem).join("\n"));
}

/** A problem as a worker tells of it. */
export const problemWords = ({ path, message }: RecipeProblem): Worded =>
  path === "" ? worded`${message}` : worded`${path}: ${message}`;

export const describeProblem = (problem: RecipeProblem): string => saidOf(problemWords(problem));
