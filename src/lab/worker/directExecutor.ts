import type { Crew } from "../crew";
import type { CallHooks, Executor, JobInput, JobName, JobResult } from "../protocol";
import { handlers } from "./handlers";
import { createWorkbench } from "./workbench";

/** Does jobs in this very thread, one after the other: for the command line and for tests. */
export function directExecutor(): Executor {
  const workbench = createWorkbench();
  let queue: Promise<unknown> = Promise.resolve();
  return {
    call<K extends JobName>(job: K, input: JobInput<K>, hooks: CallHooks<K> = {}) {
      const signal = hooks.signal ?? new AbortController().signal;
      // The compiler cannot relate handlers[job] to K; both sides come from the same map.
      const handler = handlers[job] as (
        input: JobInput<K>,
        context: object,
      ) => Promise<JobResult<K>>;
      const context = {
        workbench,
        signal,
        progress: (fraction: number, detail: string) => hooks.onProgress?.(fraction, detail),
        partial: hooks.onPartial ?? (() => {}),
      };
      const result = queue.then(() => {
        workbench.attend(signal);
        return handler(input, context);
      });
      queue = result.catch(() => {});
      return result;
    },
    dispose() {},
  };
}

/** A crew of one, in this thread. */
export function directCrew(): Crew {
  const executor = directExecutor();
  return {
    start: (choice) => executor.call("start", { backend: choice }),
    lead: () => executor,
    helpers: () => [],
    moreHelpers: () => [],
    samplerCount: () => 1,
    startUp: () => 0,
    bystander: () => Promise.resolve(null),
    rival: () => Promise.resolve(null),
    replace: () => Promise.resolve(null),
    dispose: () => executor.dispose(),
  };
}
