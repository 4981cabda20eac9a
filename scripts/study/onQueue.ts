import { isAborted } from "../../src/lab/protocol";
import { cellsOf } from "../../src/study/cell";
import { loadCluster, type QueueProgress } from "../cluster";
import type { CancelCommand } from "./commandLine";
import { studiesNamed } from "./files";
import type { Runs } from "./run";

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Has runs done by the workers of a queue. @returns what to say of those that are left; null for none. */
export async function onQueue(
  { signal, ...runs }: Runs,
  url: string,
  fresh: boolean,
): Promise<string | null> {
  const queue = await (await loadCluster()).openQueue(url, say);
  const leave = (): void => void queue.close();
  signal.addEventListener("abort", leave);
  if (signal.aborted) leave();
  try {
    const cancelled = await queue.runStudy({ ...runs, fresh, onProgress: teller() });
    if (cancelled === 0) return null;
    return `${cancelled} runs were cancelled; what is done is kept, and the same command goes on.`;
  } catch (error) {
    if (!signal.aborted || !isAborted(error as Error)) throw error;
    return "The queue goes on without this command: the same one fetches what was done; --cancel takes out what nobody has begun.";
  } finally {
    await queue.close();
  }
}

function teller(): (progress: QueueProgress) => void {
  let last = "";
  return (progress) => {
    const line = progressLine(progress);
    if (line !== last) say(line);
    last = line;
  };
}

/** "12 of 40 runs, 2.5 a second, 8 under way on 4 workers, 12 s left". */
export function progressLine(progress: QueueProgress): string {
  const { done, total, perSecond, underWay, workers, secondsLeft } = progress;
  const rate =
    perSecond >= 0.1
      ? `${perSecond.toFixed(1)} a second`
      : `${(60 * perSecond).toFixed(1)} a minute`;
  const left = secondsLeft === null ? [] : [`${Math.ceil(secondsLeft)} s left`];
  const where =
    workers === 0
      ? "no worker is there: npm run study-worker -- --queue … starts one"
      : `${underWay} under way on ${workers} workers`;
  return [`${done} of ${total} runs`, ...(perSecond > 0 ? [rate] : []), where, ...left].join(", ");
}

/** Takes the runs of studies that nobody has begun out of the queue. */
export async function cancelStudies({
  studies,
  seeds,
  queue: url,
}: CancelCommand): Promise<number> {
  const keys = studiesNamed(studies).flatMap(({ study }) =>
    cellsOf(study, seeds ?? undefined).map(({ key }) => key),
  );
  const queue = await (await loadCluster()).openQueue(url, say);
  const { taken, underWay } = await queue.cancel([...new Set(keys)]);
  await queue.close();
  console.log(
    `${taken} runs are taken out of the queue; ${underWay} are under way and come to their end.`,
  );
  return 0;
}
