import { summarize } from "../../data/summary";
import type { JobName } from "../protocol";
import { averagesJob } from "./averagesJob";
import { axesJob } from "./axesJob";
import { cellJob } from "./cell/cellJob";
import { denseJob, densityJob, mapJob, pointJob, sharpnessJob } from "./curvatureJobs";
import type { Handler } from "./job";
import { layerWayJob } from "./layerWayJob";
import { measureJob } from "./measureJob";
import { partnerJob } from "./partnerJob";
import { partsJob } from "./partsJob";
import { probeJob } from "./probeJob";
import { planeJob, sampleJob } from "./sampleJobs";
import { pathJob, sampleChangesJob, spanJob } from "./sliceJobs";
import { solutionsJob } from "./solutionsJob";
import { spectrumJob } from "./spectrumJob";
import { jointAxesJob, projectJob } from "./togetherJobs";
import { trackJob } from "./trackJob";
import { trainJob } from "./trainJob";
import { walksJob } from "./walksJob";

export const handlers: { [K in JobName]: Handler<K> } = {
  start: ({ backend }, { workbench }) => workbench.start(backend),
  data: async (source, { workbench }) => summarize(await workbench.dataset(source)),
  train: trainJob,
  measure: measureJob,
  axes: axesJob,
  plane: planeJob,
  sample: sampleJob,
  probe: probeJob,
  span: spanJob,
  path: pathJob,
  sampleChanges: sampleChangesJob,
  jointAxes: jointAxesJob,
  project: projectJob,
  spectrum: spectrumJob,
  density: densityJob,
  dense: denseJob,
  sharpness: sharpnessJob,
  track: trackJob,
  map: mapJob,
  walks: walksJob,
  parts: partsJob,
  point: pointJob,
  partner: partnerJob,
  layerWay: layerWayJob,
  averages: averagesJob,
  solutions: solutionsJob,
  cell: cellJob,
};
