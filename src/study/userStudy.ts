/** A study of the user's own, from a JSON file with the same words as a finding. */
import * as v from "valibot";
import { describeProblem, parseRecipe } from "../recipe/parse";
import type { RecipeInput } from "../recipe/schema";
import { measuringProblem } from "./cell";
import { type Criterion, references, type Value } from "./criterion";
import { type Measure, measureSchema } from "./measure";
import { patched, type RecipePatch } from "./patch";
import { problemOf } from "./results";
import type { Study } from "./study";

/** Every measure is checked against every variation. */
const MOST_MEASURES = 100;
/** Criteria lie within criteria. */
const DEEPEST = 32;
const MOST_PROBLEMS = 20;

const finite = v.pipe(v.number(), v.finite());
const ref = v.strictObject({ measure: v.string(), variation: v.string() });
const over = v.optional(
  v.union([
    v.picklist(["every seed", "mean", "median"]),
    v.strictObject({ atLeast: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  ]),
  "every seed",
);

const value: v.GenericSchema<unknown, Value> = v.lazy(() =>
  v.variant("value", [
    v.strictObject({
      value: v.literal("reduced"),
      by: v.optional(
        v.picklist(["first", "last", "mean", "median", "least", "greatest", "rise"]),
        "last",
      ),
      of: ref,
      from: v.optional(v.pipe(v.number(), v.minValue(0), v.ltValue(1)), 0),
    }),
    v.strictObject({
      value: v.literal("constant"),
      constant: finite,
      label: v.optional(v.string()),
    }),
    v.strictObject({ value: v.picklist(["ratio", "difference"]), of: value, to: value }),
    v.strictObject({ value: v.picklist(["distance", "correlation"]), of: ref, to: ref }),
    v.strictObject({
      value: v.literal("slope"),
      points: v.array(v.strictObject({ x: finite, y: value })),
      logarithmic: v.optional(v.boolean(), false),
    }),
    v.strictObject({
      value: v.literal("kendall"),
      pairs: v.array(v.strictObject({ x: value, y: value, where: v.optional(criterion) })),
    }),
  ]),
);

const bound = v.optional(v.nullable(finite), null);
const criterion: v.GenericSchema<unknown, Criterion> = v.lazy(() =>
  v.variant("test", [
    v.strictObject({ test: v.literal("between"), value, low: bound, high: bound, over }),
    v.strictObject({ test: v.literal("diverges"), variation: v.string(), over }),
    v.strictObject({ test: v.picklist(["all", "any"]), of: v.array(criterion) }),
  ]),
);

const fields = v.custom<RecipePatch>(
  (input) => typeof input === "object" && input !== null && !Array.isArray(input),
  "must be an object with fields of a recipe",
);

const studySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/, "must be a name of letters, digits and dashes")),
  base: v.optional(fields, {}),
  data: v.optional(v.pipe(v.string(), v.maxLength(200))),
  variations: v.pipe(
    v.record(v.string(), v.strictObject({ label: v.optional(v.string()), change: fields })),
    v.check((entries) => Object.keys(entries).length > 0, "must have at least one variation"),
  ),
  seeds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)), 3),
  measures: v.pipe(
    v.record(v.string(), measureSchema),
    v.check((entries) => Object.keys(entries).length > 0, "must have at least one measure"),
    v.check(
      (entries) => Object.keys(entries).length <= MOST_MEASURES,
      `must have at most ${MOST_MEASURES} measures`,
    ),
  ),
  criterion: v.optional(v.nullable(criterion), null),
});

export type ParsedStudy = { ok: true; study: Study } | { ok: false; problems: string[] };

/** Reads unknown JSON as a study, and makes sure that every run of it has a valid recipe. */
export function parseStudy(json: unknown): ParsedStudy {
  if (isDeeperThan(json, DEEPEST))
    return { ok: false, problems: [`lists and groups lie more than ${DEEPEST} deep`] };
  const parsed = v.safeParse(studySchema, json);
  if (!parsed.success) {
    const problems = parsed.issues
      .slice(0, MOST_PROBLEMS)
      .map((issue) => describeProblem(problemOf(issue)));
    return { ok: false, problems };
  }
  const { variations, base, ...rest } = parsed.output;
  const study: Study = {
    ...rest,
    base: base as RecipeInput,
    variations: Object.fromEntries(
      Object.entries(variations).map(([id, { label = id, change }]) => [id, { label, change }]),
    ),
  };
  const problems = [...recipeProblems(study, rest.measures), ...unknownReferences(study)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, study };
}

/** In words, until there are too many. */
function recipeProblems({ base, variations }: Study, measures: Record<string, Measure>): string[] {
  const start = parseRecipe(base);
  if (!start.ok) return start.problems.map((problem) => `base: ${describeProblem(problem)}`);
  const problems: string[] = [];
  for (const [id, { change }] of Object.entries(variations)) {
    const found = variationProblem(patched(start.recipe, change), measures);
    if (found !== null) problems.push(`variations.${id}: ${found}`);
    if (problems.length === MOST_PROBLEMS) break;
  }
  return problems;
}

function variationProblem(input: RecipeInput, measures: Record<string, Measure>): string | null {
  const parsed = parseRecipe(input);
  return parsed.ok
    ? measuringProblem(parsed.recipe, measures)
    : parsed.problems.map(describeProblem).join("\n");
}

/** Whether anything lies further within others than so many levels; looks no further. */
const isDeeperThan = (json: unknown, levels: number): boolean =>
  typeof json === "object" &&
  json !== null &&
  (levels === 0 || Object.values(json).some((inner) => isDeeperThan(inner, levels - 1)));

/** What a criterion speaks of and the study does not have. */
export function unknownReferences({ criterion, variations, measures }: Study): string[] {
  if (criterion === null) return [];
  const problems = references(criterion).flatMap(({ measure, variation }) => [
    ...(Object.hasOwn(variations, variation)
      ? []
      : [`criterion: there is no variation "${variation}"`]),
    ...(measure === null || Object.hasOwn(measures, measure)
      ? []
      : [`criterion: there is no measure "${measure}"`]),
  ]);
  return [...new Set(problems)];
}
