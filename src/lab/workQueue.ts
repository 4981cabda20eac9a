import type { Executor } from "./protocol";

/** What one worker has to do with a queue of pieces. */
export interface Hands<Piece> {
  /** The next piece for this worker; null when none waits. */
  take(): Piece | null;
  /** Does it there, or rejects when it did not come to be done. */
  perform(worker: Executor, piece: Piece): Promise<void>;
}

export interface WorkQueue<Piece> {
  workers: readonly Executor[];
  /** Pieces under way at each worker: with two, the next is at hand while this thread is busy. */
  inFlight: number;
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
 * is left: the caller sees what was done.
 */
export async function workQueue<Piece>(queue: WorkQueue<Piece>): Promise<void> {
  const { signal } = queue;
  let underWay = 0;
  let waiting: (() => void)[] = [];
  const wake = (): void => {
    for (const resume of waiting) resume();
    waiting = [];
  };

  const work = async (first: Executor): Promise<void> => {
    const hands = queue.hands();
    let worker: Executor | null = first;
    let succession: Promise<Executor | null> | null = null;
    const lane = async (): Promise<void> => {
      while (worker !== null && !signal.aborted) {
        const piece = hands.take();
        if (piece === null) {
          if (underWay === 0) return;
          await new Promise<void>((resume) => waiting.push(resume));
          continue;
        }
        const busy: Executor = worker;
        underWay += 1;
        try {
          await hands.perform(busy, piece);
        } catch (error) {
          queue.giveBack(piece);
          if (signal.aborted) return;
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
  await Promise.all(queue.workers.map(work));
}
