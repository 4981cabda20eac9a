import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { architecture } from "../src/nn/architecture";
import { concatenateFloats } from "../src/results/concatenate";
import { float32Array } from "../src/results/npy";
import { writeNpz } from "../src/results/npz";
import type { BenchModel } from "./models";
import { coefficientsOf, problemOf } from "./problem";
import type { Answer, Side } from "./request";

const SCRIPT = fileURLToPath(new URL("pytorch_reference.py", import.meta.url));

/** Debian's own, which has its python3-torch; elsewhere whatever the path finds. */
const PYTHON = ["/usr/bin/python3"].find((path) => existsSync(path)) ?? "python3";

/** Writes what `pytorch_reference.py` reads: weights, directions and data, and the layers. */
async function writeProblem(folder: string, model: BenchModel): Promise<void> {
  const problem = problemOf(model);
  const { spec, samples, layout, theta, planes, vector, loss } = problem;
  const P = theta.length;
  const coefficients = coefficientsOf(problem, 1);
  const shape =
    spec.task.kind === "regression" ? [samples.count, spec.task.outputs] : [samples.count];
  const arrays = new Map([
    ["inputs", float32Array(samples.inputs, [samples.count, ...spec.inputShape])],
    ["targets", float32Array(samples.targets, shape)],
    ["theta", float32Array(theta)],
    ["vector", float32Array(vector)],
    ["planes", float32Array(concatenateFloats(planes), [planes.length, 2, P])],
    ["coefficients", float32Array(coefficients, [coefficients.length / 2, 2])],
  ]);
  await writeFile(join(folder, `${model.name}.npz`), writeNpz({ arrays, files: new Map() }));
  const description = { layers: architecture(spec), layout, loss };
  await writeFile(join(folder, `${model.name}.json`), JSON.stringify(description));
}

/** A folder of problems, to be removed afterwards. */
export async function writeProblems(models: BenchModel[]) {
  const folder = await mkdtemp(join(tmpdir(), "topograd-bench-"));
  for (const model of models) await writeProblem(folder, model);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** What a process of PyTorch says of itself. */
export interface AboutPyTorch {
  version: string;
  /** The linear algebra underneath, with the machine that its kernels are for. */
  blas: string;
  /** What a large product of matrices takes. */
  productSeconds: number;
}

/** Kernels that OpenBLAS may be told to use; the empty word leaves the choice to it. */
const CORE_TYPES = ["", "Haswell", "Zen", "SkylakeX"];

/** The core type with which large products are the fastest on this machine, and what it says of itself. */
export async function fastestCoreType(folder: string) {
  let best: { coreType: string; about: AboutPyTorch } | null = null;
  for (const coreType of CORE_TYPES) {
    const started = await startPyTorch(folder, 1, "cpu", coreType);
    if (started === null) return null;
    started.side.close();
    const { about } = started;
    if (best === null || about.productSeconds < best.about.productSeconds)
      best = { coreType, about };
  }
  return best;
}

/**
 * PyTorch on a number of threads.
 *
 * @returns null, with the reason on standard error, where there is none.
 */
export async function startPyTorch(
  folder: string,
  threads: number,
  device: "cpu" | "cuda",
  coreType = "",
): Promise<{ side: Side; about: AboutPyTorch } | null> {
  const child = spawn(PYTHON, [SCRIPT, folder, device], {
    stdio: ["pipe", "pipe", "inherit"],
    env: {
      ...process.env,
      // Its own pool of threads and that of the linear algebra underneath.
      OMP_NUM_THREADS: `${threads}`,
      OPENBLAS_NUM_THREADS: `${threads}`,
      ...(coreType !== "" && { OPENBLAS_CORETYPE: coreType }),
    },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const read = async (): Promise<string | null> => {
    const { value, done } = await lines.next();
    return done ? null : value;
  };
  const first = await Promise.race([read(), failure(child)]);
  if (first === null) return null;
  const side: Side = {
    async answer(request) {
      child.stdin.write(`${JSON.stringify(request)}\n`);
      const line = await read();
      if (line === null) throw new Error(`PyTorch stopped at ${JSON.stringify(request)}.`);
      return JSON.parse(line) as Answer;
    },
    close: () => void child.stdin.end(),
  };
  return { side, about: JSON.parse(first) as AboutPyTorch };
}

/** Resolves with null when the process cannot be started or ends. */
function failure(child: ChildProcess): Promise<null> {
  return new Promise((resolve) => {
    child.once("error", () => resolve(null));
    child.once("exit", () => resolve(null));
  });
}
