import { cpus } from "node:os";
import { dispatchBudgets, measureBudgets } from "./budgets";
import { derivativeCase, derivativesOnGpu, surfaceCases, webgpuCases } from "./cases";
import { openBrowser } from "./chromium";
import { EDGE_OF_STABILITY, LIVE, MODELS, STUDY, WEBGPU_MODELS } from "./models";
import { fastestCoreType, startPyTorch, writeProblems } from "./pytorch";
import type { BenchCase, BenchReport } from "./report";
import type { Sides, WebgpuSides } from "./sides";
import { studyThroughput } from "./studyThroughput";
import { rowOf } from "./table";

export interface SuiteOptions {
  /** One round of each instead of five. */
  quick: boolean;
  /** Measures only models whose name contains this, and no other budgets. */
  only: string;
  /** Measures only these tasks; without all three, no other budgets. */
  tasks: string[];
  /** Whether TensorFlow.js takes part: most of the time is its. */
  tensorflow: boolean;
  /** Uses the machine's graphics adapter instead of an emulated one. */
  gpu: boolean;
  cores: number;
  log(line: string): void;
}

/** Measures everything, one thing after the other. */
export async function measureAll(options: SuiteOptions): Promise<BenchReport> {
  const { cores, gpu, log, only, quick, tasks } = options;
  const rounds = quick ? 1 : 5;
  const counts = [...new Set([1, cores])];
  const models = MODELS.filter(({ name }) => name.includes(only));
  const problems = await writeProblems([
    ...MODELS,
    ...WEBGPU_MODELS,
    LIVE,
    EDGE_OF_STABILITY,
    STUDY,
  ]);
  const onCpu = !tasks.includes("webgpu");
  const rival = onCpu ? await fastestCoreType(problems.folder) : null;
  const pytorch = async (threads: number, device: "cpu" | "cuda") =>
    (await startPyTorch(problems.folder, threads, device, rival?.coreType))?.side ?? null;
  const browser = await openBrowser(gpu);
  const sides: Sides = {
    pools: counts.map((workers) => ({ workers, side: browser.side({ name: "pool", workers }) })),
    engine: browser.side({ name: "engine", backend: "wasm" }),
    tensorflow: options.tensorflow ? browser.side({ name: "tensorflow", backend: "wasm" }) : null,
    pytorch: await Promise.all(
      counts.map(async (threads) => ({
        threads,
        side: onCpu ? await pytorch(threads, "cpu") : null,
      })),
    ),
  };
  const webgpuSides: WebgpuSides = {
    webgpuEngine: browser.side({ name: "engine", backend: "webgpu" }),
    webgpuTensorflow: browser.side({ name: "tensorflow", backend: "webgpu" }),
    pytorchOnGpu: gpu ? await pytorch(1, "cuda") : null,
    adapter: await browser.adapter(),
    pool: sides.pools[sides.pools.length - 1],
  };
  const about = {
    machine: `${cpus()[0].model}, ${cores} cores`,
    pytorch: rival && `PyTorch ${rival.about.version} with ${rival.about.blas}`,
  };
  log(about.machine);
  if (onCpu) log(about.pytorch ?? "PyTorch was not found; its columns stay empty.");
  try {
    const cases: BenchCase[] = [];
    // Each at once: a run that is cut short has not been for nothing.
    const keep = (measured: BenchCase[]): void => {
      cases.push(...measured);
      for (const one of measured) log(rowOf(one));
    };
    for (const model of models) {
      if (tasks.includes("surface")) {
        log(`${model.name}: surface`);
        keep(await surfaceCases(sides, model, rounds));
      }
      for (const task of (["step", "hvp"] as const).filter((one) => tasks.includes(one))) {
        log(`${model.name}: ${task}`);
        keep([await derivativeCase(sides, model, task, rounds)]);
      }
    }
    if (tasks.includes("study") && tasks.length === 1) {
      log("runs of a study");
      return { ...about, cases, budgets: await studyThroughput(sides, rounds) };
    }
    const whole = only === "" && tasks.length >= 3;
    if (!whole && onCpu) return { ...about, cases, budgets: [] };
    const { adapter } = webgpuSides;
    log(`WebGPU on ${adapter?.description ?? "no adapter"}`);
    const webgpu = await webgpuCases(webgpuSides, rounds, only, keep);
    if (!whole) {
      if (adapter !== null && !adapter.software) {
        for (const model of models) keep(await derivativesOnGpu(sides, webgpuSides, model, rounds));
      }
      return { ...about, cases, budgets: dispatchBudgets(webgpu) };
    }
    log("budgets");
    return { ...about, cases, budgets: await measureBudgets(sides, cases, webgpu, rounds) };
  } finally {
    for (const { side } of sides.pytorch) side?.close();
    webgpuSides.pytorchOnGpu?.close();
    await browser.close();
    await problems.remove();
  }
}
