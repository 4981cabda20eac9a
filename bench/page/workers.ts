/** What `../workers.ts` calls in the page: the lab's own experiments on so many workers. */
import { workerCrew } from "../../src/lab/client/workerCrew";
import type { Crew } from "../../src/lab/crew";
import { runExperimentWith } from "../../src/lab/runExperiment";
import { recipe } from "../../src/recipe/parse";
import type { RecipeInput } from "../../src/recipe/schema";
import { emptyRun, type Run, type Stage } from "../../src/results/results";

/** A job of the lab, and who does it. */
export interface CrewRound {
  recipe: RecipeInput;
  /** Where it begins; all before is there already. */
  from: Extract<Stage, "train" | "surface" | "curvature">;
  workers: number;
  /** By workers that are to be started first; otherwise by those of the round before. */
  cold: boolean;
}

export interface WorkersPage {
  /** @returns milliseconds from asking until the result is whole. */
  take(round: CrewRound): Promise<number>;
}

const spawn = () =>
  new Worker(new URL("../../src/lab/worker/worker.ts", import.meta.url), { type: "module" });

const warm = new Map<number, Crew>();
const begun = new Map<string, Promise<Run>>();

const perform = (crew: Crew, run: Run, from: Stage): Promise<Run> =>
  runExperimentWith(crew)(run, from, {
    backend: "wasm",
    file: null,
    signal: new AbortController().signal,
    observer: { progress() {}, update() {}, notice() {} },
  });

/** All that a round has before it begins. */
async function before({ recipe: input, from }: CrewRound): Promise<Run> {
  const asked = recipe(input);
  if (from === "train") return emptyRun(asked);
  const key = JSON.stringify(input);
  const first = begun.get(key) ?? wholeRun(emptyRun(asked));
  begun.set(key, first);
  const run = structuredClone(await first);
  if (from === "surface") run.surface = null;
  run.curvature = emptyRun(asked).curvature;
  return run;
}

async function wholeRun(run: Run): Promise<Run> {
  const crew = workerCrew(spawn, 1);
  try {
    return await perform(crew, run, "train");
  } finally {
    crew.dispose();
  }
}

function crewFor({ workers, cold }: CrewRound): Crew {
  if (cold) return workerCrew(spawn, workers);
  const crew = warm.get(workers) ?? workerCrew(spawn, workers);
  warm.set(workers, crew);
  return crew;
}

const bench: WorkersPage = {
  async take(round) {
    const run = await before(round);
    const crew = crewFor(round);
    const start = performance.now();
    await perform(crew, run, round.from);
    const ms = performance.now() - start;
    if (round.cold) crew.dispose();
    return ms;
  },
};

Object.assign(globalThis, { bench });
