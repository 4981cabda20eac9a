import { parse } from "valibot";
import { expect, test } from "vitest";
import { recipe } from "../../../recipe/parse";
import { barrier } from "../../../results/barrier";
import type { MeasureOf } from "../../../study/measure";
import { measureSchema } from "../../../study/measure";
import type { JobInput } from "../../protocol";
import { outcomeOf } from "../../testing/everyResult";
import { directCrew, directExecutor } from "../directExecutor";

type Quantity = MeasureOf<"between">["quantity"];

async function cellOf(task: JobInput<"cell">) {
  const worker = directExecutor();
  await worker.call("start", { backend: "wasm" });
  const outcome = await worker.call("cell", task);
  if (outcome.status !== "finished") throw new Error(JSON.stringify(outcome));
  return outcome.values;
}

const quantities: Quantity[] = [
  "barrier",
  "matched-barrier",
  "matched-distance",
  "singular-vectors",
  "curve-barrier",
  "later-layers",
  "cka",
  "disagreement",
];

test("a study's measures between two networks are what the lab tells of the same partner", async () => {
  const asked = recipe({
    dataset: { kind: "moons", samples: 80 },
    model: { kind: "mlp", hidden: [12, 8] },
    training: { steps: 40, checkpoints: 4, batchSize: 16 },
    grid: { columns: 2, rows: 2 },
    curvature: { top: 0, bottom: 0 },
    // The other network of a study's seed 1.
    partners: [{ change: { kind: "seed", seed: 1001 }, curve: {}, layers: true }],
  });
  const { run } = await outcomeOf(directCrew(), asked);
  const [{ distance, line, matched, likeness, layers, curve }] = run.partners;
  if (matched === null || curve === null) throw new Error("incomplete report");

  const measures = Object.fromEntries(
    quantities.map((quantity) => [quantity, parse(measureSchema, { kind: "between", quantity })]),
  );
  const values = await cellOf({ recipe: asked, measures });
  // The lab's lines have more points where they bend, so that their barriers may be a little higher.
  const about = (height: number) => [expect.closeTo(height, 2)];
  expect(values.barrier).toEqual(about(barrier(line.train).height));
  expect(values["matched-barrier"]).toEqual(about(barrier(matched.line.train).height));
  expect(values["curve-barrier"]).toEqual(about(barrier(curve.train).height));
  expect(values["matched-distance"]).toEqual([expect.closeTo(matched.distance / distance, 10)]);
  expect(values["singular-vectors"]).toEqual(matched.cosines.map((c) => expect.closeTo(c, 10)));
  expect(values.cka).toEqual([expect.closeTo(likeness.cka, 10)]);
  expect(values.disagreement).toEqual([likeness.disagreement]);
  // Each as a share of the barrier of all: so their ratios are those of the lab.
  const [second, third] = values["later-layers"];
  expect(second / third).toBeCloseTo(layers[1].alone / layers[2].alone, 6);
});

test("half of the units of a network without hidden ones are all of them", async () => {
  const asked = recipe({ dataset: { kind: "moons" }, model: { kind: "mlp", hidden: [] } });
  const measures = {
    halves: parse(measureSchema, { kind: "halves", draws: 2 }),
    loss: parse(measureSchema, { kind: "loss" }),
  };
  const { halves, loss } = await cellOf({ recipe: asked, measures });
  expect(halves).toEqual(loss);
});
