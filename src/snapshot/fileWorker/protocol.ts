/** What the page and the file worker say to each other: one request per worker, then its answer. */
import type { Worded } from "../../language/worded";
import type { Surface, Trajectory } from "../../results/results";
import type { WeightsSource } from "../export/weightsFile";
import type { WeightsAnswers } from "../import/describeNetwork";
import type { Imported } from "../import/importFiles";
import type { Snapshot } from "../snapshot";

export interface FileJobs {
  import: { input: { files: File[]; answers: WeightsAnswers }; result: Imported };
  /** The bytes of a file with a snapshot, or with several side by side. */
  openFile: { input: { bytes: Uint8Array }; result: Snapshot[] };
  openLink: { input: { hash: string }; result: Snapshot };
  /** The snapshot as a .npz file; deflating the weights takes a while. */
  snapshot: { input: { snapshot: Snapshot }; result: Uint8Array };
  /** Several side by side as one file. */
  comparison: { input: { snapshots: Snapshot[] }; result: Uint8Array };
  /** As safetensors: one checkpoint, or an archive of all. */
  weights: { input: { source: WeightsSource; checkpoint: number | "all" }; result: Uint8Array };
  /** Both in the layout of loss-landscape. */
  surfaceH5: { input: { surface: Surface; split: "train" | "test" }; result: Uint8Array };
  projectionH5: { input: { trajectory: Trajectory }; result: Uint8Array };
}

export type FileJob = keyof FileJobs;

export type RequestOf<Jobs extends FileJob> = {
  [K in Jobs]: { job: K; input: FileJobs[K]["input"] };
}[Jobs];

export type FileRequest = RequestOf<FileJob>;

export type FileAnswer =
  /** The worker's code has come, and it begins. */
  | { kind: "here" }
  | { kind: "progress"; fraction: number; detail: string }
  | { kind: "done"; result: FileJobs[FileJob]["result"] }
  | { kind: "failed"; problem: Worded };
