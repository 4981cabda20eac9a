import { openBrowser } from "./chromium";
import { type Entry, interleave, largestDifference, type Measured } from "./measure";
import { type BenchModel, EDGE_OF_STABILITY, MODELS } from "./models";
import { LEARNING_RATE } from "./problem";
import { startPyTorch, writeProblems } from "./pytorch";
import type { BenchCase, BenchReport } from "./report";
import type { Request, Side } from "./request";

export interface SuiteOptions {
  /** One round of each instead of five. */
  quick: boolean;
  /** Measures only models whose name contains this. */
  only: string;
  cores: number;
  log(line: string): void;
}

/** Seconds that a step or a product is repeated for in one round. */
const SECONDS = 0.3;

/** Losses of the first steps are compared. */
const COMPARED_LOSSES = 5;

interface Sides {
  pools: { workers: number; side: Side }[];
  engine: Side;
  tensorflow: Side;
  webgpuEngine: Side;
  webgpuTensorflow: Side;
  pytorch: { threads: number; side: Side | null }[];
}

export async function measureAll(options: SuiteOptions): Promise<BenchReport> {
  const { cores, log, only, quick } = options;
  const rounds = quick ? 1 : 5;
  const counts = [...new Set([1, cores])];
  const models = MODELS.filter(({ name }) => name.includes(only));
  const problems = await writeProblems([...MODELS, EDGE_OF_STABILITY]);
  const browser = await openBrowser();
  const sides: Sides = {
    pools: counts.map((workers) => ({ workers, side: browser.side({ name: "pool", workers }) })),
    engine: browser.side({ name: "engine", backend: "wasm" }),
    tensorflow: browser.side({ name: "tensorflow", backend: "wasm" }),
    webgpuEngine: browser.side({ name: "engine", backend: "webgpu" }),
    webgpuTensorflow: browser.side({ name: "tensorflow", backend: "webgpu" }),
    pytorch: await Promise.all(
      counts.map(async (threads) => ({
        threads,
        side: await startPyTorch(problems.folder, threads),
      })),
    ),
  };
  if (sides.pytorch[0].side === null) log("PyTorch was not found; its columns stay empty.");
  try {
    const cases: BenchCase[] = [];
    for (const model of models) {
      log(`${model.name}: surface`);
      cases.push(...(await surfaceCases(sides, model, rounds)));
      for (const task of ["step", "hvp"] as const) {
        log(`${model.name}: ${task}`);
        cases.push(await derivativeCase(sides, model, task, rounds));
      }
    }
    return { cases, budgets: [] };
  } finally {
    for (const { side } of sides.pytorch) await side?.close();
    await browser.close();
    await problems.remove();
  }
}

const pytorchEntries = (sides: Sides, request?: Partial<Request>): Entry[] =>
  sides.pytorch.map(({ threads, side }) => ({ name: `pytorch ${threads}`, side, request }));

/** PyTorch at its better number of threads. */
function best(sides: Sides, measured: Map<string, Measured | null>): Measured | null {
  const all = sides.pytorch.map(({ threads }) => measured.get(`pytorch ${threads}`) ?? null);
  return all.reduce((a, b) => (a !== null && (b === null || a.ms <= b.ms) ? a : b));
}

async function surfaceCases(sides: Sides, model: BenchModel, rounds: number): Promise<BenchCase[]> {
  const { stride } = model;
  const measured = await interleave(
    [
      ...sides.pools.map(({ workers, side }) => ({ name: `pool ${workers}`, side })),
      ...pytorchEntries(sides),
      { name: "tensorflow", side: sides.tensorflow },
    ],
    rounds,
    (round) => ({ task: "surface", model: model.name, plane: Math.abs(round) % 2, stride }),
  );
  return sides.pools.map(({ workers }) =>
    toCase("surface", model, workers, {
      ours: measured.get(`pool ${workers}`) ?? null,
      pytorch: best(sides, measured),
      tfjs: measured.get("tensorflow") ?? null,
    }),
  );
}

async function derivativeCase(
  sides: Sides,
  model: BenchModel,
  task: "step" | "hvp",
  rounds: number,
): Promise<BenchCase> {
  const request: Request =
    task === "step"
      ? {
          task,
          model: model.name,
          seconds: SECONDS,
          learningRate: LEARNING_RATE,
          losses: COMPARED_LOSSES,
        }
      : { task, model: model.name, seconds: SECONDS };
  const measured = await interleave(
    [
      { name: "engine", side: sides.engine },
      ...pytorchEntries(sides),
      // Its wasm backend has no gradient of a convolution with respect to the filter.
      { name: "tensorflow", side: sides.tensorflow, optional: model.recipe.model.kind !== "mlp" },
    ],
    rounds,
    () => request,
  );
  return toCase(task, model, 1, {
    ours: measured.get("engine") ?? null,
    pytorch: best(sides, measured),
    tfjs: measured.get("tensorflow") ?? null,
  });
}

function toCase(
  task: BenchCase["task"],
  model: BenchModel,
  workers: number,
  { ours, pytorch, tfjs }: Record<"ours" | "pytorch" | "tfjs", Measured | null>,
): BenchCase {
  const { dataset } = model.recipe;
  const ratio = (theirs: Measured | null) => (ours && theirs ? theirs.ms / ours.ms : null);
  const kind = task === "hvp" ? "vectors" : "losses";
  return {
    task,
    model: model.name,
    samples: "samples" in dataset ? dataset.samples : 0,
    backend: "wasm",
    workers,
    ours_ms: ours?.ms ?? null,
    pytorch_ms: pytorch?.ms ?? null,
    tfjs_ms: tfjs?.ms ?? null,
    ratio_to_pytorch: ratio(pytorch),
    ratio_to_tfjs: ratio(tfjs),
    max_rel_diff: ours && pytorch ? largestDifference(kind, ours.values, pytorch.values) : null,
    dispatches: null,
  };
}
