import { cpuRatio, interleave, largestDifference, type Measured } from "./measure";
import { type BenchModel, SMALL_SURFACE, WEBGPU_MODELS } from "./models";
import { LEARNING_RATE } from "./problem";
import type { BenchCase } from "./report";
import type { Request } from "./request";
import { bestPyTorch, pytorchEntries, type Sides, singlePyTorch, type WebgpuSides } from "./sides";

/** Seconds that a step or a product is repeated for in one round. */
const SECONDS = 0.5;

/** Samples of a step. */
const BATCH = 64;

/** Losses of the first steps are compared. */
const COMPARED_LOSSES = 5;

const surfaceOf = (model: BenchModel, round: number): Request => ({
  task: "surface",
  model: model.name,
  plane: Math.abs(round) % 2,
  stride: model.stride,
  seconds: SECONDS,
});

export const stepOf = (model: BenchModel): Request => ({
  task: "step",
  model: model.name,
  seconds: SECONDS,
  batch: Math.min(BATCH, model.samples),
  learningRate: LEARNING_RATE,
  losses: COMPARED_LOSSES,
});

export const productOf = (model: BenchModel, task: "hvp" | "gradient"): Request => ({
  task,
  model: model.name,
  seconds: SECONDS,
});

/** A surface by the pool, PyTorch and TensorFlow.js. */
export async function surfaceCases(
  sides: Sides,
  model: BenchModel,
  rounds: number,
): Promise<BenchCase[]> {
  const measured = await interleave(
    [
      ...sides.pools.map(({ workers, side }) => ({ name: `pool ${workers}`, side })),
      ...pytorchEntries(sides),
      { name: "tensorflow", side: sides.tensorflow },
    ],
    rounds,
    (round) => surfaceOf(model, round),
  );
  return sides.pools.map(({ workers }) =>
    toCase("surface", model, "wasm", workers, {
      ours: measured.get(`pool ${workers}`) ?? null,
      pytorch: bestPyTorch(sides, measured),
      single: singlePyTorch(sides, measured),
      tfjs: measured.get("tensorflow") ?? null,
    }),
  );
}

/** A training step or a Hessian-vector product in one thread of ours. */
export async function derivativeCase(
  sides: Sides,
  model: BenchModel,
  task: "step" | "hvp",
  rounds: number,
): Promise<BenchCase> {
  const measured = await interleave(
    [
      { name: "engine", side: sides.engine },
      ...pytorchEntries(sides),
      // Its wasm backend has no gradient of a convolution with respect to the filter.
      { name: "tensorflow", side: sides.tensorflow, optional: model.recipe.model.kind !== "mlp" },
    ],
    rounds,
    () => (task === "step" ? stepOf(model) : productOf(model, task)),
  );
  return toCase(task, model, "wasm", 1, {
    ours: measured.get("engine") ?? null,
    pytorch: bestPyTorch(sides, measured),
    single: singlePyTorch(sides, measured),
    tfjs: measured.get("tensorflow") ?? null,
  });
}

export interface WebgpuCase {
  ours: BenchCase;
  /** Dispatches of the same surface one point at a time. */
  pointByPoint: number;
}

/**
 * Surfaces on WebGPU, beside the pool on all cores, which takes over where it is the faster. On a software
 * adapter a small one is computed; of the others what they ask for is counted.
 */
export async function webgpuCases(
  sides: WebgpuSides,
  rounds: number,
  only: string,
  done: (cases: BenchCase[]) => void,
): Promise<WebgpuCase[]> {
  if (sides.adapter === null) return [];
  const { software } = sides.adapter;
  const cases: WebgpuCase[] = [];
  for (const model of [SMALL_SURFACE, ...WEBGPU_MODELS].filter(({ name }) => name.includes(only))) {
    const dry = software && model !== SMALL_SURFACE;
    const pool = dry ? null : sides.pool;
    const measured = await interleave(
      [
        { name: "engine", side: sides.webgpuEngine, request: { stride: 1, dry } },
        { name: "pool", side: pool?.side ?? null, request: { stride: 1 } },
        { name: "pytorch", side: dry ? null : sides.pytorchOnGpu },
        { name: "tensorflow", side: sides.webgpuTensorflow, request: { stride: 51, dry } },
      ],
      software ? 1 : rounds,
      (round) => surfaceOf(model, round),
    );
    const [one, wasm, pytorch, theirs] = ["engine", "pool", "pytorch", "tensorflow"].map(
      (name) => measured.get(name) ?? null,
    );
    const others = { pytorch, single: null, tfjs: theirs };
    const onGpu = toCase("surface", model, "webgpu", 1, { ours: one, ...others });
    const ours: BenchCase = {
      ...(software ? withoutTimes(onGpu) : onGpu),
      max_rel_diff:
        one !== null && wasm !== null ? largestDifference("losses", one.values, wasm.values) : null,
    };
    const onCores = toCase("surface", model, "wasm", pool?.workers ?? 1, { ours: wasm, ...others });
    done(wasm === null || software ? [ours] : [ours, { ...onCores, max_rel_diff: null }]);
    const perPoint = (theirs?.gpu?.dispatches ?? 0) / Math.ceil(model.side ** 2 / 51);
    cases.push({ ours, pointByPoint: model.side ** 2 * perPoint });
  }
  return cases;
}

/** A model's steps and products on WebGPU and on wasm, beside PyTorch on CUDA where it has that. */
export async function derivativesOnGpu(
  sides: Sides,
  { webgpuEngine, pytorchOnGpu }: WebgpuSides,
  model: BenchModel,
  rounds: number,
): Promise<BenchCase[]> {
  const cases: BenchCase[] = [];
  for (const task of ["step", "hvp"] as const) {
    const measured = await interleave(
      [
        { name: "webgpu", side: webgpuEngine },
        { name: "wasm", side: sides.engine },
        { name: "pytorch", side: pytorchOnGpu },
      ],
      rounds,
      () => (task === "step" ? stepOf(model) : productOf(model, task)),
    );
    const pytorch = measured.get("pytorch") ?? null;
    for (const backend of ["webgpu", "wasm"] as const) {
      const ours = measured.get(backend) ?? null;
      cases.push(toCase(task, model, backend, 1, { ours, pytorch, single: null, tfjs: null }));
    }
  }
  return cases;
}

/** An emulated GPU says nothing about speed. */
const withoutTimes = (one: BenchCase): BenchCase => ({
  ...one,
  ours_ms: null,
  tfjs_ms: null,
  ours_cpu_ms: null,
  cpu_ratio_to_pytorch: null,
  cpu_ratio_to_loop: null,
  ratio_to_pytorch: null,
  ratio_to_tfjs: null,
});

function toCase(
  task: BenchCase["task"],
  model: BenchModel,
  backend: BenchCase["backend"],
  workers: number,
  { ours, pytorch, single, tfjs }: Record<"ours" | "pytorch" | "single" | "tfjs", Measured | null>,
): BenchCase {
  const ratio = (theirs: Measured | null) => (ours && theirs ? theirs.ms / ours.ms : null);
  const kind = task === "hvp" ? "vectors" : "losses";
  return {
    task,
    model: model.name,
    samples: model.samples,
    backend,
    workers,
    ours_ms: ours?.ms ?? null,
    pytorch_ms: pytorch?.ms ?? null,
    tfjs_ms: tfjs?.ms ?? null,
    pytorch_way: single?.rounds[0].way ?? null,
    ratio_to_pytorch: ratio(pytorch),
    ratio_to_tfjs: ratio(tfjs),
    ours_cpu_ms: ours?.cpuMs ?? null,
    pytorch_cpu_ms: single?.cpuMs ?? null,
    cpu_ratio_to_pytorch: cpuRatio(ours, single),
    cpu_ratio_to_loop: cpuRatio(ours, single, ({ cpuMs, loop }) => loop?.cpuMs ?? cpuMs),
    max_rel_diff: ours && pytorch ? largestDifference(kind, ours.values, pytorch.values) : null,
    dispatches: ours?.gpu?.dispatches ?? null,
    uploaded_bytes: ours?.gpu?.uploaded ?? null,
  };
}
