import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import { emptyRun } from "../results/results";
import type { Crew } from "./crew";
import { runExperimentWith } from "./runExperiment";
import { directCrew, directExecutor } from "./worker/directExecutor";

/** A lead and as many helpers as make `count`. */
function crewOf(count: number): Crew {
  const crew = directCrew();
  const others = Array.from({ length: count - 1 }, directExecutor);
  return {
    ...crew,
    helpers: () =>
      others.map(async (one) => {
        await one.call("start", { backend: "wasm" });
        return one;
      }),
    samplerCount: () => count,
  };
}

async function run(crew: Crew, asked: Parameters<typeof recipe>[0]) {
  const done = await runExperimentWith(crew)(emptyRun(recipe(asked)), "train", {
    backend: "wasm",
    file: null,
    signal: new AbortController().signal,
    observer: { progress() {}, update() {}, notice() {} },
  });
  crew.dispose();
  const { provenance: _, ...results } = done;
  return results;
}

test.each([
  ["a perceptron", { kind: "mlp", hidden: [9], activation: "gelu" }],
  ["a network with batch normalization", { kind: "mlp", hidden: [7], normalization: "batch" }],
] as const)("%s gives the same bits on one worker and on three", async (_, model) => {
  const asked = {
    dataset: { kind: "moons" as const, samples: 60 },
    model: { ...model, hidden: [...model.hidden] },
    training: { steps: 8, batchSize: 16, checkpoints: 3 },
    grid: { columns: 9, rows: 8 },
    curvature: { top: 2, bottom: 1, lanczosSteps: 5, map: { columns: 3, rows: 3 } },
  };
  const alone = await run(crewOf(1), asked);
  expect(alone.surface?.loss.every(Number.isFinite)).toBe(true);
  expect(await run(crewOf(3), asked)).toEqual(alone);
});
