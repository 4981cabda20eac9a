import { inEnglish, WordedError, worded, wordsOf } from "../language/worded";
import type { Cell, Outcome } from "../study/cell";
import { type Crew, everyone } from "./crew";
import { dealCells } from "./dealCells";
import type { UserFile } from "./experiment";
import { type Executor, JobFailure, type JobInput } from "./protocol";
import { timeLeft } from "./timeLeft";
import { workQueue } from "./workQueue";

/** How far a study is. */
export interface StudyProgress {
  /** Cells done, and cells in all. */
  done: number;
  total: number;
  /** Of the work, in [0, 1]. */
  fraction: number;
  /** null while there is nothing to base it on. */
  secondsLeft: number | null;
}

export interface StudyRun {
  /** Its workers run on WebAssembly: nets of studies are small, and their numbers are to repeat. */
  crew: Crew;
  cells: readonly Cell[];
  /** That data are read from, where they are. */
  file?: UserFile | null;
  /** What is known already, by key: those cells are not run. */
  known: ReadonlyMap<string, Outcome>;
  signal: AbortSignal;
  /** Called as each cell comes to its end, with the seconds that it took. */
  onOutcome(cell: Cell, outcome: Outcome, seconds: number): void;
  onProgress?(progress: StudyProgress): void;
}

/** A cell that was lost with so many workers is given up: it may be what ends them. */
const ATTEMPTS = 3;

/**
 * Runs the cells of a study that are not known yet on all workers as equals (`dealCells`). Cells with the
 * same key are run once. One that fails says so in its outcome and spoils nothing else; one
 * whose worker dies is run again elsewhere.
 *
 * Resolves when all are done, or as soon as the signal is aborted, with what was known and is now.
 *
 * @throws Error when no worker is left, or when data are in a file that is not here.
 */
export async function runStudy(study: StudyRun): Promise<Map<string, Outcome>> {
  const { crew, cells, file = null, signal, onOutcome } = study;
  const outcomes = new Map(
    cells.flatMap(({ key }) => {
      const outcome = study.known.get(key);
      return outcome === undefined ? [] : [[key, outcome] as const];
    }),
  );
  const unknown = new Map(
    cells.filter(({ key }) => !outcomes.has(key)).map((cell) => [cell.key, cell]),
  );
  const wanted = [...unknown.values()];
  const deal = dealCells(wanted);
  const total = outcomes.size + wanted.length;
  const tell = progressOf(study, wanted, { total, costOf: deal.cost });
  tell(outcomes.size);
  if (wanted.length === 0 || signal.aborted) return outcomes;

  if (wanted.some(({ data }) => data !== undefined && data !== file?.hash)) {
    throw new WordedError(
      worded`The data of this study are in a file that is not here. Choose the file in the lab, and vary the field there.`,
    );
  }
  await crew.start("wasm");
  const lost = new Map<string, Losses>();
  const finish = (cell: Cell, outcome: Outcome, seconds: number): void => {
    outcomes.set(cell.key, outcome);
    tell.ended(cell);
    onOutcome(cell, outcome, seconds);
    tell(outcomes.size);
  };
  await workQueue<Cell>({
    workers: everyone(crew),
    inFlight: 1,
    hands() {
      let last: Cell | null = null;
      return {
        take() {
          const cell = deal.next(last);
          last = cell ?? last;
          return cell;
        },
        async perform(worker, cell) {
          const started = performance.now();
          const { times, seconds: before } = lost.get(cell.key) ?? { times: 0, seconds: 0 };
          const seconds = () => before + (performance.now() - started) / 1000;
          const outcome = await perform(worker, { ...cell, file }, signal, (fraction) => {
            tell.underWay(cell, fraction);
            tell(outcomes.size);
          }).catch((error: Error) => {
            const { message } = error;
            lost.set(cell.key, { times: times + 1, seconds: seconds(), message });
            throw error;
          });
          finish(cell, outcome, seconds());
        },
      };
    },
    giveBack(cell) {
      tell.ended(cell, false);
      if (signal.aborted) return;
      const losses = lost.get(cell.key);
      if (losses === undefined || losses.times < ATTEMPTS) deal.giveBack(cell);
      else finish(cell, { status: "failed", message: lossWords(losses) }, losses.seconds);
    },
    signal,
    replace: (worker) => crew.replace(worker),
  });
  if (!signal.aborted && outcomes.size < total) {
    throw new WordedError(worded`The study stopped: no worker is left to go on.`);
  }
  return outcomes;
}

/** The workers that were lost with a cell. */
interface Losses {
  times: number;
  /** Spent with all of them. */
  seconds: number;
  /** Of the last. */
  message: string;
}

/** A worker may be too slow to be heard, where others keep the machine busy, or too small for the run. */
const lossWords = ({ times, message }: Losses): string =>
  `Its worker stopped ${times} times; the last time: “${message}” On a busy machine, run it again later or with fewer workers; on another, choose a smaller network or fewer samples.`;

/** A job that could not be done is an outcome; a worker that was lost is not. */
async function perform(
  worker: Executor,
  { recipe, measures, file }: JobInput<"cell">,
  signal: AbortSignal,
  onProgress: (fraction: number) => void,
): Promise<Outcome> {
  try {
    return await worker.call("cell", { recipe, measures, file }, { signal, onProgress });
  } catch (error) {
    const isLost = error instanceof JobFailure && error.code !== "failed";
    if (signal.aborted || isLost) throw error;
    // Outcomes are kept, and read again on pages of other languages.
    return { status: "failed", message: inEnglish(wordsOf(error)) };
  }
}

function progressOf(
  { onProgress }: StudyRun,
  wanted: readonly Cell[],
  { total, costOf }: { total: number; costOf(cell: Cell): number },
) {
  const costs = new Map(wanted.map((cell) => [cell.key, costOf(cell)]));
  const whole = [...costs.values()].reduce((sum, cost) => sum + cost, 0);
  const fractions = new Map<string, number>();
  let spent = 0;
  const estimate = timeLeft();
  const tell = (done: number): void => {
    const partly = [...fractions].reduce(
      (sum, [key, fraction]) => sum + fraction * (costs.get(key) ?? 0),
      0,
    );
    const fraction = whole === 0 ? 1 : Math.min(1, (spent + partly) / whole);
    onProgress?.({ done, total, fraction, secondsLeft: estimate(fraction) });
  };
  return Object.assign(tell, {
    underWay(cell: Cell, fraction: number): void {
      fractions.set(cell.key, fraction);
    },
    ended(cell: Cell, done = true): void {
      fractions.delete(cell.key);
      if (done) spent += costs.get(cell.key) ?? 0;
    },
  });
}
