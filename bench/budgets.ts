import type { WebgpuCase } from "./cases";
import { productOf } from "./cases";
import { atLeast, atMost, forInformation } from "./checks";
import { interleave } from "./measure";
import { EDGE_OF_STABILITY, LIVE, MODELS } from "./models";
import type { BenchCase, BudgetCheck } from "./report";
import type { Request } from "./request";
import { bestPyTorch, pytorchEntries, type Sides } from "./sides";
import { studyThroughput } from "./studyThroughput";

/** How many times faster than PyTorch a surface should be. */
const SURFACE_BUDGETS: Record<string, number | undefined> = {
  "2-64-64-3": 3,
  "144-32-10": 15,
  "144-64-64-10": 6,
  "64-64 batch norm": 1,
  "64-64 layer norm": 1,
  "CNN 8-16": 1.5,
  "residual CNN": 1.5,
};

/** Holds the cases, and what is measured besides, against the budgets. */
export async function measureBudgets(
  sides: Sides,
  cases: BenchCase[],
  webgpu: WebgpuCase[],
  rounds: number,
): Promise<BudgetCheck[]> {
  const ratioOf = (task: BenchCase["task"], model: string) =>
    cases.filter((one) => one.task === task && one.model === model && one.backend === "wasm").at(-1)
      ?.ratio_to_pytorch ?? null;
  return [
    ...MODELS.map(({ name }) => {
      const what = `surface of ${name} on all cores, against PyTorch`;
      const budget = SURFACE_BUDGETS[name];
      const ratio = ratioOf("surface", name);
      return budget === undefined ? forInformation(what, ratio) : atLeast(what, budget, ratio);
    }),
    atLeast("training step of 2-64-64-3, against PyTorch", 2, ratioOf("step", "2-64-64-3")),
    await liveSlice(sides, rounds),
    ...(await edgeOfStability(sides, rounds)),
    ...(await productCosts(sides, rounds)),
    await lanczos(sides, rounds),
    ...(await studyThroughput(sides, rounds)),
    ...dispatchBudgets(webgpu),
  ];
}

/** What 51×51 points ask of a GPU. */
export const dispatchBudgets = (webgpu: WebgpuCase[]): BudgetCheck[] =>
  webgpu.flatMap(({ ours, pointByPoint }) => [
    atLeast(
      `fewer dispatches on WebGPU than point by point, ${ours.model}`,
      20,
      ours.dispatches === null ? null : pointByPoint / ours.dispatches,
    ),
    atMost(
      `dispatches on WebGPU, ${ours.model}`,
      1000,
      "dispatches",
      ours.dispatches ?? Number.NaN,
    ),
  ]);

/** A surface of 25 × 25 points at 256 samples in a plane that the workers have not seen. */
async function liveSlice(sides: Sides, rounds: number): Promise<BudgetCheck> {
  const pool = sides.pools[sides.pools.length - 1];
  const measured = await interleave([{ name: "pool", side: pool.side }], 4 * rounds, (round) => ({
    task: "surface",
    model: LIVE.name,
    plane: Math.abs(round) % 2,
    stride: 1,
    seconds: 0,
  }));
  return atMost(
    "live slice: 25 × 25 points, 256 samples, all cores",
    50,
    "ms",
    measured.get("pool")?.ms ?? Number.NaN,
  );
}

/** 8,000 full-batch steps with 4,800 Hessian-vector products, 30 at every 50th step. */
async function edgeOfStability(sides: Sides, rounds: number): Promise<BudgetCheck[]> {
  const request: Request = {
    task: "edge_of_stability",
    model: EDGE_OF_STABILITY.name,
    steps: 8000,
    every: 50,
    products: 30,
    learningRate: 0.1,
    losses: 5,
  };
  // PyTorch's graph-building dominates here; one thread is its better setting by far.
  const [single] = pytorchEntries(sides);
  const measured = await interleave(
    [{ name: "engine", side: sides.engine }, single],
    Math.min(rounds, 3),
    () => request,
  );
  const ours = measured.get("engine")?.ms ?? Number.NaN;
  const theirs = measured.get(single.name)?.ms;
  return [
    atMost("8,000 steps of 1-100-1 with 4,800 Hv, one core", 1, "s", ours / 1000),
    forInformation("… against PyTorch, ×", theirs === undefined ? null : theirs / ours),
  ];
}

async function productCosts(sides: Sides, rounds: number): Promise<BudgetCheck[]> {
  const checks: BudgetCheck[] = [];
  for (const model of MODELS) {
    const measured = await interleave(
      [
        { name: "gradient", side: sides.engine, request: { task: "gradient" } },
        { name: "hvp", side: sides.engine },
      ],
      rounds,
      () => productOf(model, "hvp"),
    );
    const [gradient, product] = ["gradient", "hvp"].map((name) => measured.get(name)?.ms);
    const cost = (product ?? Number.NaN) / (gradient ?? Number.NaN);
    checks.push(atMost(`Hessian-vector product of ${model.name}`, 4, "gradients", cost));
  }
  return checks;
}

/** 30 steps on 4,970 parameters; PyTorch keeps the gradient's graph between products. */
async function lanczos(sides: Sides, rounds: number): Promise<BudgetCheck> {
  const measured = await interleave(
    [{ name: "engine", side: sides.engine }, ...pytorchEntries(sides)],
    rounds,
    () => ({ task: "lanczos", model: "144-32-10", steps: 30 }),
  );
  const ours = measured.get("engine");
  const theirs = bestPyTorch(sides, measured);
  return forInformation(
    "30 Lanczos steps on 144-32-10 against PyTorch, ×",
    ours && theirs ? theirs.ms / ours.ms : null,
  );
}
