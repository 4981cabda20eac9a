/** What a file from elsewhere does not state, the page does not state for it. */
import { expect, test } from "vitest";
import { runFigures } from "../../charts/export/runFigures";
import { recipe } from "../../recipe/parse";
import { lossLabel } from "../../results/lossLabel";
import { momentWords, runTime } from "../../results/runTime";
import { importedSnapshot, withPath } from "../../snapshot/import/importedSnapshot";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import { probeReading } from "../stage/probeReading";
import { finalNumbers } from "./finalNumbers";

const alpha = Float32Array.of(-1, -0.25, 0.5);
const surface = {
  alpha,
  beta: alpha,
  loss: new Float32Array(9).fill(2),
  accuracy: new Float32Array(9).fill(Number.NaN),
  done: new Uint8Array(9).fill(1),
  originLoss: Number.NaN,
};
const imported = { file: "surface.csv", format: "CSV", notes: [] };
const foreign = withPath(importedSnapshot(surface, imported, { alpha: "α", beta: "β" }), {
  alpha: Float32Array.of(0.5, 0),
  beta: Float32Array.of(0.5, 0),
});

test("a surface from a file has no unit, no distance and no number that is not in it", () => {
  const { run } = foreign;
  expect(lossLabel(run)).toEqual({ name: "loss", unit: "" });
  expect(probeReading(run, { i: 0, j: 0 })).toMatchObject({ loss: 2, distance: null });
  expect(finalNumbers(run)).toEqual([]);
  expect(momentWords(runTime(run), 1)).toBe("checkpoint 2");
  for (const { svg } of runFigures(foreign)) expect(svg).not.toMatch(/nats|step|NaN/);
});

test("weights from files are counted as checkpoints, and stand below no edge", () => {
  const sample = sampleSnapshot(5, 5, 3);
  const training = { optimizer: { rule: { kind: "sgd" as const } }, batchSize: null };
  const own = { ...sample.run, recipe: recipe({ ...sample.run.recipe, training }) };
  const run = { ...own, weights: { file: "net.safetensors", count: 3 } };
  const edges = (one: typeof own) => finalNumbers(one).filter(({ name }) => /Stable/.test(name));
  expect(edges(own)).toHaveLength(1);
  expect(edges(run)).toEqual([]);
  expect(momentWords(runTime(own), 1)).toBe("step 6");
  expect(momentWords(runTime(run), 1)).toBe("checkpoint 2");
  const loss = runFigures({ ...sample, run }).find(({ name }) => name === "loss");
  expect(loss?.svg).toContain(">checkpoint<");
});
