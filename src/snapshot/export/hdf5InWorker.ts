import type { Surface, Trajectory } from "../../results/results";
import { type FileJobOptions, runFileJob } from "../fileWorker/runFileJob";

/** `writeLossLandscapeH5` in a worker: the HDF5 library takes a while to start. */
export function surfaceH5InWorker(
  surface: Surface,
  split: "train" | "test",
  options?: FileJobOptions,
): Promise<Uint8Array> {
  return runFileJob("surfaceH5", { surface, split }, options);
}

/** `writeProjectionH5` in a worker. */
export function projectionH5InWorker(
  trajectory: Trajectory,
  options?: FileJobOptions,
): Promise<Uint8Array> {
  return runFileJob("projectionH5", { trajectory }, options);
}
