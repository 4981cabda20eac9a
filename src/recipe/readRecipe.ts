import * as v from "valibot";
import { type ParsedRecipe, parseRecipe, problemsOf, type RecipeProblem } from "./parse";
import { RECIPE_VERSION } from "./schema";

/** The version of a recipe that does not say it. */
const UNSAID = 1;

/** A recipe of any version in the words of the newest, or what is wrong with it. */
export type UpgradedRecipe =
  | { ok: true; recipe: unknown }
  | { ok: false; problems: RecipeProblem[] };

/**
 * Takes a recipe from outside to the newest version; what it leaves out means what it meant in its own
 * version. The schemas of older ones are loaded when they are met. The result is yet to be parsed.
 */
export async function upgradeRecipe(value: unknown): Promise<UpgradedRecipe> {
  const version = versionOf(value);
  if (version === RECIPE_VERSION) return { ok: true, recipe: value };
  if (typeof version === "number" && version > RECIPE_VERSION) {
    return problem(
      `is ${version}, of a later version of this page, which knows up to ${RECIPE_VERSION}. Reload to update`,
    );
  }
  if (version !== 1) return problem(`must be a whole number from 1 to ${RECIPE_VERSION}`);
  const [{ recipeSchema1 }, { upgrade1 }] = await Promise.all([
    import("./versions/v1"),
    import("./versions/upgrade1"),
  ]);
  const parsed = v.safeParse(recipeSchema1, value);
  if (parsed.success) return { ok: true, recipe: upgrade1(parsed.output) };
  const newest = isObject(value) ? parseRecipe({ ...value, version: RECIPE_VERSION }) : null;
  if (newest?.ok) {
    const said = isObject(value) && "version" in value ? "is 1" : "is not said, which means 1";
    return problem(
      `${said}; this is a recipe of version ${RECIPE_VERSION}: write "version": ${RECIPE_VERSION}`,
    );
  }
  // What the newest version has nothing against is wrong for the version alone.
  const others = new Set(newest?.problems.map(({ path }) => path));
  const problems = problemsOf(parsed.issues).map(({ path, message }) => ({
    path,
    message:
      newest === null || others.has(path)
        ? message
        : `${message} in a recipe of version 1; version ${RECIPE_VERSION} knows more`,
  }));
  return { ok: false, problems };
}

/** Reads unknown JSON as a recipe of any version. Tells of the first twenty problems. */
export async function readRecipe(value: unknown): Promise<ParsedRecipe> {
  const upgraded = await upgradeRecipe(value);
  return upgraded.ok ? parseRecipe(upgraded.recipe) : upgraded;
}

const problem = (message: string): UpgradedRecipe => ({
  ok: false,
  problems: [{ path: "version", message }],
});

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const versionOf = (value: unknown): unknown =>
  isObject(value) && "version" in value ? value.version : UNSAID;
