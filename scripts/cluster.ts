/**
 * The way into the folder `cluster`, which has packages of its own (docs/clusters.md): it is loaded when a
 * queue is asked for, and nothing else of the project knows it.
 */
import { existsSync } from "node:fs";
import type { Crew } from "../src/lab/crew";
import type { StudyProgress, StudyRun } from "../src/lab/runStudy";
import { UsageError } from "./commandLine";

export interface Cluster {
  /** @throws UsageError for what is no address, Error in words where no queue is there. */
  openQueue(url: string, say: (line: string) => void): Promise<OpenQueue>;
  /** Takes work from a queue until it is told to stop. @returns an exit code. */
  work(options: WorkOptions): Promise<number>;
}

export interface OpenQueue {
  /**
   * Resolves when every cell has an outcome or was cancelled by somebody: with how many were. Rejects with
   * code "aborted" once the queue is closed here.
   */
  runStudy(study: QueuedStudy): Promise<number>;
  /** Takes cells that nobody has begun out of the queue. */
  cancel(keys: readonly string[]): Promise<{ taken: number; underWay: number }>;
  /** A crew that leaves the points of surfaces to the queue, and all else to `local`. */
  crew(local: Crew): Crew;
  /** Takes out what was asked here and nobody has begun. */
  withdraw(): Promise<void>;
  /** What is in the queue goes on. */
  close(): Promise<void>;
}

export interface QueuedStudy extends Pick<StudyRun, "cells" | "known" | "onOutcome"> {
  /** Whether what the queue knows is done again. */
  fresh: boolean;
  onProgress(progress: QueueProgress): void;
}

/** How far a study is, over all machines. */
export interface QueueProgress extends StudyProgress {
  /** Cells done in a second, lately. */
  perSecond: number;
  /** Of everybody who asks this queue. */
  underWay: number;
  workers: number;
}

export interface WorkOptions {
  url: string;
  threads: number;
  /** Seconds for which a worker that is not heard keeps what it has begun. */
  lock: number;
  /** Seconds without anything to do after which it ends; null for never. */
  idle: number | null;
  say(line: string): void;
}

const FOLDER = new URL("../cluster/", import.meta.url);

/** @throws UsageError where its packages are not installed. */
export async function loadCluster(): Promise<Cluster> {
  if (!existsSync(new URL("node_modules/bullmq", FOLDER))) {
    throw new UsageError(
      "--queue needs packages that nothing else does. Install them once: npm ci --prefix cluster",
    );
  }
  // Not a text that the compiler could follow: types of packages that may not be there are not asked for.
  const { href } = new URL("index.ts", FOLDER);
  const loaded: { default: Cluster } = await import(href);
  return loaded.default;
}
