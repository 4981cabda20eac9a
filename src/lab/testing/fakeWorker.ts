/** Workers that live in this thread, for tests of what the page does with them. */
import type { FromWorker, ToWorker } from "../protocol";

/** Messages arrive in a later task, cloned, as between threads. */
const later = (deliver: () => void): void => {
  setTimeout(deliver, 0);
};

type Serve = (post: (message: FromWorker) => void) => (message: ToWorker) => void;

export interface FakeWorker extends Worker {
  /** What the page has sent. */
  readonly received: ToWorker[];
  readonly terminated: boolean;
  /** Sends a message to the page. */
  say(message: FromWorker): void;
  /** Ends as `self.close()` ends a worker: without a word. */
  close(): void;
  /** Ends with an uncaught error. */
  crash(message: string): void;
}

/**
 * @param serve what the worker does with the messages that it gets; by default nothing.
 */
export function fakeWorker(serve: Serve = () => () => {}): FakeWorker {
  const received: ToWorker[] = [];
  let ended = false;
  const worker = new EventTarget() as FakeWorker;
  const say = (message: FromWorker): void => {
    if (ended) return;
    const data = structuredClone(message);
    later(() => {
      if (!worker.terminated) worker.onmessage?.({ data } as MessageEvent);
    });
  };
  const hear = serve(say);
  let terminated = false;
  Object.defineProperty(worker, "terminated", { get: () => terminated });
  return Object.assign(worker, {
    received,
    say,
    postMessage(message: ToWorker) {
      const data = structuredClone(message);
      received.push(data);
      later(() => {
        if (!ended) hear(data);
      });
    },
    terminate() {
      terminated = true;
      ended = true;
    },
    close() {
      ended = true;
    },
    crash(message: string) {
      ended = true;
      later(() => worker.onerror?.({ message, preventDefault() {} } as ErrorEvent));
    },
  });
}
