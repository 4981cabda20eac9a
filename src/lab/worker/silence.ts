import { architecture } from "../../nn/architecture";
import { parameterLayout } from "../../nn/layout";
import { multiplyAdds } from "../../nn/multiplyAdds";
import type { NetworkSpec } from "../../nn/spec";
import type { DatasetRecipe } from "../../recipe/schema";
import { parameterCount } from "../../results/parameters";
import type { BackendName } from "../experiment";

/** What may keep a worker from its event loop. */
type Cause =
  | "backend"
  | "tensors"
  | "data"
  | "drawing"
  | "train"
  | "test"
  | "tasks"
  | "evaluation"
  | "members"
  | "activity"
  | "matching";

/** How many seconds a worker may not be heard, and whether it is reading a file of the visitor's. */
export interface Silence {
  seconds: number;
  reading: boolean;
}

/**
 * Tells the page how long the worker may not be heard at most, so that work that cannot be
 * interrupted is not taken for a worker that hangs. While a file is read, its time counts alone.
 */
export function silences(tell: (silence: Silence) => void) {
  const longest = new Map<Cause, number>();
  let told: Silence = { seconds: 0, reading: false };
  return (cause: Cause, seconds: number): void => {
    longest.set(cause, seconds);
    const data = longest.get("data") ?? 0;
    const reading = data > 0;
    const most = reading ? data : Math.max(...longest.values());
    if (most === told.seconds && reading === told.reading) return;
    told = { seconds: most, reading };
    tell(told);
  };
}

/** Samples of a made dataset that are drawn in a second, on a machine that is slow and busy besides. */
const SLOWEST_DRAWING = 200;

export const drawingSeconds = (dataset: DatasetRecipe): number =>
  "samples" in dataset ? (dataset.samples ?? 0) / SLOWEST_DRAWING : 0;

/** Launches of the first shaders wait for a driver that may compile for many seconds. */
export const SHADER_SECONDS = 30;

/** In which 1.3 MB of TensorFlow.js are compiled, and its backend's memory is made, on a slow machine. */
export const LOADING_SECONDS = 10;

/** Multiplications and additions a second, each on a machine that is slow and busy besides. */
const SLOWEST = { fused: 1e9, wasm: 2e8, cpu: 1e7 };

/** A product with the Hessian takes about nine forward passes. */
const LONGEST_PIECE = 9;
/** Samples that go through the kernel together at least; between two layers it lets messages in. */
const TOGETHER = 8;
/** Parameters that are drawn, scaled and added up in a second. */
const SLOWEST_PARAMETERS = 1e6;

/**
 * Seconds that one call of an objective, or a pass over its parameters, takes at most at a stretch. On
 * a GPU the thread does not wait for it.
 */
export function pieceSeconds(
  spec: NetworkSpec,
  samples: number,
  { engine, backend }: { engine: string; backend: BackendName },
): number {
  if (backend === "webgpu") return 0;
  const fused = engine === "fused";
  const together = fused ? Math.min(samples, TOGETHER) : samples;
  const forward = together * multiplyAdds(architecture(spec), spec.inputShape);
  const piece = (LONGEST_PIECE * forward) / SLOWEST[fused ? "fused" : backend];
  return piece + parameterCount(parameterLayout(spec)) / SLOWEST_PARAMETERS;
}

/**
 * Seconds that a look at all activations takes, which TensorFlow.js does in one go.
 *
 * @param samples that go through the network, with those whose statistics normalize it.
 */
export function lookSeconds(spec: NetworkSpec, samples: number, backend: BackendName): number {
  const forward = samples * multiplyAdds(architecture(spec), spec.inputShape);
  return forward / SLOWEST[backend === "cpu" ? "cpu" : "wasm"];
}

/** n³ of the assignments of n units that are done in a second: 1,024 units took 3.8 s at the worst. */
const SLOWEST_ASSIGNMENT = 5e7;

/** Seconds that matching a group of units takes at most. */
export const assignmentSeconds = (units: number): number => units ** 3 / SLOWEST_ASSIGNMENT;
