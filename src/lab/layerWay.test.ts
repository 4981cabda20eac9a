import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import { emptyRun } from "../results/results";
import { layerWayWith } from "./layerWay";
import { runExperimentWith } from "./runExperiment";
import { directCrew } from "./worker/directExecutor";

const crew = directCrew();
const { signal } = new AbortController();
const options = { backend: "wasm", file: null, signal } as const;

test("the way that some layers go is the one whose middle the partner's table tells", async () => {
  const asked = recipe({
    dataset: { kind: "moons", samples: 80 },
    model: { kind: "mlp", hidden: [6, 5] },
    training: { steps: 30, checkpoints: 2 },
    grid: { columns: 3, rows: 3 },
    curvature: { top: 0, bottom: 0 },
    partners: [{ layers: true }],
  });
  const observer = { progress() {}, update() {}, notice() {} };
  const run = await runExperimentWith(crew)(emptyRun(asked), "train", { ...options, observer });
  const [{ theta, line, layers }] = run.partners;
  const lossAt = (at: number, { t, loss } = line.train) => loss[t.indexOf(at)];
  const ends = (lossAt(0) + lossAt(1)) / 2;
  expect(layers.map(({ name }) => name)).toEqual(["dense0", "dense1", "dense2"]);
  for (const { name, alone, allBut: others } of layers) {
    const middles = [];
    for (const allBut of [false, true]) {
      const way = await layerWayWith(crew)(run, theta, { layer: name, allBut }, options);
      if (way === null || way.test === null) throw new Error("nothing was measured");
      expect(lossAt(0, way.train)).toBe(lossAt(0));
      expect(way.test.t).toEqual(way.train.t);
      expect(way.train.accuracy.every((share) => share >= 0 && share <= 1)).toBe(true);
      middles.push(lossAt(0.5, way.train) - ends);
    }
    expect(middles).toEqual([alone, others]);
  }
});

test("without weights it says why", async () => {
  const run = emptyRun(recipe());
  const choice = { layer: "dense0", allBut: false };
  await expect(layerWayWith(crew)(run, new Float32Array(), choice, options)).rejects.toThrow(
    "came without its weights",
  );
});
