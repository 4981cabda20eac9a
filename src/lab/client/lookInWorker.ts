import { worded } from "../../language/worded";
import { askOnce } from "../../results/askOnce";
import type { DataLook } from "../../results/dataLook";
import { limits } from "../../results/limits";
import type { LookAnswer, LookRequest } from "../dataLooks";

/**
 * Looks at a file of samples in a worker of its own, which ends with the answer, on abort, or after 30 s.
 *
 * Rejects with a ReadError in words for the user; after an abort, with the signal's reason.
 */
export function lookInWorker(request: LookRequest, signal?: AbortSignal): Promise<DataLook> {
  return askOnce<LookAnswer, DataLook>({
    start: () =>
      new Worker(new URL("../worker/dataLooker.ts", import.meta.url), { type: "module" }),
    request,
    heard(answer) {
      if ("here" in answer) return null;
      return "look" in answer ? { result: answer.look } : { problem: answer.problem };
    },
    what: "The file",
    patience: limits.readingSeconds.file,
    stopped: worded`The file could not be looked at: its reader did not start, or stopped.`,
    signal,
  });
}
