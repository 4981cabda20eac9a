import { workerCrew } from "../../src/lab/client/workerCrew";
import type { Estimate } from "../../src/lab/estimate";
import { probeCostsWith } from "../../src/lab/probeCosts";
import { runExperimentWith } from "../../src/lab/runExperiment";
import { recipe } from "../../src/recipe/parse";
import type { RecipeInput } from "../../src/recipe/schema";
import { emptyRun, type Stage } from "../../src/results/results";

declare global {
  /** CPU time of this page's threads so far, in milliseconds. */
  function rendererTime(): Promise<number>;
}

/** What the lab says of the seconds of each stage, and what they took, in CPU time of one worker. */
export interface Estimated {
  said: Estimate;
  taken: Partial<Record<Stage, number>>;
  /** Seconds that trying took. */
  trying: number;
  /** Half-way through a stage, in seconds on the clock: gone, said to be left, and the whole. */
  halfway: Partial<Record<Stage, { gone: number; left: number; whole: number }>>;
}

const worker = () =>
  new Worker(new URL("../../src/lab/worker/worker.ts", import.meta.url), { type: "module" });
const crew = workerCrew(worker, 1);
const probe = probeCostsWith(crew);
const run = runExperimentWith(crew);

/**
 * Tries a recipe as the page does before a run, and then runs it. Other work on the machine stretches
 * both: what is said is multiplied by the share of a core that trying had.
 */
export async function estimated(input: RecipeInput): Promise<Estimated> {
  const asked = recipe(input);
  const source = { backend: "wasm", file: null, signal: new AbortController().signal } as const;
  await crew.start("wasm");
  const clock = { began: performance.now(), cpu: await rendererTime() };
  const found = await probe({ recipe: asked, ...source });
  if (found === null) throw new Error("The trial was aborted.");
  const trying = performance.now() - clock.began;
  const share = ((await rendererTime()) - clock.cpu) / trying;

  const halfway: Estimated["halfway"] = {};
  const starts = new Map<Stage, { time: number; cpu: Promise<number> }>();
  const done = await run(emptyRun(asked), "train", {
    ...source,
    observer: {
      progress({ stage, fraction, secondsLeft }) {
        const now = performance.now() / 1000;
        if (!starts.has(stage)) starts.set(stage, { time: now, cpu: rendererTime() });
        if (fraction < 0.5 || fraction > 0.9 || secondsLeft === null) return;
        const gone = now - (starts.get(stage)?.time ?? now);
        halfway[stage] ??= { gone, left: secondsLeft, whole: 0 };
      },
      update() {},
      notice() {},
    },
  });
  const end = await rendererTime();

  const stages = Array.from(starts.keys());
  const taken: Estimated["taken"] = {};
  for (const [index, stage] of stages.entries()) {
    const next = starts.get(stages[index + 1]);
    taken[stage] = ((await (next?.cpu ?? end)) - ((await starts.get(stage)?.cpu) ?? end)) / 1000;
    const middle = halfway[stage];
    if (middle !== undefined) middle.whole = done.provenance[stage]?.seconds ?? 0;
  }
  const inCpuTime = Object.entries(found).map(([stage, seconds]) => [stage, share * seconds]);
  return { said: Object.fromEntries(inCpuTime), taken, trying: trying / 1000, halfway };
}
