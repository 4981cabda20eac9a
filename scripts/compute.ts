import { runExperimentWith } from "../src/lab/runExperiment";
import { directCrew } from "../src/lab/worker/directExecutor";
import type { Recipe } from "../src/recipe/schema";
import { emptyRun, type Run } from "../src/results/results";

/** Everything that a recipe asks for, on one thread of WebAssembly. */
export async function compute(recipe: Recipe): Promise<Run> {
  const crew = directCrew();
  const run = await runExperimentWith(crew)(emptyRun(recipe), "train", {
    backend: "wasm",
    file: null,
    signal: new AbortController().signal,
    observer: { progress() {}, update() {}, notice: console.error },
  });
  crew.dispose();
  return run;
}
