import { expect, test } from "vitest";
import type { UserFile } from "../../lab/experiment";
import { runExperimentWith } from "../../lab/runExperiment";
import { userFile } from "../../lab/userFile";
import { directCrew } from "../../lab/worker/directExecutor";
import { recipe } from "../../recipe/parse";
import type { Recipe } from "../../recipe/schema";
import { emptyRun } from "../../results/results";
import { withoutWeights } from "../../results/withoutWeights";
import { readSnapshot, writeSnapshot } from "../../snapshot/snapshotFile";
import { defaultView } from "../../snapshot/view";
import { carriedFile, isDataOf, toCarry } from "./carriedData";

async function run(asked: Recipe, file: UserFile | null) {
  const crew = directCrew();
  const done = await runExperimentWith(crew)(emptyRun(asked), "train", {
    backend: "cpu",
    file,
    signal: new AbortController().signal,
    observer: { progress() {}, update() {}, notice() {} },
  });
  crew.dispose();
  return done;
}

test("a snapshot with its data is computed again from the file alone, to the same numbers", async () => {
  const rows = Array.from({ length: 24 }, (_, i) => `${Math.sin(i)},${Math.cos(i)},${i % 2}`);
  const file = await userFile("rings.csv", new Blob([["a,b,class", ...rows].join("\n")]));
  const asked = recipe({
    dataset: { kind: "csv", file: "rings.csv" },
    model: { kind: "mlp", hidden: [3] },
    training: { steps: 4, batchSize: 8, checkpoints: 2 },
    grid: { columns: 3, rows: 3 },
    curvature: { top: 1, bottom: 0, lanczosSteps: 2 },
  });
  const first = await run(asked, file);
  expect(isDataOf(first, file, file.hash)).toBe(true);
  const changed = await userFile(file.name, new Blob(["a,b,class", "1,2,0", "2,1,1"]));
  expect(isDataOf(first, changed, file.hash)).toBe(false);
  expect(isDataOf(first, file, null)).toBe(false);
  const data = await toCarry(file);
  const bytes = writeSnapshot({ title: "", run: withoutWeights(first), view: defaultView, data });

  const opened = await readSnapshot(bytes);
  expect(opened.unknown).toEqual([]);
  const carried = await carriedFile(opened);
  expect(carried?.hash).toBe(file.hash);
  const second = await run(opened.run.recipe, carried);
  expect(second.data).toEqual(first.data);
  expect(second.surface?.loss).toEqual(first.surface?.loss);
});

test("nothing is carried without being asked, nor taken for data that a recipe makes itself", async () => {
  const made = await run(
    recipe({
      dataset: { kind: "moons", samples: 8 },
      training: { steps: 0 },
      grid: { columns: 2, rows: 2 },
      axes: { first: { kind: "random" }, second: null },
    }),
    null,
  );
  const data = { content: Uint8Array.of(1, 2, 3) };
  const snapshot = { title: "", run: made, view: defaultView };
  expect((await readSnapshot(writeSnapshot(snapshot))).data).toBeUndefined();
  expect(await carriedFile(await readSnapshot(writeSnapshot({ ...snapshot, data })))).toBeNull();
});
