/** Whatever the editor offers, the training that it then asks for begins: three steps from the kind's own defaults. */
import { expect, test } from "vitest";
import { interventions } from "../../catalog/interventions";
import { kindOf } from "../../catalog/kind";
import { measures } from "../../catalog/measures";
import { directExecutor } from "../../lab/worker/directExecutor";
import { functionRecipe } from "../../recipe/functionRecipe";
import { recipe } from "../../recipe/parse";
import type { Recipe, RecipeInput } from "../../recipe/schema";
import { editField } from "./editField";
import { kindsAt } from "./fieldKind";
import { kindPaths, newKind } from "./slots";
import { unavailableChoice } from "./unavailableChoice";

const worker = directExecutor();
await worker.call("start", { backend: "wasm" });

const training = { steps: 3, checkpoints: 3, batchSize: 8 };
/** Classes in the plane, images, numbers, an equation, and a function without data: some of them has what a kind needs. */
const networks: Recipe[] = (
  [
    { dataset: { kind: "moons", samples: 40 }, training },
    { dataset: { kind: "glyphs", samples: 40 }, training },
    {
      dataset: { kind: "teacher", samples: 40 },
      training: { ...training, loss: { kind: "half-squared" } },
    },
    {
      dataset: { kind: "convection", samples: 40 },
      model: { kind: "pinn" },
      training: { ...training, loss: { kind: "half-squared" } },
    },
  ] satisfies RecipeInput[]
).map((input) => recipe(input));
const valley = functionRecipe({ model: { kind: "function" } });
const starts = [...networks, valley];

/** Data that somebody has to choose a file for, or that are fetched. */
const FROM_ELSEWHERE = ["csv", "idx", "npz", "set"];

/** The recipe after a kind is chosen where the editor offers it; null where no start has what it needs. */
function chosen(path: string, kind: string): Recipe | null {
  for (const start of starts) {
    if (unavailableChoice(start, `${path}.kind`, kind) !== undefined) continue;
    const edited = editField(start, path, newKind(start, path, kind));
    if (edited.ok) return { ...edited.recipe, training: { ...edited.recipe.training, steps: 3 } };
  }
  return null;
}

async function trained(asked: Recipe) {
  const { trained } = await worker.call("train", { recipe: asked, file: null, brokenOff: null });
  expect(trained.stopped).toBe("finished");
  expect(trained.history.step.at(-1)).toBe(3);
  expect(trained.history.trainLoss.every(Number.isFinite)).toBe(true);
  return trained;
}

const offered = kindPaths
  .filter((path) => /^(dataset|model|training)/.test(path))
  .flatMap((path) => kindsAt(starts[0], path).map((kind) => [path, kind] as const))
  .filter(([path, kind]) => path !== "dataset" || !FROM_ELSEWHERE.includes(kind));

test.each(offered)("%s of the kind %s", async (path, kind) => {
  const asked = chosen(path, kind);
  if (asked === null) throw new Error("It is offered with nothing.");
  await trained(asked);
});

test.each(interventions.map(kindOf))("a phase that begins with %s", async (kind) => {
  const [start] = starts;
  const phases = [{ steps: 1, interventions: [{ kind }] }];
  await trained(recipe({ ...start, training: { ...start.training, steps: 2, phases } } as Recipe));
});

test.each(measures.map((one) => [kindOf(one), one] as const))(
  "%s while training",
  async (kind, one) => {
    const start = one.needsFunction ? valley : networks[0];
    const probes = { points: 4, measures: [{ kind }] };
    const asked = { ...start, training: { ...start.training, steps: 3, probes } };
    const { probes: taken } = await trained(recipe(asked as Recipe));
    const numbers = Array.from(taken?.measured[0].values ?? []);
    expect(numbers.some(Number.isFinite)).toBe(true);
  },
);
