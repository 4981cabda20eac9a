/** The part of a snapshot that is JSON: everything but the arrays. Shared by files and links. */
import * as v from "valibot";
import { axisSchema, recipeSchema } from "../recipe/schema";
import { curvatureFacts, curvatureFactsOf } from "./curvatureFacts";
import { type Snapshot, SnapshotError } from "./snapshot";
import { viewSchema } from "./view";

export const SNAPSHOT_VERSION = 1;

const text = v.pipe(v.string(), v.maxLength(2000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31));
const measure = v.pipe(v.number(), v.finite());
const shape = v.pipe(v.array(count), v.maxLength(8));

const dataFacts = v.object({
  train: count,
  test: count,
  inputShape: shape,
  classes: v.nullable(count),
  outputs: count,
  hash: v.pipe(v.string(), v.maxLength(16)),
  notes: v.pipe(v.array(text), v.maxLength(50)),
});

const axisFacts = v.object({
  recipe: axisSchema,
  name: text,
  norm: measure,
  explained: v.nullable(measure),
});

const departureFacts = v.variant("kind", [
  v.object({
    kind: v.literal("slice"),
    tilts: v.pipe(v.array(measure), v.maxLength(2)),
    third: text,
    center: v.pipe(measure, v.minValue(0)),
    samples: count,
  }),
  v.object({ kind: v.literal("live"), step: count }),
]);

const layoutFacts = v.pipe(
  v.array(
    v.object({
      name: text,
      shape,
      role: v.picklist(["kernel", "bias", "scale", "shift"]),
    }),
  ),
  v.maxLength(2000),
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
});

export const factsSchema = v.object({
  version: v.literal(SNAPSHOT_VERSION),
  title: v.optional(v.pipe(v.string(), v.maxLength(200)), ""),
  recipe: recipeSchema,
  view: v.optional(viewSchema, {}),
  data: v.optional(v.nullable(dataFacts), null),
  trained: v.optional(v.nullable(trainedFacts), null),
  axes: v.optional(v.nullable(axesFacts), null),
  imported: v.optional(
    v.nullable(
      v.object({ file: text, format: text, notes: v.pipe(v.array(text), v.maxLength(50)) }),
    ),
    null,
  ),
  weights: v.optional(v.nullable(v.object({ file: text, count })), null),
  departure: v.optional(v.nullable(departureFacts), null),
  /** NaN and infinities, which JSON cannot hold, are null. */
  originLoss: v.optional(v.nullable(measure), null),
  spectrum: v.optional(v.nullable(v.object({ checkpoint: count, steps: count })), null),
  curvature: v.optional(curvatureFacts, {}),
  provenance: v.optional(
    v.object({
      train: v.optional(provenanceFacts),
      surface: v.optional(provenanceFacts),
      spectrum: v.optional(provenanceFacts),
      curvature: v.optional(provenanceFacts),
    }),
    {},
  ),
});

export type RunFacts = v.InferOutput<typeof factsSchema>;

export function factsOf({ title, run, view }: Snapshot): RunFacts {
  const { data, trained, axes, surface, spectrum } = run;
  return {
    version: SNAPSHOT_VERSION,
    title,
    recipe: run.recipe,
    view,
    data: data && {
      train: data.train,
      test: data.test,
      inputShape: data.inputShape,
      classes: data.classes,
      outputs: data.outputs,
      hash: data.hash,
      notes: data.notes,
    },
    trained: trained && {
      layout: trained.layout.map(({ name, shape: sides, role }) => ({ name, shape: sides, role })),
      steps: trained.steps,
      stopped: trained.stopped,
    },
    axes: axes && {
      first: axes.first,
      second: axes.second,
      cosine: axes.cosine,
      explained: axes.explained,
    },
    imported: run.imported ?? null,
    weights: run.weights ?? null,
    departure: run.departure ?? null,
    originLoss: surface && Number.isFinite(surface.originLoss) ? surface.originLoss : null,
    spectrum: spectrum && { checkpoint: spectrum.checkpoint, steps: spectrum.steps },
    curvature: curvatureFactsOf(run.curvature),
    provenance: run.provenance,
  };
}

/** @throws SnapshotError naming the first thing that is wrong. */
export function parseFacts(json: string): RunFacts {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new SnapshotError("The snapshot's description is not readable JSON.");
  }
  const result = v.safeParse(factsSchema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  throw new SnapshotError(
    `The snapshot's description is not valid${place ? ` at ${place}` : ""}: ${issue.message}.`,
  );
}
