import { worded } from "../../language/worded";
import type { Stream } from "../../random/stream";
import { ReadError } from "../../results/readError";

/** The file that samples are read from: the user's own, or the site's of a published set. */
export interface DataFile {
  name: string;
  bytes: Uint8Array;
  /** The other file of an IDX pair. */
  labels?: Uint8Array;
}

/** What samples are made from, beside the settings of their dataset. */
export interface Source {
  /** The stream "data". */
  random: Stream;
  file: DataFile | null;
}

/** @throws ReadError when the file is not there. */
export function required<T>(file: T | null | undefined, name: string): T {
  if (file === null || file === undefined)
    throw new ReadError(worded`Choose the file "${name}": this recipe needs it.`);
  return file;
}
