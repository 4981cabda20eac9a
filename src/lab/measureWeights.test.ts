import { beforeAll, expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import { emptyRun, type Run } from "../results/results";
import { parametersAt } from "../results/trained";
import { writeSafetensors } from "../snapshot/export/writeSafetensors";
import { type ImportedWeights, importWeights } from "../snapshot/import/importWeights";
import { weightsRecipe, weightsRun } from "../snapshot/import/weightsRun";
import { torchTensors } from "../snapshot/testing/torchFile";
import { runExperimentWith } from "./runExperiment";
import { directCrew } from "./worker/directExecutor";

const moons = recipe({
  dataset: { kind: "moons", samples: 60 },
  model: { kind: "mlp", hidden: [5], activation: "tanh" },
  training: { steps: 40, checkpoints: 4, batchSize: null },
  grid: { columns: 5, rows: 5 },
  curvature: { top: 1, bottom: 0, lanczosSteps: 8 },
});

const finish = (run: Run, from: "train" | "surface") =>
  runExperimentWith(directCrew())(run, from, {
    backend: "wasm",
    file: null,
    signal: new AbortController().signal,
    observer: { progress() {}, update() {}, notice() {} },
  });

let ours: Run;

beforeAll(async () => {
  ours = await finish(emptyRun(moons), "train");
});

/** Our checkpoints as files that PyTorch's users would write. */
function files() {
  if (ours.trained === null) throw new Error("untrained");
  const { trained } = ours;
  return Array.from({ length: 5 }, (_, row) => ({
    name: `net-${row}.safetensors`,
    bytes: writeSafetensors(
      torchTensors(trained.layout, parametersAt(trained, row), (layer) => layer),
    ),
  }));
}

function runOf(weights: ImportedWeights, under = moons): Run {
  const parsed = weightsRecipe(weights, { activation: "tanh", pooling: "max" }, under);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return weightsRun(weights, parsed.recipe);
}

test("checkpoints from files give what the training that made them gave", async () => {
  const theirs = await finish(runOf(await importWeights(files())), "surface");
  expect(theirs.trained?.history.trainLoss).toEqual(ours.trained?.history.trainLoss);
  expect(theirs.trained?.history.testAccuracy).toEqual(ours.trained?.history.testAccuracy);
  expect(theirs.data?.hash).toBe(ours.data?.hash);
  expect(theirs.trajectory?.loss).toEqual(ours.trajectory?.loss);
  expect(theirs.surface?.loss).toEqual(ours.surface?.loss);
  expect(theirs.spectrum?.eigenvalues).toEqual(ours.spectrum?.eigenvalues);
  expect(theirs.weights).toEqual({ file: "net-4.safetensors", count: 5 });
});

test("a single file has no path, so its plane is a random one", async () => {
  const run = await finish(runOf(await importWeights(files().slice(4))), "surface");
  expect(run.recipe.axes).toMatchObject({ first: { kind: "random" }, second: { kind: "random" } });
  expect(run.trajectory).toBeNull();
  expect(run.surface?.originLoss).toBe(ours.surface?.originLoss);
});

test("weights of another network than the data need are refused in words", async () => {
  const digits = { ...moons, dataset: recipe().dataset };
  const misfit = runOf(await importWeights(files()), digits);
  await expect(finish(misfit, "surface")).rejects.toThrow("do not fit these data");
});
