/** The queue as somebody else sees it, who may be a worker that cannot be trusted. */
import { type Job, Queue, Worker } from "bullmq";
import { Redis } from "ioredis";
import { queueName, VERSIONS } from "../names";
import { until } from "./until";

export interface QueueView {
  /** The run that a worker has begun; null where it has none. */
  underWayAt(worker: string): Promise<string | null>;
  /** Who has begun or ended a run. */
  workerOf(id: string): Promise<string | undefined>;
  answerTo(id: string): Promise<unknown>;
  /** How many tiles are done. */
  tiles(): Promise<number>;
  waiting(): Promise<number>;
  /** Puts a run into the queue of any version, by hand. */
  add(id: string, data: object, version?: number): Promise<void>;
  waitingOf(version: number): Promise<number>;
  /**
   * A worker that takes a run, and later gives any answer at all. Resolves as soon as there is one to take.
   */
  take(worker: string): Promise<{ job: Job; answer(value: unknown): Promise<void> }>;
  close(): Promise<void>;
}

export function queueView(url: string): QueueView {
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  redis.on("error", () => {});
  const connection = { connection: redis };
  const queue = new Queue(queueName(), connection);
  queue.on("error", () => {});
  const workers = new Map<string, Worker>();
  const versions = new Map<number, Queue>();
  const of = (version: number): Queue => {
    const known = versions.get(version) ?? new Queue(queueName(version), connection);
    versions.set(version, known);
    return known;
  };
  return {
    async underWayAt(worker) {
      const active = await queue.getActive();
      return active.find(({ processedBy }) => processedBy === worker)?.id ?? null;
    },
    workerOf: async (id) => (await queue.getJob(id))?.processedBy,
    answerTo: async (id) => (await queue.getJob(id))?.returnvalue,
    tiles: async () => (await queue.getCompleted()).filter(({ name }) => name === "tile").length,
    waiting: () => queue.getWaitingCount(),
    async add(id, data, version) {
      if (version !== undefined) await redis.sadd(VERSIONS, version);
      await (version === undefined ? queue : of(version)).add("cell", data, { jobId: id });
    },
    waitingOf: (version) => of(version).getWaitingCount(),
    async take(name) {
      const worker = workers.get(name) ?? new Worker(queueName(), null, { ...connection, name });
      worker.on("error", () => {});
      workers.set(name, worker);
      let taken: Job | undefined;
      await until(async () => {
        taken = await worker.getNextJob(name, { block: false });
        return taken !== undefined;
      });
      const job = taken as Job;
      return {
        job,
        answer: async (value) => void (await job.moveToCompleted(value, name, false)),
      };
    },
    async close() {
      for (const worker of workers.values()) await worker.close();
      for (const one of versions.values()) await one.close();
      await queue.close();
      redis.disconnect();
    },
  };
}
