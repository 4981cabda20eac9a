import { threadWorker } from "../scripts/study/threadWorker";
import { STUDY_SILENCE } from "../src/lab/client/watchdog";
import { workerCrew } from "../src/lab/client/workerCrew";
import { everyone } from "../src/lab/crew";
import { type Executor, JobFailure } from "../src/lab/protocol";

export interface ThreadPool {
  /** Lends a thread that is free. One that is lost is replaced before the error goes on. */
  lend<T>(perform: (thread: Executor) => Promise<T>): Promise<T>;
  dispose(): void;
}

/** So many threads, all equal. What computes is never the thread that keeps in touch with the queue. */
export async function threadPool(count: number): Promise<ThreadPool> {
  const crew = workerCrew(threadWorker, count, { most: count, silence: STUDY_SILENCE });
  await crew.start("wasm");
  const free = await Promise.all(everyone(crew));
  return {
    async lend(perform) {
      const thread = free.pop();
      if (thread === undefined) throw new Error("No thread is free.");
      let next: Executor = thread;
      try {
        return await perform(thread);
      } catch (error) {
        if (error instanceof JobFailure && error.code === "crashed") {
          next = (await crew.replace(thread)) ?? thread;
        }
        throw error;
      } finally {
        free.push(next);
      }
    },
    dispose: () => crew.dispose(),
  };
}
