import type { Surface } from "../results/results";
import type { EngineUsed, Executor } from "./protocol";

/** Another engine that may be the faster for this surface: a graphics card beside WebAssembly. */
export interface Rival {
  /** Brings it up, with the plane made; null where it cannot be had after all. */
  bringUp(): Promise<Challenger | null>;
}

interface Challenger {
  executor: Executor;
  used: EngineUsed;
}

/** Seconds that a surface must still take: bringing a graphics card up takes about one (measured: 0.9–1.6). */
const WORTH_TRYING = 3;
/** Seconds after which the samplers' speed is known. */
const SETTLED = 0.5;
/** Points of the two tiles it is tried on: the first compiles its shaders, the second is timed. */
const TRIED = 128;
/** How much faster it must be, so that a tie does not change who computes. */
const FASTER = 1.2;
/**
 * Losses of two engines in float32 differ by about 1e-6 of themselves, by 1e-4 in deep convolutional
 * networks; what differs more is not the same surface.
 */
const SAME = 1e-3;

interface Grid {
  surface: Surface;
  /** Grid indices in the order of sampling. */
  order: Int32Array;
  coefficients(indices: Int32Array): Float32Array;
  signal: AbortSignal;
  rival?: Rival;
}

/** Whether the points that are left take so long that another engine should be tried. */
function worthTrying(done: number, left: number, seconds: number): boolean {
  return seconds > SETTLED && done > 0 && (left * seconds) / done > WORTH_TRYING;
}

/**
 * Has points done once more by the rival.
 *
 * @param pointsPerSecond of all samplers together, asked for at the end of the trial.
 * @returns the rival where it computes the same losses, and faster.
 */
async function rivalTrial(
  rival: Rival,
  { surface, order, coefficients, signal }: Grid,
  pointsPerSecond: () => number,
): Promise<Challenger | null> {
  const challenger = await rival.bringUp();
  if (challenger === null) return null;
  const known = order.filter((index) => surface.done[index] === 1).slice(0, TRIED);
  const input = { coefficients: coefficients(known) };
  const { executor } = challenger;
  await executor.call("sample", input, { signal });
  const { loss, seconds } = await executor.call("sample", input, { signal });
  const same = known.every((index, point) => agree(loss[point], surface.loss[index]));
  return same && known.length / seconds > FASTER * pointsPerSecond() ? challenger : null;
}

const agree = (a: number, b: number): boolean =>
  Object.is(a, b) || Math.abs(a - b) <= SAME * Math.max(Math.abs(b), SAME);

/**
 * The trial of a rival beside the samplers, begun once the surface is seen to take long.
 *
 * @param left points that nobody has done.
 */
export function rivalBeside(grid: Grid, left: () => number) {
  const { rival } = grid;
  const ended = new AbortController();
  const signal = AbortSignal.any([grid.signal, ended.signal]);
  const began = performance.now();
  const atFirst = left();
  let begun = false;
  let won: Challenger | null = null;
  const done = () => atFirst - left();
  const seconds = () => (performance.now() - began) / 1000;
  /** Points a second from a moment on. */
  const paceSince = (from: { done: number; seconds: number }) => {
    const elapsed = seconds() - from.seconds;
    return elapsed > 0 ? (done() - from.done) / elapsed : 0;
  };
  return {
    /** Who takes over; null as long as nobody does. */
    winner: () => won,
    /** To be called after every tile. */
    look(): void {
      if (rival === undefined || begun || !worthTrying(done(), left(), seconds())) return;
      begun = true;
      const now = { done: done(), seconds: seconds() };
      // Samplers that joined since the beginning are not all in the pace since then.
      const pace = () => Math.max(paceSince({ done: 0, seconds: 0 }), paceSince(now));
      rivalTrial(rival, { ...grid, signal }, pace).then(
        (challenger) => {
          if (!signal.aborted) won = challenger;
        },
        // One that fails is no rival; the samplers go on.
        () => {},
      );
    },
    end: () => ended.abort(),
  };
}
