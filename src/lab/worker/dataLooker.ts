/** A worker that looks at one file of samples: what makes it hang or crash ends nothing else. */
import { lookAtData } from "../../data/look/lookAtData";
import { readErrorFrom } from "../../results/readError";
import type { LookAnswer, LookRequest } from "../dataLooks";
import { dataFile } from "./dataFile";

const scope = self as DedicatedWorkerGlobalScope;
const post = (answer: LookAnswer): void => scope.postMessage(answer);

scope.onmessage = async ({ data }: MessageEvent<LookRequest>) => {
  try {
    post({ look: lookAtData(data.dataset, await dataFile(data.file), data.propose) });
  } catch (error) {
    post({ problem: readErrorFrom(error, "The file").worded });
  }
};
post({ here: true });
