import { type Job, Queue } from "bullmq";
import { JobFailure } from "../src/lab/protocol";
import { worded } from "../src/language/worded";
import { ENGINE_VERSION } from "../src/study/cell";
import { LARGEST_ANSWER, readAnswer } from "./answer";
import type { Connection } from "./connection";
import { CANCELLED, KEPT, queueName, VERSIONS } from "./names";
import type { TaskKind } from "./tasks";

/** Something to be done by whoever takes it. */
export interface Errand<Result> {
  /** Names it by its content: what has this id is done once, whoever asks. */
  id: string;
  kind: TaskKind;
  task: object;
  /** @throws Error in words where the JSON can be no result of it. */
  read(json: unknown): Result;
  /** Whether it is to be done again where it is done. */
  fresh?: boolean;
}

export type Reply<Result> =
  | { status: "done"; result: Result; seconds: number; worker: string }
  | { status: "failed"; message: string; seconds: number }
  /** Somebody took it out of the queue. */
  | { status: "cancelled" };

export interface Asker {
  /** Rejects with code "aborted" when the asker is closed; the queue goes on. */
  ask<Result>(errand: Errand<Result>): Promise<Reply<Result>>;
  /** Takes what waits out of the queue. @returns how many were, and how many are under way. */
  cancel(ids: readonly string[]): Promise<{ taken: number; underWay: number }>;
  /** Ids of all that was asked and is not answered. */
  open(): string[];
  /** What is under way in the queue, and how many workers are there. */
  state(): Promise<{ underWay: number; workers: number }>;
  close(): Promise<void>;
}

/** Milliseconds between two looks at the queue, at least. */
const BEAT = 100;
/** Looks take this share of the time at most, as long as it leaves one every `LOST_BEAT`. */
const SHARE = 0.1;
/** Milliseconds between two looks for errands that are no longer in the queue. */
const LOST_BEAT = 2000;
/** Jobs that are added or read at a time. */
const CHUNK = 250;
/** What nobody has taken. */
const WAITING = ["waiting", "delayed", "prioritized", "paused"];
/** Workers whose answers are refused before an errand is given up. */
const MOST_REFUSALS = 5;

const jobOptions = {
  attempts: 3,
  backoff: { type: "exponential", delay: 1000 },
  removeOnComplete: { age: KEPT },
  removeOnFail: { age: KEPT },
  stackTraceLimit: 1,
};

interface Pending {
  errand: Errand<unknown>;
  resolve(reply: Reply<unknown>): void;
  reject(error: Error): void;
  /** Workers whose answers were refused. */
  refused: string[];
  /** It is in the queue, as far as is known. */
  isThere: boolean;
}

/**
 * Puts errands into the queue, and hears of them by looking at what has come to an end: so nothing is
 * missed when the connection was away, and an answer is not fetched before it is known how large it is.
 */
export function asker({ redis, say, place }: Connection): Asker {
  const queue = new Queue(queueName(), { connection: redis, defaultJobOptions: jobOptions });
  // The connection itself tells of its troubles, and commands tell of theirs.
  queue.on("error", () => {});
  const pending = new Map<string, Pending>();
  let arrived: Pending[] = [];
  /** What is being put into the queue. */
  let submitting: Promise<void> = Promise.resolve();
  let closing = false;
  let closed = false;
  let watching: Promise<void> | null = null;
  let wake = (): void => {};

  const settle = (one: Pending, reply: Reply<unknown>): void => {
    pending.delete(one.errand.id);
    one.resolve(reply);
  };

  const add = async (those: readonly Pending[]): Promise<void> => {
    for (const chunk of chunks(those)) {
      await redis.srem(CANCELLED, ...chunk.map(({ errand }) => errand.id));
      await queue.addBulk(
        chunk.map(({ errand: { id, kind, task }, refused }) => ({
          name: kind,
          data: { ...task, refused },
          opts: { jobId: id },
        })),
      );
      for (const one of chunk) one.isThere = true;
    }
  };

  /** What has come to an end of these. Sound answers are handed on; after others it is asked again. */
  const look = async (those: readonly Pending[], before: boolean): Promise<void> => {
    for (const chunk of chunks(those)) {
      const found = await Promise.all(
        chunk.map(async (one) => {
          const size = await redis.hstrlen(queue.toKey(one.errand.id), "returnvalue");
          if (size > LARGEST_ANSWER) {
            const worker = await redis.hget(queue.toKey(one.errand.id), "pb");
            return { one, worker, reply: "It is larger than any result" };
          }
          const job = await queue.getJob(one.errand.id);
          return { one, worker: job?.processedBy, reply: job && judge(one.errand, job) };
        }),
      );
      for (const { one, worker, reply } of found) {
        if (reply === undefined) continue;
        const { errand } = one;
        const again =
          before && (errand.fresh || (typeof reply === "object" && reply.status === "failed"));
        if (typeof reply === "object" && !again) {
          settle(one, reply);
          continue;
        }
        if (typeof reply === "string") refuse(one, worker ?? "a worker", reply);
        one.isThere = false;
        if (pending.has(errand.id)) await queue.remove(errand.id);
      }
      if (!before) await add(found.flatMap(({ one }) => (isAway(one) ? [one] : [])));
    }
  };
  const isAway = (one: Pending): boolean => !one.isThere && pending.has(one.errand.id);

  const refuse = (one: Pending, worker: string, why: string): void => {
    const { errand, refused } = one;
    say(`An answer of ${worker} to ${errand.id} is refused: ${why}.`);
    refused.push(worker);
    if (refused.length < MOST_REFUSALS) return;
    const message = `${refused.length} answers in a row were refused, the last one because: ${why}.`;
    settle(one, { status: "failed", message, seconds: Number.NaN });
  };

  const submit = async (those: readonly Pending[]): Promise<void> => {
    await redis.sadd(VERSIONS, ENGINE_VERSION);
    const finished = new Set(await queue.getRanges(["completed", "failed"], 0, -1));
    await look(
      those.filter(({ errand }) => finished.has(errand.id)),
      true,
    );
    await add(those.filter(isAway));
  };

  const submitArrived = (): Promise<void> => {
    const fresh = arrived;
    arrived = [];
    if (fresh.length > 0) submitting = submitting.then(() => submit(fresh));
    return submitting;
  };

  /** What is not in the queue any more was cancelled by somebody, or lost with the memory of a Redis. */
  const restore = async (): Promise<void> => {
    for (const chunk of chunks([...pending.values()].filter(({ isThere }) => isThere))) {
      const there = await Promise.all(
        chunk.map(({ errand }) => redis.exists(queue.toKey(errand.id))),
      );
      const away = chunk.filter((_, index) => there[index] === 0);
      if (away.length === 0) continue;
      const cancelled = await Promise.all(
        away.map(({ errand }) => redis.sismember(CANCELLED, errand.id)),
      );
      const lost = away.filter((_, index) => cancelled[index] === 0);
      for (const one of away) if (!lost.includes(one)) settle(one, { status: "cancelled" });
      if (lost.length === 0) continue;
      say(`The queue lost ${lost.length} runs, which are put into it again.`);
      await add(lost);
    }
  };

  const watch = async (): Promise<void> => {
    let lastRestored = performance.now();
    while (pending.size > 0 && !closed) {
      const started = performance.now();
      await submitArrived();
      const ended = await queue.getRanges(["completed", "failed"], 0, -1);
      await look(
        ended.flatMap((id) => {
          const one = pending.get(id);
          return one?.isThere ? [one] : [];
        }),
        false,
      );
      if (started - lastRestored > LOST_BEAT) {
        await restore();
        lastRestored = started;
      }
      const took = performance.now() - started;
      if (arrived.length === 0 && pending.size > 0 && !closed)
        await pause(Math.min(LOST_BEAT, Math.max(BEAT, took / SHARE)));
    }
  };
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const start = (): void => {
    watching ??= watch()
      .catch((error: Error) => {
        giveUp(new Error(`The queue at ${place} cannot be used: ${error.message}`));
      })
      .finally(() => {
        watching = null;
        if (pending.size > 0) start();
      });
  };

  const giveUp = (error: Error): void => {
    for (const one of pending.values()) one.reject(error);
    pending.clear();
    arrived = [];
  };

  return {
    ask<Result>(errand: Errand<Result>) {
      return new Promise<Reply<Result>>((resolve, reject) => {
        if (closing) {
          reject(new JobFailure("aborted", worded`The queue was closed.`));
          return;
        }
        const one: Pending = {
          errand,
          // What comes out of an errand is what it reads.
          resolve: resolve as (reply: Reply<unknown>) => void,
          reject,
          refused: [],
          isThere: false,
        };
        pending.set(errand.id, one);
        arrived.push(one);
        wake();
        start();
      });
    },

    open: () => [...pending.keys()],

    async cancel(ids) {
      let taken = 0;
      let underWay = 0;
      for (const chunk of chunks(ids)) {
        const states = await Promise.all(chunk.map((id) => queue.getJobState(id)));
        const waiting = chunk.filter((_, index) => WAITING.includes(states[index]));
        if (waiting.length > 0) await redis.sadd(CANCELLED, ...waiting);
        await redis.expire(CANCELLED, KEPT);
        const removed = await Promise.all(waiting.map((id) => queue.remove(id)));
        const gone = removed.filter((one) => one === 1).length;
        taken += gone;
        underWay += waiting.length - gone + states.filter((state) => state === "active").length;
      }
      return { taken, underWay };
    },

    async state() {
      const [underWay, workers] = await Promise.all([queue.getActiveCount(), queue.getWorkers()]);
      return { underWay, workers: new Set(workers.map(({ rawname }) => rawname)).size };
    },

    async close() {
      closing = true;
      // What was asked is to be in the queue, unless that is away.
      if (redis.status === "ready") await submitArrived().catch(() => {});
      closed = true;
      giveUp(new JobFailure("aborted", worded`The queue was closed.`));
      wake();
      redis.disconnect();
      await watching;
      await queue.close();
    },
  };
}

/** A reply, or in words why the answer is refused. */
function judge(errand: Errand<unknown>, job: Job): Reply<unknown> | string {
  const seconds = ((job.finishedOn ?? Number.NaN) - (job.processedOn ?? Number.NaN)) / 1000;
  if (job.failedReason !== undefined) {
    return { status: "failed", message: failureWords(job.failedReason), seconds };
  }
  try {
    const answer = readAnswer(job.returnvalue, errand.id);
    if ("failed" in answer) return { status: "failed", message: answer.failed, seconds };
    const worker = job.processedBy ?? "";
    return { status: "done", result: errand.read(answer.result), seconds, worker };
  } catch (error) {
    return (error as Error).message;
  }
}

const failureWords = (reason: string): string =>
  /stalled more than/.test(reason)
    ? "Its worker was lost again and again. Choose a smaller network, or fewer samples."
    : reason;

function* chunks<T>(all: readonly T[]): Generator<T[]> {
  for (let start = 0; start < all.length; start += CHUNK) yield all.slice(start, start + CHUNK);
}
