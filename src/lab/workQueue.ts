import type { Executor } from "./protocol";

/** What one worker has to do with a queue of pieces. */
export interface Hands<Piece> {
  /** The next piece for this worker; null when none waits. */
  take(): Piece | null;
  /** Does it there, or rejects when it did not come to be done. */
  perform(worker: Executor, piece: Piece): Promise<void>;
}

export interface WorkQueue<Piece> {
  /** Those that are still coming begin when they are there; without one that does not come it goes on. */
  workers: readonly (Executor | Promise<Executor>)[];
  /** Pieces under way at each worker: with two, the next is at hand while this thread is busy. */
  inFlight: number;
  /** Asked after every piece: who joins them. */
  joining?(): readonly Promise<Executor>[];
  /** Called once for each place in the crew, whoever fills it. */
  hands(): Hands<Piece>;
  /** A piece that was taken is to be done by somebody else. */
  giveBack(piece: Piece): void;
  signal: AbortSignal;
  /** Resolves with who takes the place of a worker that failed with `error`; null to go on without. */
  replace(worker: Executor, error: unknown): Promise<Executor | null>;
}

/**
 * Hands out pieces of work to several workers as equals. A piece whose worker dies is handed out
 * again: nobody leaves while a piece is under way that may yet come back.
 *
 * Resolves when nothing waits and nothing is under way, when the signal is aborted, and when no worker
 * is left, nor to come: the caller sees what was done.
 */
export async function workQueue<Piece>(queue: WorkQueue<Piece>): Promise<void> {
  const { signal } = queue;
  if (signal.aborted) return;
  let ended = false;
  let end = (): void => {};
  const over = new Promise<null>((resolve) => {
    end = () => {
      ended = true;
      resolve(null);
    };
  });
  signal.addEventListener("abort", end, { once: true });
  let underWay = 0;
  let waiting: (() => void)[] = [];
  const wake = (): void => {
    for (const resume of waiting) resume();
    waiting = [];
  };

  const work = async (first: Executor | Promise<Executor>): Promise<void> => {
    const hands = queue.hands();
    let worker: Executor | null =
      first instanceof Promise ? await Promise.race([first.catch(() => null), over]) : first;
    let succession: Promise<Executor | null> | null = null;
    const lane = async (): Promise<void> => {
      while (worker !== null && !ended) {
        const piece = hands.take();
        if (piece === null) {
          if (underWay === 0) return end();
          await new Promise<void>((resume) => waiting.push(resume));
          continue;
        }
        const busy: Executor = worker;
        underWay += 1;
        try {
          await hands.perform(busy, piece);
          queue.joining?.().forEach(hire);
        } catch (error) {
          queue.giveBack(piece);
          if (ended) return;
          // All lanes of a dead worker land here; the first of them finds the successor.
          if (busy === worker) {
            succession ??= queue.replace(busy, error);
            const successor = await succession;
            if (busy === worker) worker = successor;
            succession = null;
          }
        } finally {
          underWay -= 1;
          wake();
        }
      }
    };
    await Promise.all(Array.from({ length: queue.inFlight }, lane));
  };
  let hired = 0;
  let hire = (_: Executor | Promise<Executor>): void => {};
  const allGone = new Promise<void>((resolve, reject) => {
    hire = (worker) => {
      hired += 1;
      work(worker).then(() => --hired || resolve(), reject);
    };
  });
  queue.workers.forEach(hire);
  try {
    await allGone;
  } finally {
    end();
    signal.removeEventListener("abort", end);
  }
}
