import type { Crew, GridSamplers } from "../src/lab/crew";
import { type EngineUsed, type Executor, JobFailure, type JobName } from "../src/lab/protocol";
import { worded } from "../src/language/worded";
import { ENGINE_VERSION } from "../src/study/cell";
import type { Asker } from "./asker";
import { type Held, keep, sha256 } from "./bytes";
import type { Connection } from "./connection";
import { base64, bytesOf, holdPlane, type PlaneInput } from "./plane";
import type { TileTask } from "./tasks";
import { readTileResult } from "./tileResult";

/** Milliseconds after which it is said anew that a plane is needed. */
const HOUR = 3_600_000;
/** Tiles that a grid is cut into, or as many as it has points: enough for hundreds of threads. */
const TILES = 512;

/** What goes on here (training, axes, curvature), with the points of surfaces left to whoever takes them. */
export function tileCrew(local: Crew, connection: Connection, asker: Asker): Crew {
  return { ...local, gridSamplers: (points) => gridSamplers(local, connection, asker, points) };
}

function gridSamplers(
  local: Crew,
  { redis }: Connection,
  asker: Asker,
  points: number,
): GridSamplers {
  const seen = new Set<string>();
  let plane: { held: Held; all: Held[]; used: EngineUsed; directions: number } | null = null;
  let kept = performance.now();

  const setUp = async (input: PlaneInput): Promise<EngineUsed> => {
    // Made here too: what cannot be made fails at once, and it tells which engine is to be used.
    const used = await local.lead().call("plane", input);
    const [held, all] = await holdPlane(redis, input);
    plane = { held, all, used, directions: input.directions.length / input.origin.length };
    return used;
  };

  const sample = async (coefficients: Float32Array, signal?: AbortSignal) => {
    if (plane === null) throw new Error("No plane has been chosen.");
    const { held, all, used, directions } = plane;
    const task: TileTask = { plane: held, coefficients: base64(coefficients) };
    const id = sha256(JSON.stringify([ENGINE_VERSION, held.hash, sha256(bytesOf(coefficients))]));
    const count = coefficients.length / directions;
    const asked = asker.ask({
      id,
      kind: "tile",
      task,
      read: (json) => readTileResult(json, count, used),
    });
    const reply = await Promise.race([asked, ...(signal ? [aborted(signal)] : [])]);
    if (reply.status === "cancelled")
      throw new JobFailure("failed", worded`It was cancelled elsewhere.`);
    if (reply.status === "failed") throw new JobFailure("failed", worded`${reply.message}`);
    seen.add(reply.worker);
    if (performance.now() - kept > HOUR) {
      kept = performance.now();
      for (const one of all) await keep(redis, one);
    }
    return { ...reply.result, seconds: reply.seconds };
  };

  const far: Executor = {
    call<K extends JobName>(job: K, input: unknown, { signal }: { signal?: AbortSignal } = {}) {
      // The compiler cannot relate the name of a job to what goes in and comes out of it.
      if (job === "plane") return setUp(input as PlaneInput) as Promise<never>;
      if (job !== "sample") throw new Error(`The queue has no ${job}.`);
      const { coefficients } = input as { coefficients: Float32Array };
      return sample(coefficients, signal) as Promise<never>;
    },
    dispose() {},
  };
  const tile = Math.ceil(points / TILES);
  return {
    samplers: [far],
    dealing: { tile, inFlight: TILES },
    workers: () => seen.size,
  };
}

const aborts = new WeakMap<AbortSignal, Promise<never>>();

/** Rejects when a signal is aborted: one promise, however many tiles wait for it. */
function aborted(signal: AbortSignal): Promise<never> {
  const known = aborts.get(signal);
  if (known !== undefined) return known;
  const one = new Promise<never>((_, reject) => {
    const stop = (): void => reject(new JobFailure("aborted", worded`Cancelled.`));
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
  aborts.set(signal, one);
  return one;
}
