import { createSlicer } from "../createSlicer";
import { inspectPointWith } from "../inspectPoint";
import { probeCostsWith } from "../probeCosts";
import { runExperimentWith } from "../runExperiment";
import type { Slicer } from "../slicer";
import type { Lab } from "./lab";
import { workerCrew } from "./workerCrew";

/** The page's lab. No worker starts, and no compute code loads, before it is asked for something. */
export function createLab(): Lab {
  const crew = workerCrew(
    () => new Worker(new URL("../worker/worker.ts", import.meta.url), { type: "module" }),
    navigator.hardwareConcurrency || 1,
  );
  const runExperiment = runExperimentWith(crew);
  // Runs and slicers share the workers' one plane.
  let slicer: Slicer | null = null;
  return {
    run: (...experiment) => {
      slicer?.stop();
      return runExperiment(...experiment);
    },
    slice: (run, options) => {
      slicer?.stop();
      slicer = createSlicer(crew, run, options);
      return slicer;
    },
    inspect: inspectPointWith(crew),
    probe: probeCostsWith(crew),
    backend: (choice) => crew.start(choice),
    dispose: () => {
      slicer?.stop();
      crew.dispose();
    },
  };
}
