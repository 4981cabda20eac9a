import type { WebgpuCase } from "./cases";
import { productOf } from "./cases";
import { atLeast, atMost, forInformation } from "./checks";
import { interleave } from "./measure";
import { EDGE_OF_STABILITY, LIVE, MODELS } from "./models";
import type { BenchCase, BudgetCheck } from "./report";
import type { Request } from "./request";
import { bestPyTorch, pytorchEntries, type Sides } from "./sides";
import { studyThroughput } from "./studyThroughput";

/** How many times faster than PyTorch's fastest way we aim to be, in CPU time on one thread. */
const AIMS: Record<string, Partial<Record<BenchCase["task"], number>>> = {
  "2-64-64-3": { surface: 1, step: 2, hvp: 1.2 },
  "144-32-10": { surface: 4, step: 2, hvp: 1.2 },
  "144-64-64-10": { surface: 1, step: 2, hvp: 1.2 },
  "24 × 32": { surface: 1, step: 2, hvp: 1.2 },
  "144-144-144-10": { surface: 1, step: 1, hvp: 1 },
  "144-600-600-10": {},
  "64-64 batch norm": { surface: 1, step: 1.5, hvp: 1 },
  "64-64 layer norm": { surface: 1, step: 1.5, hvp: 1 },
  "CNN 8-16": { surface: 1.5, step: 1.2, hvp: 1 },
  "residual CNN": { surface: 1.5, step: 1.2, hvp: 1 },
};

const NAMES: Record<BenchCase["task"], string> = {
  surface: "surface",
  step: "step, batch 64",
  hvp: "Hessian-vector product",
};

const onWasm = (cases: BenchCase[], workers?: number) =>
  cases.filter((one) => one.backend === "wasm" && one.workers === (workers ?? one.workers));

const againstPyTorch = (cases: BenchCase[]): BudgetCheck[] =>
  onWasm(cases, 1).map(({ task, model, cpu_ratio_to_pytorch }) => {
    const what = `${NAMES[task]} of ${model}, CPU time on one thread, against PyTorch's fastest way`;
    const aim = AIMS[model]?.[task];
    const measured = cpu_ratio_to_pytorch?.median ?? null;
    return aim === undefined ? forInformation(what, measured) : atLeast(what, aim, measured);
  });

/** By the clock, at each side's better number of threads. */
const onAllCores = (cases: BenchCase[]): BudgetCheck[] =>
  MODELS.flatMap(({ name }) => {
    const one = onWasm(cases).findLast(({ task, model }) => task === "surface" && model === name);
    if (one === undefined) return [];
    const what = `surface of ${name} by the clock on all cores, against PyTorch's fastest way`;
    return [forInformation(what, one.ratio_to_pytorch)];
  });

/** Holds the cases, and what is measured besides, against the budgets. */
export async function measureBudgets(
  sides: Sides,
  cases: BenchCase[],
  webgpu: WebgpuCase[],
  rounds: number,
): Promise<BudgetCheck[]> {
  return [
    ...againstPyTorch(cases),
    ...onAllCores(cases),
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
