import type { EngineUsed, WalkPart, WalksOf } from "../protocol";
import { progressOf, type Session, sourceOf } from "../session";
import { requireAxes, type SurfaceGrid } from "./onPlane";
import { shareOut } from "./shareOut";

interface ManyWalks {
  of: WalksOf;
  over: SurfaceGrid;
  /** Points of the plane, two numbers each; null for the recipe's start. */
  starts: Float32Array | null;
  /** Those to carry out, in this order. */
  missing: number[];
  total: number;
  moments?: Float64Array;
  /** "basins". */
  name: string;
  take(walk: number, row: Float32Array): void;
}

/** Deals trainings out to all workers, and takes their rows as they come. */
export async function manyWalks(session: Session, asked: ManyWalks): Promise<EngineUsed> {
  const { run, options } = session;
  const { of, over, starts, missing, total, moments = new Float64Array(), name } = asked;
  const { origin, directions } = requireAxes(run);
  const progress = progressOf(session, "curvature");
  let done = total - missing.length;
  const take = ({ walks, rows }: WalkPart): void => {
    const width = rows.length / Math.max(1, walks.length);
    walks.forEach((walk, index) => {
      asked.take(walk, rows.subarray(index * width, (index + 1) * width));
    });
    done += walks.length;
    progress(done / total, `${name}, ${done} of ${total}`);
    options.observer.update(run, "curvature");
  };
  const plane = { axes: { origin, directions }, alpha: over.alpha, beta: over.beta };
  return shareOut(session, missing, async (worker, walks) => {
    const input = { ...sourceOf(session), ...plane, of, starts, walks, moments };
    const hooks = { signal: options.signal, onPartial: take };
    const { part, used } = await worker.call("walks", input, hooks);
    take(part);
    return used;
  });
}
