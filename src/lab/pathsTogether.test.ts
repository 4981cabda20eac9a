import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import type { OptimizerInput, RecipeInput } from "../recipe/schema";
import { type CommonPlane, type CommonTerrain, startTogether } from "../results/commonTerrain";
import { emptyRun, type Run } from "../results/results";
import { pathsTogetherWith } from "./pathsTogether";
import { runExperimentWith } from "./runExperiment";
import { directCrew } from "./worker/directExecutor";

const { signal } = new AbortController();
const options = { backend: "wasm" as const, file: null, signal };

const tiny: RecipeInput = {
  dataset: { kind: "moons", samples: 60 },
  model: { kind: "mlp", hidden: [6] },
  grid: { columns: 7, rows: 5 },
  curvature: { top: 0, bottom: 0 },
};

function train(optimizer: OptimizerInput, change: RecipeInput = {}): Promise<Run> {
  const training = { steps: 12, batchSize: 16, checkpoints: 4, optimizer };
  const observer = { progress() {}, update() {}, notice() {} };
  const asked = recipe({ ...tiny, training, ...change });
  return runExperimentWith(directCrew())(emptyRun(asked), "train", { ...options, observer });
}

const race = () =>
  Promise.all([
    train({ rule: { kind: "momentum", momentum: 0.9 }, learningRate: 0.1 }),
    train({ rule: { kind: "adam" }, learningRate: 0.05 }),
    train({ ascent: { kind: "sam", radius: 0.1 }, learningRate: 0.1 }),
  ]);

async function together(runs: Run[], plane: CommonPlane): Promise<CommonTerrain> {
  let seen: CommonTerrain | null = null;
  await pathsTogetherWith(directCrew())(runs, plane, {
    ...options,
    onProgress() {},
    notice() {},
    onUpdate(terrain) {
      seen = terrain;
    },
  });
  if (seen === null) throw new Error("Nothing was placed.");
  return seen;
}

test("a race sets out from one point and is the same again, to the last bit", async () => {
  const [runs, again] = await Promise.all([race(), race()]);
  expect(startTogether(runs)).toBe(true);
  const terrain = await together(runs, "joint");
  expect(terrain.surface.done.includes(0)).toBe(false);
  expect(await together(again, "joint")).toEqual(terrain);
  const starts = terrain.trajectories.map(({ alpha, beta, loss }) => [alpha[0], beta[0], loss[0]]);
  expect(starts).toEqual([starts[0], starts[0], starts[0]]);
  // All of them are on the grid, and the first ends at its center.
  for (const { alpha, beta } of terrain.trajectories) {
    expect(Math.min(...alpha)).toBeGreaterThanOrEqual(terrain.surface.alpha[0]);
    expect(Math.max(...beta)).toBeLessThanOrEqual(terrain.surface.beta.at(-1) ?? 0);
  }
  expect(terrain.trajectories[0].alpha.at(-1)).toBe(0);
});

test("the joint plane holds more of all paths than the first run's own", async () => {
  const runs = await race();
  const [own, joint] = await Promise.all([together(runs, "first"), together(runs, "joint")]);
  expect(own.surface).toBe(runs[0].surface);
  expect(own.trajectories[0]).toEqual(runs[0].trajectory);
  const off = ({ trajectories }: CommonTerrain) => trajectories[1].residual.at(-1) ?? 0;
  expect(off(joint)).toBeLessThan(off(own));
});

test.each<[string, RecipeInput]>([
  ["networks", { model: { kind: "mlp", hidden: [6], activation: "tanh" } }],
  ["data", { seed: 2 }],
  ["losses", { evaluation: { split: "test" } }],
])("other %s have no place on the terrain, and that is said", async (what, change) => {
  const runs = await Promise.all([train({}), train({}, change)]);
  await expect(together(runs, "first")).rejects.toThrow(new RegExp(what, "i"));
});
