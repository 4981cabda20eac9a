import { ReadError } from "../results/readError";
import type { Run } from "../results/results";
import type { View } from "./view";

/** A run as somebody saw it: what files, links and embeds carry. */
export interface Snapshot {
  title: string;
  /** A sentence on what to look at. */
  look?: string;
  run: Run;
  view: View;
  /** The file that the run's data came from, where its maker gave it along. */
  data?: CarriedData;
}

/** A data file as it is; the recipe has its name. */
export interface CarriedData {
  content: Uint8Array;
  /** The other file of an IDX pair. */
  labels?: Uint8Array;
}

/** A snapshot that cannot be read. `message` is meant for the user. */
export class SnapshotError extends ReadError {
  override readonly name = "SnapshotError";
}
