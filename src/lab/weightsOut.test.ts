/** Weights that the lab writes for PyTorch are read back as the same network with the same loss. */
import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import type { RecipeInput } from "../recipe/schema";
import { emptyRun, type Run } from "../results/results";
import { finalStatistics } from "../results/trained";
import { stateDict } from "../snapshot/export/torchLayout";
import { checkpointsArchive, weightsFile } from "../snapshot/export/weightsFile";
import { importFiles } from "../snapshot/import/importFiles";
import type { ImportedWeights } from "../snapshot/import/importWeights";
import { weightsRecipe, weightsRun } from "../snapshot/import/weightsRun";
import { runExperimentWith } from "./runExperiment";
import { tryWeightsWith } from "./tryWeights";
import { directCrew } from "./worker/directExecutor";

const signal = new AbortController().signal;

async function trained(model: RecipeInput["model"], dataset: RecipeInput["dataset"]): Promise<Run> {
  const run = emptyRun(
    recipe({
      dataset,
      model,
      training: { steps: 6, checkpoints: 2, batchSize: null },
      axes: { second: null },
      grid: { columns: 3, rows: 3 },
      evaluation: { batchStatistics: "frozen" },
      curvature: { top: 0, bottom: 0 },
    }),
  );
  const observer = { progress() {}, update() {}, notice() {} };
  await runExperimentWith(directCrew())(run, "train", {
    backend: "wasm",
    file: null,
    signal,
    observer,
  });
  return run;
}

async function weightsIn(name: string, bytes: Uint8Array): Promise<ImportedWeights> {
  const imported = await importFiles([{ name, bytes }]);
  if (imported.kind !== "weights") throw new Error(`read as ${imported.kind}`);
  return imported.weights;
}

/** Under an activation that no list has: the file brings its own. */
async function lossOf(weights: ImportedWeights, { recipe: under }: Run): Promise<number> {
  const parsed = weightsRecipe(weights, { activation: "softplus", pooling: "max" }, under);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const options = { backend: "wasm" as const, file: null, signal };
  const trial = await tryWeightsWith(directCrew())(weightsRun(weights, parsed.recipe), options);
  if ("problem" in trial) throw new Error(trial.problem);
  return trial.loss;
}

const moons = { kind: "moons", samples: 40 } as const;
const glyphs = { kind: "glyphs", samples: 40 } as const;
const branched: RecipeInput["model"] = {
  kind: "layers",
  layers: [
    { kind: "conv", outputs: 4, size: [5, 5], padding: "valid", bias: false },
    { kind: "normalization", over: "batch", epsilon: 1e-5 },
    { kind: "activation", activation: "silu" },
    {
      kind: "residual",
      layers: [
        { kind: "conv", outputs: 6, groups: 2, stride: [2, 2] },
        { kind: "normalization", over: "batch" },
      ],
      shortcut: [{ kind: "conv", outputs: 6, size: [1, 1], stride: [2, 2], bias: false }],
    },
    { kind: "flatten" },
    { kind: "normalization", over: "layer" },
    { kind: "dense", outputs: 10 },
  ],
};

test.each([
  ["a perceptron with skips", { kind: "mlp", hidden: [6, 6], skip: true }, moons],
  ["a CNN", { kind: "cnn", channels: [3, 4], normalization: "batch" }, glyphs],
  ["a residual CNN", { kind: "resnet", channels: 3, blocks: 1 }, glyphs],
  ["a list with a shortcut", branched, glyphs],
] as const)("%s", async (_, model, dataset) => {
  const run = await trained(model as RecipeInput["model"], dataset);
  if (run.trained === null) throw new Error("untrained");
  const { checkpoints, history } = run.trained;
  const weights = await weightsIn("net.safetensors", weightsFile(run, 2));
  const width = checkpoints.length / 3;
  expect(weights.checkpoints).toEqual(checkpoints.slice(2 * width));
  expect(weights.statistics).toEqual(finalStatistics(run.trained));
  expect(Math.abs((await lossOf(weights, run)) / history.trainLoss[2] - 1)).toBeLessThan(1e-5);
  const series = await weightsIn("net.zip", checkpointsArchive(run));
  expect(series.checkpoints).toEqual(checkpoints);
  expect(series.files).toEqual(["step-0.safetensors", "step-3.safetensors", "step-6.safetensors"]);
});

test("tensors have PyTorch's names and orders of axes, color images flattened channels first", () => {
  const layout = [
    { name: "dense0/kernel", shape: [12, 2], role: "kernel" as const, offset: 0, size: 24 },
    { name: "dense0/bias", shape: [2], role: "bias" as const, offset: 24, size: 2 },
  ];
  const theta = Float32Array.from({ length: 26 }, (_, k) => k);
  const tensors = stateDict(layout, theta, new Float32Array(), 3);
  expect([...tensors].map(([name, { shape }]) => [name, shape])).toEqual([
    ["dense0.weight", [2, 12]],
    ["dense0.bias", [2]],
  ]);
  // Of output 0: the first channel of the four pixels, then the second, …
  expect([...(tensors.get("dense0.weight")?.data.slice(0, 6) ?? [])]).toEqual([0, 6, 12, 18, 2, 8]);
});
