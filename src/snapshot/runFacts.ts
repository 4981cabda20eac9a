/** The part of a snapshot that is JSON: everything but the arrays. Shared by files and links. */
import * as v from "valibot";
import { axisSchema } from "../catalog/axes";
import { boundedArray } from "../catalog/boundedArray";
import { plainText, shown } from "../catalog/plainText";
import { type Worded, worded } from "../language/worded";
import { describeIssue } from "../recipe/describeIssue";
import { upgradeRecipe } from "../recipe/readRecipe";
import { recipeSchema } from "../recipe/schema";
import { limits } from "../results/limits";
import type { Spectrum } from "../results/results";
import type { TrainingState } from "../results/trainingState";
import { averageFacts } from "./averageArrays";
import { curvatureFacts, curvatureFactsOf } from "./curvatureFacts";
import { partnerFacts, solutionFacts } from "./partnerArrays";
import { type Snapshot, SnapshotError } from "./snapshot";
import { viewSchema } from "./view";

export const SNAPSHOT_VERSION = 1;

const textOf = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest, `must be at most ${longest} characters`),
    v.transform(plainText),
  );
const text = textOf(limits.text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31));
const measure = v.pipe(v.number(), v.finite());
/** JSON has no NaN: a norm that is none is written as null. */
const norm = v.pipe(
  v.nullable(measure),
  v.transform((value): number => value ?? Number.NaN),
);
const shape = boundedArray(count, 8);
const notes = boundedArray(text, limits.notes);

const dataFacts = v.object({
  train: count,
  test: count,
  inputShape: shape,
  classes: v.nullable(count),
  outputs: count,
  hash: v.pipe(v.string(), v.maxLength(16)),
  notes,
});

const axisFacts = v.object({
  recipe: axisSchema,
  name: text,
  norm,
  explained: v.nullable(measure),
});

const departureFacts = v.variant("kind", [
  v.object({
    kind: v.literal("slice"),
    tilts: boundedArray(measure, 2),
    third: text,
    center: v.pipe(measure, v.minValue(0)),
    samples: count,
    rescale: v.optional(v.pipe(measure, v.gtValue(0)), 1),
  }),
  v.object({ kind: v.literal("live"), step: count }),
]);

const layoutFacts = boundedArray(
  v.object({
    name: text,
    shape,
    role: v.picklist(["kernel", "bias", "scale", "shift"]),
    multiplier: v.exactOptional(v.pipe(measure, v.gtValue(0))),
    standardized: v.exactOptional(v.literal(true)),
  }),
  limits.tensors,
);

const trainedFacts = v.object({
  layout: layoutFacts,
  steps: count,
  stopped: v.picklist(["finished", "cancelled", "diverged"]),
});

const axesFacts = v.object({
  first: axisFacts,
  second: v.nullable(axisFacts),
  cosine: v.nullable(measure),
  explained: v.nullable(measure),
});

const provenanceFacts = v.object({
  backend: text,
  engine: text,
  adapter: text,
  workers: count,
  seconds: measure,
  rest: v.exactOptional(v.object({ backend: text, engine: text, adapter: text, points: count })),
});

/** Ranks of eigenvalues that have not converged. */
const MOST_BOUNDS = 1000;
/** Vectors that an optimizer keeps from step to step. */
const MOST_MEMORY = 10;

export const factsSchema = v.object({
  version: v.literal(SNAPSHOT_VERSION),
  title: v.optional(textOf(limits.title), ""),
  /** What to look at. */
  look: v.optional(text),
  recipe: recipeSchema,
  view: v.optional(viewSchema, {}),
  data: v.optional(v.nullable(dataFacts), null),
  trained: v.optional(v.nullable(trainedFacts), null),
  trainingState: v.optional(
    v.nullable(
      v.object({
        step: count,
        phase: v.optional(count),
        /** Lengths of what the optimizer keeps. */
        memory: v.optional(boundedArray(count, MOST_MEMORY)),
      }),
    ),
    null,
  ),
  axes: v.optional(v.nullable(axesFacts), null),
  imported: v.optional(v.nullable(v.object({ file: text, format: text, notes })), null),
  weights: v.optional(v.nullable(v.object({ file: text, count })), null),
  departure: v.optional(v.nullable(departureFacts), null),
  rounded: v.optional(
    v.nullable(v.object({ loss: v.pipe(measure, v.minValue(0)), statedExactly: v.boolean() })),
    null,
  ),
  /** NaN and infinities, which JSON cannot hold, are null. */
  originLoss: v.optional(v.nullable(measure), null),
  /** Of a surface that a link rounded. */
  usualCeiling: v.optional(measure),
  spectrum: v.optional(
    v.nullable(
      v.object({
        checkpoint: count,
        steps: count,
        bounds: v.optional(boundedArray(count, MOST_BOUNDS)),
      }),
    ),
    null,
  ),
  curvature: v.optional(curvatureFacts, {}),
  partners: v.optional(partnerFacts, []),
  averages: v.optional(averageFacts, []),
  solutions: v.optional(solutionFacts, []),
  provenance: v.optional(
    v.object({
      train: v.optional(provenanceFacts),
      surface: v.optional(provenanceFacts),
      spectrum: v.optional(provenanceFacts),
      curvature: v.optional(provenanceFacts),
      partners: v.optional(provenanceFacts),
    }),
    {},
  ),
});

export type RunFacts = v.InferOutput<typeof factsSchema>;

/** Notes name columns and files of any length; what is written is what is read. */
const bounded = (all: string[]): string[] =>
  all.slice(0, limits.notes).map((note) => note.slice(0, limits.text));

const stateFacts = ({ step, phase, memory }: TrainingState): RunFacts["trainingState"] => ({
  step,
  ...(phase !== undefined && { phase }),
  memory: memory.map(({ length }) => length),
});

export function factsOf({ title, look, run, view }: Snapshot): RunFacts {
  const { data, trained, axes, surface, spectrum } = run;
  return {
    version: SNAPSHOT_VERSION,
    title: title.slice(0, limits.title),
    look: look?.slice(0, limits.text),
    recipe: run.recipe,
    view,
    data: data && {
      train: data.train,
      test: data.test,
      inputShape: data.inputShape,
      classes: data.classes,
      outputs: data.outputs,
      hash: data.hash,
      notes: bounded(data.notes),
    },
    trained: trained && {
      layout: trained.layout.map(({ offset: _, size: __, ...tensor }) => tensor),
      steps: trained.steps,
      stopped: trained.stopped,
    },
    trainingState: run.trainingState ? stateFacts(run.trainingState) : null,
    axes: axes && {
      first: axes.first,
      second: axes.second,
      cosine: axes.cosine,
      explained: axes.explained,
    },
    imported: run.imported ? { ...run.imported, notes: bounded(run.imported.notes) } : null,
    weights: run.weights ?? null,
    departure: run.departure ?? null,
    rounded: run.rounded ?? null,
    originLoss: surface && Number.isFinite(surface.originLoss) ? surface.originLoss : null,
    usualCeiling: surface?.usualCeiling,
    spectrum: spectrum && factsOfSpectrum(spectrum),
    curvature: curvatureFactsOf(run.curvature),
    partners: run.partners.map(({ settings, layers }) => ({
      settings,
      layers: layers.map(({ name }) => name),
    })),
    averages: run.averages.map(({ kind }) => kind),
    solutions: run.solutions,
    provenance: run.provenance,
  };
}

const otherVersion = worded`The snapshot was made by another version of this page. Reload to update, and try again.`;

function factsOfSpectrum({ checkpoint, steps, bounds }: Spectrum) {
  return { checkpoint, steps, ...(bounds && { bounds }) };
}

/** Rejects with a SnapshotError naming the first thing that is wrong. */
export async function parseFacts(json: string): Promise<RunFacts> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new SnapshotError(
      worded`The snapshot's description (snapshot.json) is not readable JSON. Try another copy of the file.`,
    );
  }
  // Only the first problem is told, so the search ends with it.
  const result = v.safeParse(factsSchema, await withUpgradedRecipe(value), { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  if (place === "version" && issue.received !== "undefined") throw new SnapshotError(otherVersion);
  throw notValid(place ?? "", describeIssue(issue));
}

function notValid(place: string, problem: string | Worded): SnapshotError {
  return new SnapshotError(
    place === ""
      ? worded`The snapshot's description is not valid: it ${problem}.`
      : worded`The snapshot's description is not valid: "${shown(place)}" ${problem}.`,
  );
}

/** The recipe of whatever version in the words of the newest; anything else is left to the schema. */
async function withUpgradedRecipe(value: unknown): Promise<unknown> {
  const holds = typeof value === "object" && value !== null && "recipe" in value;
  if (!holds) return value;
  const upgraded = await upgradeRecipe(value.recipe);
  if (upgraded.ok) return { ...value, recipe: upgraded.recipe };
  const [{ path, message }] = upgraded.problems;
  throw notValid(path === "" ? "recipe" : `recipe.${path}`, message);
}
