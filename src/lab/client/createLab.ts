import { runExperimentWith } from "../runExperiment";
import type { Lab } from "./lab";
import { workerCrew } from "./workerCrew";

/** The page's lab. No worker starts, and no compute code loads, before it is asked for something. */
export function createLab(): Lab {
  const crew = workerCrew(
    () => new Worker(new URL("../worker/worker.ts", import.meta.url), { type: "module" }),
    navigator.hardwareConcurrency || 1,
  );
  return {
    run: runExperimentWith(crew),
    backend: (choice) => crew.start(choice),
    dispose: () => crew.dispose(),
  };
}
