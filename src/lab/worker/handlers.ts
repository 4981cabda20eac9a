import { summarize } from "../../data/summary";
import type { Objective } from "../../nn/objective";
import {
  JobFailure,
  type JobInput,
  type JobName,
  type JobPartial,
  type JobResult,
} from "../protocol";
import { axesJob } from "./axesJob";
import { denseJob, densityJob, mapJob, pointJob, sharpnessJob } from "./curvatureJobs";
import { probeJob } from "./probeJob";
import { planeJob, sampleJob } from "./sampleJobs";
import { pathJob, spanJob } from "./sliceJobs";
import { spectrumJob } from "./spectrumJob";
import { trackJob } from "./trackJob";
import { trainJob } from "./trainJob";
import type { Workbench } from "./workbench";

export interface JobContext<K extends JobName> {
  workbench: Workbench;
  signal: AbortSignal;
  progress(fraction: number, detail: string): void;
  partial(partial: JobPartial<K>): void;
}

/** Does one job. The result's arrays are given away to the caller. */
export type Handler<K extends JobName> = (
  input: JobInput<K>,
  context: JobContext<K>,
) => Promise<JobResult<K>>;

export const handlers: { [K in JobName]: Handler<K> } = {
  start: ({ backend }, { workbench }) => workbench.start(backend),
  data: async (source, { workbench }) => summarize(await workbench.dataset(source)),
  train: trainJob,
  axes: axesJob,
  plane: planeJob,
  sample: sampleJob,
  probe: probeJob,
  span: spanJob,
  path: pathJob,
  spectrum: spectrumJob,
  density: densityJob,
  dense: denseJob,
  sharpness: sharpnessJob,
  track: trackJob,
  map: mapJob,
  point: pointJob,
};

/** Rejects a job that was aborted before it had anything to give. */
export function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new JobFailure("aborted", "Cancelled.");
}

export function usedBy(objective: Objective) {
  return { engine: objective.engine, backend: objective.backend };
}
