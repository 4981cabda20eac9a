import { afterEach, expect, test, vi } from "vitest";
import type { SampleObjective } from "../nn/objective";
import { recipe } from "../recipe/parse";
import { probeCostsWith } from "./probeCosts";
import type { Source } from "./protocol";
import { directCrew } from "./worker/directExecutor";
import { operationCosts } from "./worker/operationCosts";
import { createWorkbench, type Workbench } from "./worker/workbench";

const wanted = recipe({
  dataset: { kind: "moons", samples: 64 },
  model: { kind: "mlp", hidden: [8] },
  curvature: { top: 1, bottom: 0 },
});

const unusedObjective: SampleObjective = {
  layout: [],
  parameterCount: 0,
  sampleCount: 0,
  engine: "test",
  backend: "wasm",
  evaluate: async () => ({ loss: 0, accuracy: 0 }),
  gradient: async () => ({ loss: 0, accuracy: 0 }),
  hessianVector: async () => {},
  gaussNewtonVector: async () => {},
  statistics: async () => new Float32Array(),
  evaluateMany: async () => {},
  sampleLosses: async () => {},
  margins: async () => {},
  dispose() {},
};

test("a probe finds what every stage takes, without training", async () => {
  const probe = probeCostsWith(directCrew());
  const { signal } = new AbortController();
  const costs = await probe({ recipe: wanted, file: null, backend: "auto", signal });
  if (costs === null) throw new Error("not aborted");
  for (const stage of ["train", "surface", "spectrum"] as const) {
    expect(costs[stage]).toBeGreaterThan(0);
    expect(costs[stage]).toBeLessThan(60);
  }
  expect(costs.curvature + costs.partners).toBe(0);
});

afterEach(() => {
  vi.useRealTimers();
});

test("a cost is that of one point, one batch, one product, whatever a probe tries at once", async () => {
  const workbench = createWorkbench();
  await workbench.start("wasm");
  const { train } = await workbench.dataset({ recipe: wanted, file: null });
  vi.useFakeTimers({ toFake: ["performance"] });
  // A millisecond for every sample that a loss, gradient or product goes through.
  const take = async (samples: number) => {
    vi.advanceTimersByTime(samples);
    return { loss: 0, accuracy: 0 };
  };
  const { count } = train;
  const clocked: SampleObjective = {
    ...unusedObjective,
    sampleCount: count,
    gradient: (_theta, _gradient, batch) => take(3 * (batch?.length ?? count)),
    hessianVector: async (_theta, _vector, _product, batch) => {
      await take(9 * (batch?.length ?? count));
    },
    evaluate: () => take(count),
    evaluateMany: async (_origin, _directions, _coefficients, loss) => {
      await take(loss.length * count);
    },
    sampleLosses: async () => {
      await take(count);
    },
  };
  const noting: Workbench = { ...workbench, objective: async () => clocked };
  const { signal } = new AbortController();
  const input = {
    recipe: { ...wanted, training: { ...wanted.training, batchSize: 16 } },
    file: null,
  };
  const costs = await operationCosts(input, { workbench: noting, signal });
  expect(costs.point).toBeCloseTo(count / 1000);
  expect(costs.evaluation).toBeCloseTo(count / 1000);
  expect(costs.step).toBeCloseTo((3 * 16) / 1000);
  expect(costs.product).toBeCloseTo((9 * count) / 1000);
  expect(costs.gradient).toBeCloseTo((3 * count) / 1000);
  // In place of the test set's objective stands one of as many samples as the training set's.
  expect(costs.checkpoint).toBeCloseTo((2 * count) / 1000);
});

test("an aborted probe gives nothing", async () => {
  const signal = AbortSignal.abort();
  const probe = probeCostsWith(directCrew());
  expect(await probe({ recipe: wanted, file: null, backend: "auto", signal })).toBeNull();
});

test("a call of a probe is short however wide the network, so that a cancel is heard", async () => {
  const wide = recipe({
    dataset: { kind: "glyphs", samples: 4000 },
    model: { kind: "mlp", hidden: [512, 512] },
  });
  const workbench = createWorkbench();
  await workbench.start("wasm");
  const dataset = await workbench.dataset({ recipe: wide, file: null });
  let most = 0;
  const note = (samples: number) => {
    most = Math.max(most, samples);
  };
  // In place of the network one that notes on how many samples it is tried.
  const objectiveOf = (sampleCount: number): SampleObjective => ({
    ...unusedObjective,
    sampleCount,
    gradient: async (_theta, _gradient, batch) => {
      note(batch?.length ?? sampleCount);
      return { loss: 0, accuracy: 0 };
    },
    hessianVector: async (_theta, _vector, _product, batch) => note(batch?.length ?? sampleCount),
    evaluate: async () => {
      note(sampleCount);
      return { loss: 0, accuracy: 0 };
    },
    evaluateMany: async (_origin, _directions, _coefficients, loss) =>
      note(loss.length * sampleCount),
  });
  const noting = {
    ...workbench,
    objective: async ({ recipe: { evaluation } }: Source, role: string) =>
      objectiveOf(
        role === "evaluation" ? (evaluation.samples ?? dataset.train.count) : dataset.train.count,
      ),
  } as Workbench;
  const costs = await operationCosts(
    { recipe: wide, file: null },
    { workbench: noting, signal: new AbortController().signal },
  );
  // 144·512 + 512² + 512·10 multiplications for each of 4,000 samples would be 1.4·10⁹.
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(300);
  expect(costs.parameters).toBeGreaterThan(3e5);
});
