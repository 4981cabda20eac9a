/** Chooses what is computed on, and starts TensorFlow.js there. Loads no more of it than is needed. */
import { WordedError, worded } from "../language/worded";
import { findAdapter } from "./adapter";
import { supportsSimd } from "./simd";

export type BackendName = "webgpu" | "wasm" | "cpu";
export type BackendChoice = "auto" | BackendName;

/** What runs, on what, and why. */
export interface BackendReport {
  backend: BackendName;
  /** Graphics adapter in words; "" without one. Beside wasm: one that long surfaces are tried on. */
  adapter: string;
  /** Why this one: "chosen", "no graphics adapter". */
  reason: string;
}

/** From the one that is chosen for its speed with many points to the one that always works. */
const preference: readonly BackendName[] = ["webgpu", "wasm", "cpu"];
/**
 * Steps and products of networks as small as ours are 2 to 150 times slower on a graphics card
 * (docs/performance.md), where every operation is a dispatch; surfaces that take long are tried there.
 */
const automatic: readonly BackendName[] = ["wasm", "webgpu", "cpu"];

type Attempt = { adapter: string; reason: string } | { refusal: string };

const lossListeners = new Set<(explanation: string) => void>();

/**
 * Registers a callback for the loss of the WebGPU device (driver reset, GPU unplugged, tab frozen).
 * Tensors on it are lost; call `startBackend` again and rebuild them from typed arrays.
 *
 * @returns a function that removes the callback.
 */
export function onDeviceLost(callback: (explanation: string) => void): () => void {
  lossListeners.add(callback);
  return () => lossListeners.delete(callback);
}

/**
 * Finds a backend: wasm with SIMD, else WebGPU on a hardware adapter, else plain JavaScript. A
 * particular choice comes first, and where it cannot be had the ones after it are tried (after WebGPU,
 * wasm); the report's reason says so. An adapter that emulates a GPU in software is used only when
 * "webgpu" is chosen outright. Works in a page, in a worker and in Node.
 *
 * TensorFlow.js is loaded for WebGPU only, where nothing but its start tells whether there is a device.
 */
export async function findBackend(choice: BackendChoice): Promise<BackendReport> {
  const candidates = choice === "auto" ? automatic : preference.slice(preference.indexOf(choice));
  const refusals: string[] = [];
  for (const backend of candidates) {
    const attempt = await attempts[backend](choice);
    if ("refusal" in attempt) {
      refusals.push(attempt.refusal);
      continue;
    }
    const { adapter } = attempt;
    if (backend === choice) return { backend, adapter, reason: "chosen" };
    return { backend, adapter, reason: refusals.join("; ") || attempt.reason };
  }
  throw new WordedError(worded`No way to compute was found: ${refusals.join("; ")}.`);
}

const attempts: Record<BackendName, (choice: BackendChoice) => Promise<Attempt>> = {
  async webgpu(choice) {
    const adapter = await findAdapter();
    if (!adapter) return { refusal: "no graphics adapter" };
    if (adapter.software && choice === "auto")
      return { refusal: `only a software graphics adapter (${adapter.description})` };
    if (!(await starts.webgpu())) return { refusal: `no WebGPU device on ${adapter.description}` };
    return { adapter: adapter.description, reason: "graphics adapter found" };
  },
  async wasm(choice) {
    if (!supportsSimd()) return { refusal: "no WebAssembly with SIMD" };
    const adapter = choice === "auto" ? await findAdapter() : null;
    if (adapter === null) return { adapter: "", reason: "WebAssembly with SIMD found" };
    const { description, software } = adapter;
    return software
      ? { adapter: "", reason: `only a software graphics adapter (${description})` }
      : { adapter: description, reason: "the faster for small networks" };
  },
  async cpu() {
    return { adapter: "", reason: "always available" };
  },
};

/**
 * Makes a backend that was found the one that TensorFlow.js computes on.
 * @throws Error in words where it cannot be started after all.
 */
export async function startTensors(backend: BackendName): Promise<void> {
  if (!(await starts[backend]()))
    throw new WordedError(worded`TensorFlow.js did not start on ${backend}.`);
}

/** Finds a backend and starts TensorFlow.js on it. */
export async function startBackend(choice: BackendChoice): Promise<BackendReport> {
  const report = await findBackend(choice);
  await startTensors(report.backend);
  return report;
}

const starts: Record<BackendName, () => Promise<boolean>> = {
  async webgpu() {
    const { startWebgpu } = await import("./webgpu");
    return startWebgpu((explanation) => {
      for (const listener of lossListeners) listener(explanation);
    });
  },
  async wasm() {
    const { startWasm } = await import("./wasm/start");
    return startWasm();
  },
  async cpu() {
    const { setBackend } = await import("./tf");
    return setBackend("cpu");
  },
};
