import { parse } from "valibot";
import { expect, test } from "vitest";
import { kindOf } from "../../../catalog/kind";
import { type MeasureKind, measures } from "../../../catalog/measures";
import { recipe } from "../../../recipe/parse";
import { type Measure, measureSchema } from "../../../study/measure";
import { directExecutor } from "../directExecutor";

const kindsOf = (needsFunction: boolean) =>
  measures
    .filter((definition) => (definition.needsFunction ?? false) === needsFunction)
    .map((definition) => kindOf(definition) as MeasureKind);

const network = recipe({
  dataset: { kind: "moons", samples: 40 },
  model: { kind: "mlp", hidden: [4], activation: "relu" },
  training: { steps: 12, batchSize: 10, checkpoints: 3, optimizer: { rule: { kind: "adam" } } },
});
const weight = (name: string) => ({ name, start: null, low: 0.3, high: 1.5 });
const walk = recipe({
  dataset: { kind: "none" },
  model: {
    kind: "function",
    expression: "(u*v - 1)^2/2",
    parameters: [weight("u"), weight("v")],
  },
  training: { loss: { kind: "value" }, steps: 12, checkpoints: 3 },
});

test.each([
  ["a network", network, kindsOf(false)],
  ["a function", walk, kindsOf(true)],
])(
  "every measure of the catalog gives a study's cell of %s what it gives at the end of a training",
  async (_, trained, kinds) => {
    const worker = directExecutor();
    await worker.call("start", { backend: "wasm" });
    // Probes draw by their place in the list: here as there one is taken, at the end.
    const probes = { points: 1, measures: kinds.map((kind) => ({ kind })) };
    const asked = recipe({ ...trained, training: { ...trained.training, probes } });
    const result = await worker.call("train", { recipe: asked, file: null, brokenOff: null });
    const along = result.trained.probes?.measured.map(({ values }) => Array.from(values)) ?? [];
    expect(along.flat().every(Number.isFinite)).toBe(true);

    const asId = (kind: string) => [kind, parse(measureSchema, { kind })] as const;
    const studied: Record<string, Measure> = Object.fromEntries(
      [...kinds, "largest-eigenvalue", "sharpness"].map(asId),
    );
    const outcome = await worker.call("cell", { recipe: trained, measures: studied });
    if (outcome.status !== "finished") throw new Error(JSON.stringify(outcome));
    expect(kinds.map((kind) => outcome.values[kind])).toEqual(along);
    // What a study measures at rescaled weights too is, at the final ones, the same number.
    expect(outcome.values.sharpness).toEqual(outcome.values["largest-eigenvalue"]);
  },
);
