import type { Redis } from "ioredis";
import type { Executor } from "../src/lab/protocol";
import type { Held } from "./bytes";
import { base64, fetchPlane, floatsIn, type PlaneInput } from "./plane";
import { readTile } from "./tasks";
import type { TileResult } from "./tileResult";
import type { Perform } from "./worker";

/** Samples tiles. The plane last seen is held here, and each thread that sampled in it knows it. */
export function tilePerformer(redis: Redis): Perform {
  const known = new WeakMap<Executor, { hash: string; engine: string; backend: string }>();
  let last: { hash: string; plane: Promise<PlaneInput> } | null = null;
  const planeOf = (held: Held): Promise<PlaneInput> => {
    if (last?.hash === held.hash) return last.plane;
    const plane = fetchPlane(redis, held);
    last = { hash: held.hash, plane };
    // What could not be fetched may be there the next time.
    plane.catch(() => {
      last = null;
    });
    return plane;
  };

  return async (thread, job, signal): Promise<TileResult> => {
    const task = readTile(job.data);
    const { hash } = task.plane;
    let used = known.get(thread);
    if (used?.hash !== hash) {
      known.delete(thread);
      used = { hash, ...(await thread.call("plane", await planeOf(task.plane), { signal })) };
      known.set(thread, used);
    }
    const input = { coefficients: floatsIn(task.coefficients) };
    const { loss, accuracy } = await thread.call("sample", input, { signal });
    const { engine, backend } = used;
    return { engine, backend, loss: base64(loss), accuracy: base64(accuracy) };
  };
}
