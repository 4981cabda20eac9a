import { WordedError, worded } from "../language/worded";
import type { Surface } from "../results/results";
import type { EngineUsed, Executor } from "./protocol";
import { type Rival, rivalBeside } from "./rivalTrial";
import { workQueue } from "./workQueue";
import { worthHelp } from "./worthHelp";

/** How large tiles are. */
export interface TilePace {
  /** Points in each worker's first tile, before its speed is known. */
  firstTile: number;
  /** Seconds that a tile should take, the longest when this thread is slow to hand them out. */
  shortest: number;
  longest: number;
}

/** Short enough that a cancelled or lost tile costs little. */
const STEADY: TilePace = { firstTile: 8, shortest: 0.04, longest: 0.15 };
/** A graphics card is kept busy by many points at once; it is asked in larger tiles. */
const LARGE: TilePace = { firstTile: 256, shortest: 0.1, longest: 0.3 };
const LARGEST_TILE = 4096;
/** Seconds in which a tile has gone to a worker and come back. */
const QUICK = 0.001;
/**
 * Tiles under way at each worker, so that it always has the next one at hand while this thread is
 * busy drawing: with software rendering a frame can take a second.
 */
export const IN_FLIGHT = 2;

/** How tiles are dealt to samplers that are far away. */
export interface TileDealing {
  /** Points in each tile: the same ones whenever the grid is sampled, so that they can be known again. */
  tile: number;
  /** Tiles under way at each sampler. */
  inFlight: number;
}

export interface GridJob {
  /** Each with the plane already made; those that are still coming begin when they have it. */
  samplers: (Executor | Promise<Executor>)[];
  /** Starts further samplers, where the surface takes long. */
  more?(): Promise<Executor>[];
  /** Written in place. Points already marked as done are not sampled again. */
  surface: Surface;
  /** Flat grid indices in the order wanted. */
  order: Int32Array;
  /** What `sample` is to be given for some points of the grid, [points, directions] flattened. */
  coefficients(indices: Int32Array): Float32Array;
  signal: AbortSignal;
  /** Called after every tile with the number of points done so far, and the worker's time for it. */
  onTile(done: number, seconds: number): void;
  /**
   * A sampler failed with `error`. Resolves with the one that takes its place (plane made), or
   * null to go on with those that are left.
   */
  replace(sampler: Executor, error: unknown): Promise<Executor | null>;
  pace?: TilePace;
  /** In place of tiles by each sampler's own speed. */
  dealing?: TileDealing;
  /** Tried where the surface takes long; takes over what is left where it is faster. */
  rival?: Rival;
}

/** Who sampled a grid. */
export interface Sampled {
  /** How many of the samplers took part. */
  workers: number;
  /** The rival that took over, if one did. */
  takenOver: TakenOver | null;
}

/** Who took over from the samplers, and for how many points. */
export interface TakenOver {
  used: EngineUsed;
  points: number;
}

/**
 * Samples the grid on several workers at once. Tiles are handed out in order, sized by each
 * worker's own speed if not told otherwise; a tile whose worker dies is handed out again. Values do
 * not depend on how tiles fell, so the surface is the same with any number of workers; a rival that
 * takes over rounds differently, and the result says so.
 *
 * Resolves when every point is done or the signal is aborted. Rejects when no worker is left.
 */
export async function sampleGrid(job: GridJob): Promise<Sampled> {
  const { surface, signal } = job;
  const tiles = tileQueue(job);
  const trial = rivalBeside(job, tiles.left);
  const tookPart = new Set<Executor>();
  const began = performance.now();
  const atFirst = tiles.left();
  let places = job.samplers;
  const joining = (): Promise<Executor>[] => {
    const left = tiles.left();
    if (!worthHelp(atFirst - left, left, (performance.now() - began) / 1000)) return [];
    const joined = job.more?.() ?? [];
    places = [...places, ...joined];
    return joined;
  };
  let points = 0;

  const own = () => (job.dealing ? equalTiles(job.dealing) : tilePace(job.pace ?? STEADY));
  const lanes = () => places.length * IN_FLIGHT;
  const deal = (
    workers: GridJob["samplers"],
    sizing: () => TileSizing,
    replace: GridJob["replace"],
    { stop = () => false, joining }: { stop?(): boolean; joining?(): Promise<Executor>[] } = {},
  ) =>
    workQueue({
      workers,
      inFlight: job.dealing?.inFlight ?? IN_FLIGHT,
      hands() {
        const size = sizing();
        return {
          take: () => (stop() ? null : tiles.take(size.size(tiles.left() / lanes()))),
          async perform(sampler, tile) {
            size.learn(tile.length, await tiles.sample(sampler, tile));
            tookPart.add(sampler);
            trial.look();
          },
        };
      },
      giveBack: tiles.giveBack,
      signal,
      replace,
      joining,
    });

  try {
    await deal(places, own, job.replace, { stop: () => trial.winner() !== null, joining });
    const winner = trial.winner();
    if (winner !== null && !signal.aborted) {
      const before = tiles.left();
      // Lost in the middle, it leaves the rest to those who were there before.
      await deal(
        [winner.executor],
        () => tilePace(LARGE),
        () => Promise.resolve(null),
      );
      points = before - tiles.left();
      await deal(places, own, job.replace);
    }
    if (!signal.aborted && surface.done.includes(0)) {
      throw new WordedError(worded`Sampling stopped: no worker is left to compute the surface.`);
    }
    if (winner !== null) tookPart.delete(winner.executor);
    return {
      // A successor stands in the place of one that was lost.
      workers: Math.min(tookPart.size, places.length),
      takenOver: winner !== null && points > 0 ? { used: winner.used, points } : null,
    };
  } finally {
    trial.end();
  }
}

/** The points still to be sampled, in order, and what becomes of them. */
function tileQueue({ surface, order, coefficients, signal, onTile }: GridJob) {
  const waiting = Array.from(order.filter((index) => surface.done[index] === 0)).reverse();
  let done = surface.loss.length - waiting.length;
  return {
    left: () => surface.loss.length - done,
    take(size: number): Int32Array | null {
      if (waiting.length === 0) return null;
      return Int32Array.from(waiting.splice(Math.max(0, waiting.length - size)).reverse());
    },
    giveBack(tile: Int32Array): void {
      waiting.push(...tile.reverse());
    },
    /** @returns the seconds that the worker took. */
    async sample(sampler: Executor, tile: Int32Array): Promise<number> {
      const input = { coefficients: coefficients(tile) };
      const values = await sampler.call("sample", input, { signal });
      tile.forEach((index, point) => {
        surface.loss[index] = values.loss[point];
        surface.accuracy[index] = values.accuracy[point];
        surface.done[index] = 1;
      });
      done += tile.length;
      onTile(done, values.seconds);
      return values.seconds;
    },
  };
}

interface TileSizing {
  /** @param share points for each tile under way, if all that are left were dealt now. */
  size(share: number): number;
  learn(points: number, seconds: number): void;
}

const equalTiles = ({ tile }: TileDealing): TileSizing => ({ size: () => tile, learn() {} });

/**
 * Sizes the tiles of one worker by its speed. When this thread is slow to hand out tiles, they grow,
 * up to what still feels like an immediate cancel. The last ones are smaller, so that no worker waits
 * for another.
 */
function tilePace({ firstTile, shortest, longest }: TilePace): TileSizing {
  let size = firstTile;
  /** Points that are not worth another way there and back. */
  let quick = firstTile;
  let last = performance.now();
  return {
    size: (share) => Math.min(size, Math.max(quick, Math.ceil(share))),
    learn(points: number, seconds: number): void {
      const now = performance.now();
      const interval = (now - last) / 1000;
      last = now;
      const perSecond = points / Math.max(1e-5, seconds);
      quick = Math.ceil(QUICK * perSecond);
      const wanted = Math.min(longest, Math.max(shortest, interval));
      const affordable = Math.round(wanted * perSecond);
      size = Math.max(1, Math.min(LARGEST_TILE, 4 * size, affordable));
    },
  };
}
