import { worded } from "../../language/worded";
import { createSlicer } from "../createSlicer";
import { inspectPointWith } from "../inspectPoint";
import { layerWayWith } from "../layerWay";
import { lookAtStartWith } from "../lookAtStart";
import { probeCostsWith } from "../probeCosts";
import { JobFailure } from "../protocol";
import { tryWeightsWith } from "../tryWeights";
import type { Lab } from "./lab";
import { cores, spawnWorker } from "./spawnWorker";
import { workerCrew } from "./workerCrew";

/** A first picture is seen without it. */
async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new JobFailure(
      "failed",
      worded`The part of the page that runs experiments did not load. Check the connection and try again.`,
    );
  }
}

/** The page's lab. No worker starts, and no compute code loads, before it is asked for something. */
export function createLab(): Lab {
  const crew = workerCrew(spawnWorker, cores());
  /** Ends whatever has the workers' one plane, which runs, slicers and common terrains share. */
  let release = () => {};
  return {
    run: async (...experiment) => {
      release();
      const { runExperimentWith } = await loadPart(() => import("../runExperiment"));
      return runExperimentWith(crew)(...experiment);
    },
    slice: (run, options) => {
      release();
      const slicer = createSlicer(crew, run, options);
      release = slicer.stop;
      return slicer;
    },
    together: async (runs, plane, options) => {
      release();
      const end = new AbortController();
      release = () => end.abort();
      const signal = AbortSignal.any([options.signal, end.signal]);
      const { pathsTogetherWith } = await loadPart(() => import("../pathsTogether"));
      try {
        await pathsTogetherWith(crew)(runs, plane, { ...options, signal });
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
    inspect: inspectPointWith(crew),
    layerWay: layerWayWith(crew),
    lookAtStart: lookAtStartWith(crew),
    probe: probeCostsWith(crew),
    tryWeights: tryWeightsWith(crew),
    backend: (choice) => crew.start(choice),
    dispose: () => {
      release();
      crew.dispose();
    },
  };
}
