/** Weights that the lab writes for PyTorch are read back as the same network with the same loss. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isRegression } from "../catalog/datasets";
import type { Task } from "../data/dataset";
import { architecture } from "../nn/architecture";
import { momentsFromValues } from "../nn/batchStatistics";
import { network } from "../nn/network";
import { recipe } from "../recipe/parse";
import type { RecipeInput } from "../recipe/schema";
import { toWeights } from "../results/multipliers";
import { emptyRun, type Run, type Trained } from "../results/results";
import { finalParameters, finalStatistics, parametersAt } from "../results/trained";
import { stateDict } from "../snapshot/export/torchLayout";
import { checkpointsArchive, weightsFile } from "../snapshot/export/weightsFile";
import { importFiles } from "../snapshot/import/importFiles";
import type { ImportedWeights } from "../snapshot/import/importWeights";
import { weightsRecipe, weightsRun } from "../snapshot/import/weightsRun";
import { pythonWith } from "../snapshot/testing/python";
import * as tf from "../tensor/tf";
import { runExperimentWith } from "./runExperiment";
import { tryWeightsWith } from "./tryWeights";
import { directCrew } from "./worker/directExecutor";

const page = readFileSync(new URL("../../docs/from-pytorch.md", import.meta.url), "utf8");
const signal = new AbortController().signal;

async function trained(model: RecipeInput["model"], dataset: RecipeInput["dataset"]): Promise<Run> {
  const loss = { kind: dataset?.kind === "convection" ? "half-squared" : "cross-entropy" } as const;
  const run = emptyRun(
    recipe({
      dataset,
      model,
      training: { steps: 6, checkpoints: 2, batchSize: null, loss },
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

/** What PyTorch gives, by the program in docs/from-pytorch.md, on the samples of a run's preview. */
function torchOutputs(file: Uint8Array, inputs: Float32Array, shape: number[]): number[] {
  const section = page.slice(page.indexOf("### Weights from the lab"));
  const [, , code] = section.split("```python\n").map((block) => block.split("```")[0]);
  const run = `
inputs = torch.tensor(json.load(sys.stdin)).reshape(${JSON.stringify([-1, ...shape])})
if inputs.dim() == 4: inputs = inputs.permute(0, 3, 1, 2)
about, weights = load_weights(sys.argv[1])
print(json.dumps(outputs(about, weights, inputs).flatten().tolist()))`;
  const folder = mkdtempSync(join(tmpdir(), "topograd-"));
  try {
    writeFileSync(join(folder, "net.safetensors"), file);
    const program = `import sys\n${code.slice(0, code.lastIndexOf("\nabout, weights ="))}${run}`;
    const files = [join(folder, "net.safetensors")];
    return JSON.parse(torch.run(program, { files, input: JSON.stringify([...inputs]) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
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
const convection = { kind: "convection", samples: 40 } as const;
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
  [
    "one with multipliers",
    { kind: "mlp", parametrization: "mup", outputScale: 3, hidden: [6] },
    moons,
  ],
  ["linear layers", { kind: "mlp", hidden: [6, 4], activation: "identity", bias: false }, moons],
  ["a CNN", { kind: "cnn", channels: [3, 4], normalization: "batch" }, glyphs],
  ["a residual CNN", { kind: "resnet", channels: 3, blocks: 1 }, glyphs],
  ["a list with a shortcut", branched, glyphs],
  ["a physics-informed network", { kind: "pinn", hidden: [5, 4] }, convection],
] as const)("%s", async (_, model, dataset) => {
  const run = await trained(model as RecipeInput["model"], dataset);
  if (run.trained === null) throw new Error("untrained");
  const { history, layout } = run.trained;
  const rows = [0, 1, 2].map((row) => toWeights(layout, parametersAt(run.trained as Trained, row)));
  const weights = await weightsIn("net.safetensors", weightsFile(run, 2));
  expect(weights.checkpoints).toEqual(rows[2]);
  expect(weights.statistics).toEqual(finalStatistics(run.trained));
  expect(Math.abs((await lossOf(weights, run)) / history.trainLoss[2] - 1)).toBeLessThan(1e-5);
  const series = await weightsIn("net.zip", checkpointsArchive(run));
  const width = rows[0].length;
  expect(rows.map((_, row) => series.checkpoints.slice(row * width, (row + 1) * width))).toEqual(
    rows,
  );
  expect(series.files).toEqual(["step-0.safetensors", "step-3.safetensors", "step-6.safetensors"]);
});

const torch = pythonWith("torch, numpy");
test.skipIf(torch.isMissing).each([
  ["a list with a shortcut", branched, glyphs],
  ["a derivative in the inputs", { kind: "pinn", hidden: [5, 4] }, convection],
] as const)(
  `the program for PyTorch in the documentation gives the same outputs: %s${torch.note}`,
  { timeout: 120_000 },
  async (_, model, dataset) => {
    const run = await trained(model as RecipeInput["model"], dataset);
    if (run.trained === null || run.data === null) throw new Error("untrained");
    const { layout } = run.trained;
    const { inputShape, preview } = run.data;
    const task: Task = isRegression(run.recipe.dataset)
      ? { kind: "regression", outputs: 1 }
      : { kind: "classification", classes: 10, labels: [] };
    const spec = { model: run.recipe.model, inputShape, task };
    const parameters = layout.map(({ offset, size, shape }) =>
      tf.tensor(finalParameters(run.trained as Trained).slice(offset, offset + size), shape),
    );
    const inputs = tf.tensor(preview.inputs, [preview.targets.length, ...inputShape]);
    const layers = architecture(spec);
    const moments = momentsFromValues(layers, finalStatistics(run.trained));
    const { outputs } = network(layers, parameters, inputs, moments);
    const ours = await outputs.data();
    const theirs = torchOutputs(weightsFile(run, 2), preview.inputs, inputShape);
    expect(theirs.length).toBe(ours.length);
    theirs.forEach((value, k) => {
      expect(Math.abs(value - ours[k])).toBeLessThan(1e-4);
    });
  },
);

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
