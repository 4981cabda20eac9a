import type { Recipe } from "../../recipe/schema";
import { emptyRun, type Run, type Stage } from "../../results/results";
import { finalStatistics } from "../../results/trained";
import type { Crew } from "../crew";
import type { RunOptions } from "../experiment";
import type { Executor } from "../protocol";
import { runExperimentWith } from "../runExperiment";
import { type Sliceable, sliceable } from "../sliceable";
import { tinyFileFor } from "./tinyFiles";

/** All that comes of an experiment, but for the time that it took. */
export interface Outcome {
  /**
   * Nothing of one that failed: what had come of the stage in which it did, and how far it was, depends
   * on how often the worker found time to tell.
   */
  run: Run;
  /** What is told on the way, in words. */
  notices: string[];
  /** Why it came to an end before it was done; null when it did not. */
  failure: string | null;
}

/** Runs an experiment from its beginning, or a run from a stage on. */
export async function outcomeOf(
  crew: Crew,
  recipe: Recipe,
  run = emptyRun(recipe),
  from: Stage = "train",
  broughtWeights?: RunOptions["broughtWeights"],
): Promise<Outcome> {
  const notices: string[] = [];
  const options = {
    backend: "wasm" as const,
    file: await tinyFileFor(recipe),
    signal: new AbortController().signal,
    observer: { progress() {}, update() {}, notice: (words: string) => notices.push(words) },
    broughtWeights,
  };
  const failure = await failureOf(() => runExperimentWith(crew)(run, from, options));
  return {
    run: failure === null ? { ...run, provenance: {} } : emptyRun(recipe),
    notices,
    failure,
  };
}

/** What is asked of a run besides: a point of its plane, and the plane with a third direction. */
export async function besides(crew: Crew, { run }: Outcome) {
  if (!sliceable(run)) return null;
  const found: unknown[] = [];
  const failure = await failureOf(async () => {
    for await (const result of inspectedAndSliced(crew.lead(), run)) found.push(result);
  });
  return { found, failure };
}

async function* inspectedAndSliced(worker: Executor, { recipe, trained, axes }: Sliceable) {
  const source = { recipe, file: await tinyFileFor(recipe) };
  const { origin, directions } = axes;
  const at = { alpha: 0.1, beta: axes.second === null ? 0 : -0.2 };
  yield await worker.call("point", { ...source, trained, axes: { origin, directions }, at });
  const span = await worker.call("span", { ...source, trained, axes: { origin, directions } });
  yield span;
  const statistics = finalStatistics(trained);
  const fewer = { ...recipe, evaluation: { ...recipe.evaluation, samples: 3 } };
  const moved = { ...source, recipe: fewer, origin, directions: span.directions, statistics };
  await worker.call("plane", moved);
  const coefficients = new Float32Array(span.directions.length / origin.length).fill(0.1);
  const { loss, accuracy } = await worker.call("sample", { coefficients });
  yield { loss, accuracy };
}

async function failureOf(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
