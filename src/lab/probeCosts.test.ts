import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import { probeCostsWith } from "./probeCosts";
import { directCrew } from "./worker/directExecutor";

const wanted = recipe({
  dataset: { kind: "moons", samples: 64 },
  model: { kind: "mlp", hidden: [8] },
  curvature: { top: 1, bottom: 0 },
});

test("a probe finds what every operation costs, without training", async () => {
  const probe = probeCostsWith(directCrew());
  const { signal } = new AbortController();
  const costs = await probe({ recipe: wanted, file: null, backend: "auto", signal });
  if (costs === null) throw new Error("not aborted");
  for (const name of ["point", "step", "checkpoint", "product"] as const) {
    expect(costs[name]).toBeGreaterThan(0);
    expect(costs[name]).toBeLessThan(1);
  }
  expect(costs.workers).toBe(1);
});

test("an aborted probe gives nothing", async () => {
  const signal = AbortSignal.abort();
  const probe = probeCostsWith(directCrew());
  expect(await probe({ recipe: wanted, file: null, backend: "auto", signal })).toBeNull();
});
