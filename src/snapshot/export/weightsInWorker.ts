import { withoutRoom } from "../../results/transfer";
import { type FileJobOptions, runFileJob } from "../fileWorker/runFileJob";
import type { WeightsSource } from "./weightsFile";

/**
 * `weightsFile`, or `checkpointsArchive`, in a worker.
 *
 * @param checkpoint "all" for the archive.
 */
export function weightsInWorker(
  { recipe, data, trained }: WeightsSource,
  checkpoint: number | "all",
  options?: FileJobOptions,
): Promise<Uint8Array> {
  const input = withoutRoom({ source: { recipe, data, trained }, checkpoint });
  return runFileJob("weights", input, options);
}
