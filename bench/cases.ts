import { cpuRatio, interleave, largestDifference, type Measured } from "./measure";
import { type BenchModel, MODELS, SMALL_SURFACE } from "./models";
import { LEARNING_RATE } from "./problem";
import type { BenchCase } from "./report";
import type { Request } from "./request";
import { bestPyTorch, pytorchEntries, type Sides, singlePyTorch } from "./sides";

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

/** Surfaces on WebGPU: on a software adapter a small one, for its dispatches only. */
export async function webgpuCases(sides: Sides, rounds: number): Promise<WebgpuCase[]> {
  if (sides.adapter === null) return [];
  const { software } = sides.adapter;
  const cases: WebgpuCase[] = [];
  for (const model of software ? [SMALL_SURFACE] : MODELS) {
    const measured = await interleave(
      [
        { name: "engine", side: sides.webgpuEngine, request: { stride: 1 } },
        { name: "pytorch", side: sides.pytorchOnGpu },
        { name: "tensorflow", side: sides.webgpuTensorflow, request: { stride: 51 } },
      ],
      software ? 1 : rounds,
      (round) => surfaceOf(model, round),
    );
    const one = measured.get("engine") ?? null;
    const theirs = measured.get("tensorflow") ?? null;
    const ours = toCase("surface", model, "webgpu", 1, {
      ours: one && onEvery(model.stride, one),
      pytorch: measured.get("pytorch") ?? null,
      single: null,
      tfjs: theirs,
    });
    const points = model.side ** 2;
    const perPoint = (theirs?.dispatches ?? 0) / Math.ceil(points / 51);
    cases.push({
      ours: software ? withoutTimes(ours) : ours,
      pointByPoint: points * perPoint,
    });
  }
  return cases;
}

/**
 * A model's tasks on WebGPU, and the same on wasm beside it; PyTorch on CUDA where it has that. What the
 * lab should choose on this machine can be read off.
 */
export async function adapterCases(
  sides: Sides,
  model: BenchModel,
  rounds: number,
): Promise<BenchCase[]> {
  const cases: BenchCase[] = [];
  for (const task of ["surface", "step", "hvp"] as const) {
    const wasm =
      task === "surface"
        ? sides.pools.map(({ workers, side }) => ({ workers, side }))
        : [{ workers: 1, side: sides.engine }];
    const measured = await interleave(
      [
        { name: "webgpu", side: sides.webgpuEngine, request: { stride: 1 } },
        ...wasm.map(({ workers, side }) => ({ name: `wasm ${workers}`, side })),
        { name: "pytorch", side: sides.pytorchOnGpu },
      ],
      rounds,
      (round) =>
        task === "surface"
          ? surfaceOf(model, round)
          : task === "step"
            ? stepOf(model)
            : productOf(model, task),
    );
    const pytorch = measured.get("pytorch") ?? null;
    const ours = (name: string): Measured | null => {
      const one = measured.get(name) ?? null;
      // Tiles of a GPU are large, so that it is timed on every point; the others' values are of fewer.
      return one && task === "surface" && name === "webgpu" ? onEvery(model.stride, one) : one;
    };
    const row = (backend: BenchCase["backend"], workers: number) =>
      toCase(task, model, backend, workers, {
        ours: ours(backend === "webgpu" ? "webgpu" : `wasm ${workers}`),
        pytorch,
        single: null,
        tfjs: null,
      });
    cases.push(row("webgpu", 1), ...wasm.map(({ workers }) => row("wasm", workers)));
  }
  return cases;
}

/** With the losses of those points alone that a stride leaves. */
const onEvery = (stride: number, measured: Measured): Measured => ({
  ...measured,
  values: Array.from(measured.values).filter((_, index) => index % stride === 0),
});

/** An emulated GPU says nothing about speed. */
const withoutTimes = (one: BenchCase): BenchCase => ({
  ...one,
  ours_ms: null,
  tfjs_ms: null,
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
    dispatches: backend === "webgpu" ? (ours?.dispatches ?? null) : null,
  };
}
