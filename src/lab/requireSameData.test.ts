import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import { emptyRun } from "../results/results";
import type { RunOptions } from "./experiment";
import { inspectPointWith } from "./inspectPoint";
import { runExperimentWith } from "./runExperiment";
import { userFile } from "./userFile";
import { directCrew } from "./worker/directExecutor";

const table = recipe({
  dataset: { kind: "csv", file: "table.csv" },
  model: { kind: "mlp", hidden: [3] },
  training: { steps: 2, checkpoints: 2 },
  grid: { columns: 3, rows: 3 },
  curvature: { top: 0, bottom: 0 },
});
const rows = Array.from({ length: 12 }, (_, i) => `${i},${i % 5},${"xy"[i % 2]}`);
const fileOf = (first: string) =>
  userFile("table.csv", new Blob([["a,b,class", first, ...rows].join("\n")]));

test("weights are not measured on a file that holds something else by now", async () => {
  const crew = directCrew();
  const experiment = runExperimentWith(crew);
  const options = async (first: string): Promise<RunOptions> => ({
    backend: "wasm",
    file: await fileOf(first),
    signal: new AbortController().signal,
    observer: { progress() {}, update() {}, notice() {} },
  });
  const run = await experiment(emptyRun(table), "train", await options("1,2,x"));
  const again = await experiment({ ...run, surface: null }, "surface", await options("1,2,x"));
  expect(again.surface?.loss).toEqual(run.surface?.loss);

  for (const stage of ["surface", "spectrum", "curvature"] as const) {
    const other = experiment({ ...run, surface: null }, stage, await options("8,2,x"));
    await expect(other).rejects.toThrow(/"table.csv" does not give the data/);
  }
  const { file, backend, signal } = await options("8,2,x");
  const asked = { backend, file, signal, onProgress() {} };
  const inspected = inspectPointWith(crew)(run, { alpha: 0, beta: 0 }, asked);
  await expect(inspected).rejects.toThrow(/choose the file as it was then, or train again/);
});
