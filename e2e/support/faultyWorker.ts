import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { JobName } from "../../src/lab/protocol";

export interface Fault {
  /** Whose it is, by the order in which workers start: 0 leads. */
  worker: number;
  job: JobName;
  /** Messages on such jobs after which it comes. */
  messages: number;
  /** What the worker does then, in its own thread. */
  act: () => void;
}

/** Runs in the worker: acts while a message on the job is being sent. */
function comeToHarm(job: string, messages: number, act: () => void): void {
  const ids = new Set<number>();
  addEventListener("message", ({ data }) => {
    if (data.job === job) ids.add(data.id);
  });
  const post = self.postMessage.bind(self) as (message: object, transfer?: Transferable[]) => void;
  let left = messages;
  const postAndAct: typeof post = (message, transfer) => {
    post(message, transfer);
    if ("id" in message && ids.has(Number(message.id)) && --left === 0) act();
  };
  Object.assign(self, { postMessage: postAndAct });
}

/**
 * Gives one of the workers that the page starts from now on a fault, at a point of its work and not of
 * time: how fast the machine is, and how soon a test looks, must not count.
 */
export async function breakWorker(page: Page, { worker, job, messages, act }: Fault) {
  const fault = `(${comeToHarm})(${JSON.stringify(job)}, ${messages}, ${act});\n`;
  let started = 0;
  await page.route(/\/worker-[^/]*\.js$/, async (route) => {
    const script = readFileSync(`dist${new URL(route.request().url()).pathname}`, "utf8");
    // The other of that name reads files.
    const computes = script.includes("device-lost");
    // The others are not touched: one of them may be on its way still when the test ends.
    if (!computes || started++ !== worker) return route.continue();
    await route.fulfill({ response: await route.fetch(), body: fault + script });
  });
}

/** Makes the page believe that the machine has so many cores, whatever it has. */
export const withCores = (page: Page, cores: number) =>
  page.addInitScript((hardwareConcurrency) => {
    Object.defineProperty(navigator, "hardwareConcurrency", { value: hardwareConcurrency });
  }, cores);
