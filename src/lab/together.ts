/** What placing several runs on one terrain looks like from outside: types only. */
import type { CommonPlane, CommonTerrain } from "../results/commonTerrain";
import type { Run } from "../results/results";
import type { BackendChoice, UserFile } from "./experiment";

export interface TogetherOptions {
  backend: BackendChoice;
  /** Of the first run's data. */
  file: UserFile | null;
  signal: AbortSignal;
  onProgress(fraction: number, detail: string): void;
  /** The paths are placed; or more of the surface is known. */
  onUpdate(terrain: CommonTerrain): void;
  /** Something the user should know, in plain words. */
  notice(message: string): void;
}

/**
 * Places the paths of several runs in one plane and measures its surface, by the loss of the first.
 * Resolves when all of it is there or the signal is aborted; rejects with a message for the user.
 */
export type PathsTogether = (
  runs: readonly Run[],
  plane: CommonPlane,
  options: TogetherOptions,
) => Promise<void>;
