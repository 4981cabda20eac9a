import type { Browser, Page } from "playwright";

/** A task of the page's main thread, in milliseconds. */
export interface MainTask {
  /** By the clock: with what it waited for, such as the graphics driver. */
  wall: number;
  cpu: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** By the clock and of the event's thread, microseconds. */
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/** Tasks of the busiest renderer's main thread: a trace holds those of all. */
function tasksOf(trace: Buffer): MainTask[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = traceEvents.filter(
    ({ name, args }) => name === "thread_name" && args.name === "CrRendererMain",
  );
  const tasks = mains.map((main) =>
    traceEvents
      .filter((event) => event.name === "RunTask" && thread(event) === thread(main))
      .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, cpu: tdur / 1000 })),
  );
  const sum = (list: MainTask[]) => list.reduce((total, { cpu }) => total + cpu, 0);
  return tasks.sort((a, b) => sum(b) - sum(a))[0];
}

/** What the page's main thread had to do meanwhile, task by task. */
export async function mainTasks(
  browser: Browser,
  page: Page,
  meanwhile: () => Promise<void>,
): Promise<MainTask[]> {
  await browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline"] });
  await meanwhile();
  return tasksOf(await browser.stopTracing());
}
