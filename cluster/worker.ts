import { hostname } from "node:os";
import { type Job, Queue, WaitingError, Worker } from "bullmq";
import type { WorkOptions } from "../scripts/cluster";
import { type Executor, JobFailure } from "../src/lab/protocol";
import { ENGINE_VERSION } from "../src/study/cell";
import { outcomeJson } from "../src/study/outcomeJson";
import type { Answer } from "./answer";
import { type Connection, connect } from "./connection";
import { queueName, VERSIONS } from "./names";
import { readCell, refusedBy, type TaskKind } from "./tasks";
import { threadPool } from "./threadPool";
import { tilePerformer } from "./tilePerformer";

/** How often a run whose worker was lost is given to another. */
const MOST_LOSSES = 3;
/** Milliseconds between two looks at the queues of other versions. */
const VERSIONS_BEAT = 60_000;

/** Does a task on a thread. Rejects with a `JobFailure` whose code is not "failed" where it was not done. */
export type Perform = (thread: Executor, job: Job, signal: AbortSignal) => Promise<unknown>;

/**
 * Takes from the queue what is there for this version, on threads, until it is told to stop or finds
 * nothing for so long as it was told. Computing in threads leaves this one to renew the locks: who is not
 * heard for `lock` seconds has lost its runs to others.
 *
 * @returns the exit code: 0, or 1 where this worker is no good.
 */
export async function work({ url, threads, lock, idle, say }: WorkOptions): Promise<number> {
  const connection = await connect(url, say);
  const pool = await threadPool(threads);
  const name = `${hostname()}:${process.pid}`;
  const stop = new AbortController();
  let code = 0;
  const end = (why: string, exit = 0): void => {
    if (stop.signal.aborted) return;
    say(why);
    code = exit;
    stop.abort();
  };
  const performers: Record<TaskKind, Perform> = {
    cell: performCell,
    tile: tilePerformer(connection.redis),
  };

  const take = async (job: Job, token?: string, lost?: AbortSignal): Promise<Answer> => {
    const signal = AbortSignal.any([stop.signal, ...(lost ? [lost] : [])]);
    const giveBack = async (): Promise<never> => {
      await job.moveToWait(token);
      throw new WaitingError();
    };
    if (refusedBy(job.data).includes(name)) {
      end("An answer of this worker was refused: it stops. Look at this machine's memory.", 1);
    }
    if (stop.signal.aborted) return giveBack();
    const id = String(job.id);
    const perform = performers[job.name as TaskKind];
    try {
      return { id, result: await pool.lend((thread) => perform(thread, job, signal)) };
    } catch (error) {
      if (stop.signal.aborted) return giveBack();
      if (!(error instanceof JobFailure) || error.code === "failed") {
        return { id, failed: (error as Error).message };
      }
      // Tried again, a little later: it may be that the machine was short of memory.
      throw new Error(`The thread that did it was lost: ${error.message}`);
    }
  };

  const clock = idleClock(idle, () => end(`Nothing to do for ${idle} s.`));
  // A parameter for the signal makes BullMQ hand one over: aborted when the run is lost to another.
  const busy = (job: Job, token?: string, lost?: AbortSignal) =>
    clock.around(() => take(job, token, lost));
  const worker = new Worker(queueName(), busy, {
    connection: connection.redis,
    name,
    concurrency: threads,
    lockDuration: 1000 * lock,
    stalledInterval: 1000 * lock,
    maxStalledCount: MOST_LOSSES - 1,
    // Until a Redis that was away is asked again, after it is back.
    runRetryDelay: 1000,
  });
  let done = 0;
  worker.on("completed", () => {
    done += 1;
  });
  worker.on("lockRenewalFailed", (ids) => {
    say(`This worker was not heard for ${lock} s: ${ids.length} runs may be with others by now.`);
    for (const id of ids) worker.cancelJob(id);
  });
  worker.on("error", () => {});
  say(
    `${name} takes runs of version ${ENGINE_VERSION} from ${connection.place}, on ${threads === 1 ? "1 thread" : `${threads} threads`}.`,
  );

  const stopVersions = tellOfVersions(connection);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => end("Stopping; what is under way goes back into the queue."));
  }
  if (!stop.signal.aborted) {
    await new Promise((resolve) => stop.signal.addEventListener("abort", resolve));
  }
  stopVersions();
  clock.stop();
  await worker.close();
  pool.dispose();
  connection.redis.disconnect();
  say(`Done: ${done}.`);
  return code;
}

const performCell: Perform = async (thread, job, signal) => {
  const task = readable(() => readCell(job.data, String(job.id)));
  return outcomeJson(await thread.call("cell", task, { signal }));
};

/** What cannot be read fails in words that say who could not. */
function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const why = (error as Error).message;
    throw new Error(`The worker on ${hostname()} cannot read it (${why}): bring it up to date.`);
  }
}

/** Says once of every other version whose runs wait here that this worker takes none of them. */
function tellOfVersions({ redis, say }: Connection): () => void {
  const told = new Set<string>([String(ENGINE_VERSION)]);
  const look = async (): Promise<void> => {
    await redis.sadd(VERSIONS, ENGINE_VERSION);
    for (const version of await redis.smembers(VERSIONS)) {
      if (told.has(version)) continue;
      const queue = new Queue(queueName(version), { connection: redis, skipMetasUpdate: true });
      const waiting = await queue.getWaitingCount();
      await queue.close();
      if (waiting === 0) continue;
      told.add(version);
      say(
        `${waiting} runs of version ${version} wait in this queue. This worker is of version ${ENGINE_VERSION} and takes none of them: bring it up to date, or whoever asks for them.`,
      );
    }
  };
  const quietly = (): void => void look().catch(() => {});
  quietly();
  const timer = setInterval(quietly, VERSIONS_BEAT);
  return () => clearInterval(timer);
}

/** Calls `end` when there was nothing to do for so many seconds (null: never). */
function idleClock(seconds: number | null, end: () => void) {
  let underWay = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    if (seconds !== null && underWay === 0) timer = setTimeout(end, 1000 * seconds);
  };
  look();
  return {
    async around<T>(busy: () => Promise<T>): Promise<T> {
      underWay += 1;
      look();
      try {
        return await busy();
      } finally {
        underWay -= 1;
        look();
      }
    },
    stop: () => clearTimeout(timer),
  };
}
