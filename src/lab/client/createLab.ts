import { createSlicer } from "../createSlicer";
import { inspectPointWith } from "../inspectPoint";
import { probeCostsWith } from "../probeCosts";
import { JobFailure } from "../protocol";
import type { Slicer } from "../slicer";
import { tryWeightsWith } from "../tryWeights";
import type { Lab } from "./lab";
import { cores, spawnWorker } from "./spawnWorker";
import { workerCrew } from "./workerCrew";

/** A first picture is seen without it. */
async function loadRunner() {
  try {
    return await import("../runExperiment");
  } catch {
    throw new JobFailure(
      "failed",
      "The part of the page that runs experiments did not load. Check the connection and try again.",
    );
  }
}

/** The page's lab. No worker starts, and no compute code loads, before it is asked for something. */
export function createLab(): Lab {
  const crew = workerCrew(spawnWorker, cores());
  // Runs and slicers share the workers' one plane.
  let slicer: Slicer | null = null;
  return {
    run: async (...experiment) => {
      slicer?.stop();
      const { runExperimentWith } = await loadRunner();
      return runExperimentWith(crew)(...experiment);
    },
    slice: (run, options) => {
      slicer?.stop();
      slicer = createSlicer(crew, run, options);
      return slicer;
    },
    inspect: inspectPointWith(crew),
    probe: probeCostsWith(crew),
    tryWeights: tryWeightsWith(crew),
    backend: (choice) => crew.start(choice),
    dispose: () => {
      slicer?.stop();
      crew.dispose();
    },
  };
}
