import type { QueuedStudy } from "../scripts/cluster";
import { dealCells } from "../src/lab/dealCells";
import { timeLeft } from "../src/lab/timeLeft";
import type { Cell } from "../src/study/cell";
import { readOutcome } from "../src/study/outcomeJson";
import type { Asker } from "./asker";

/** Milliseconds between two words on how far it is. */
const TOLD = 5000;
/** Milliseconds that a rate is taken over: runs may be long. */
const WINDOW = 60_000;

/**
 * Has the cells that are not known done by whoever takes them from the queue, the longest first.
 *
 * Resolves when all have an outcome or were cancelled by somebody: with how many were. Rejects with code
 * "aborted" when the asker is closed; the queue goes on.
 */
export async function studyOnQueue(asker: Asker, study: QueuedStudy): Promise<number> {
  const { cells, known, onOutcome } = study;
  const all = new Map(cells.map((cell) => [cell.key, cell]));
  const wanted = [...all.values()].filter(({ key }) => !known.has(key));
  const deal = dealCells(wanted);
  const progress = progressOf(asker, study, all.size, wanted.map(deal.cost));
  let cancelled = 0;
  const ask = async (cell: Cell): Promise<void> => {
    const { key, recipe, measures } = cell;
    const reply = await asker.ask({
      id: key,
      kind: "cell",
      task: { recipe, measures },
      read: (json) => readOutcome(json, cell),
      fresh: study.fresh,
    });
    progress.ended(deal.cost(cell));
    if (reply.status === "cancelled") cancelled += 1;
    else if (reply.status === "failed") onOutcome(cell, reply, reply.seconds);
    else onOutcome(cell, reply.result, reply.seconds);
  };
  try {
    const asked: Promise<void>[] = [];
    let last: Cell | null = null;
    for (let cell = deal.next(last); cell !== null; cell = deal.next(last)) {
      asked.push(ask(cell));
      last = cell;
    }
    await Promise.all(asked);
  } finally {
    progress.stop();
  }
  return cancelled;
}

/** Tells now and then how far a study is, over all machines. */
function progressOf(asker: Asker, { onProgress }: QueuedStudy, total: number, costs: number[]) {
  const whole = costs.reduce((sum, cost) => sum + cost, 0);
  const estimate = timeLeft(undefined, WINDOW);
  const recent: number[] = [];
  const started = performance.now();
  let done = total - costs.length;
  let spent = 0;
  const tell = async (): Promise<void> => {
    const { underWay, workers } = await asker.state();
    const now = performance.now();
    while (recent.length > 0 && now - recent[0] > WINDOW) recent.shift();
    const fraction = whole === 0 ? 1 : spent / whole;
    const secondsLeft = estimate(fraction);
    const perSecond = recent.length / (Math.min(WINDOW, now - started) / 1000);
    onProgress({ done, total, fraction, secondsLeft, perSecond, underWay, workers });
  };
  // While the queue is away, nothing is known and nothing is told.
  const quietly = (): void => void tell().catch(() => {});
  const timer = setInterval(quietly, TOLD);
  quietly();
  return {
    ended(cost: number): void {
      done += 1;
      spent += cost;
      recent.push(performance.now());
    },
    stop: () => clearInterval(timer),
  };
}
