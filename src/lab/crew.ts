import type { BackendChoice, BackendReport } from "./experiment";
import type { Executor } from "./protocol";
import type { TileDealing } from "./sampleGrid";

/** Samplers of one grid that are not of this machine. */
export interface GridSamplers {
  samplers: Executor[];
  dealing: TileDealing;
  /** How many have taken part so far. */
  workers(): number;
}

/** The workers behind an experiment, replaced as they are lost. */
export interface Crew {
  /** Brings the lead up on the chosen backend, replacing it if it was lost or runs on another. */
  start(choice: BackendChoice): Promise<BackendReport>;
  /** Does every job that one worker does. Only after `start`. */
  lead(): Executor;
  /**
   * Workers that were started to share the lead's work on its backend, each as soon as it is there. Lost
   * ones are replaced; one that cannot be had rejects.
   */
  helpers(): Promise<Executor>[];
  /** Starts those that are missing: there is none on a GPU, and one for every further core otherwise. */
  moreHelpers(): Promise<Executor>[];
  /** Who samples a grid of so many points in their place, where others do. */
  gridSamplers?(points: number): GridSamplers;
  /** How many they are with the lead. Only after `start`. */
  samplerCount(): number;
  /** Seconds until the last of them is there, as far as can be told; 0 when all are. */
  startUp(): number;
  /**
   * A worker that is free while the lead trains; null where there is none. On a GPU it computes
   * beside it, in WebAssembly, so that the two do not share the device.
   */
  bystander(): Promise<Executor | null>;
  /**
   * A worker on the graphics card where WebAssembly was chosen by itself and there is one; null
   * elsewhere, or where it does not start.
   */
  rival(): Promise<Executor | null>;
  /** A fresh worker in place of one that was lost; null where there can be none. */
  replace(lost: Executor): Promise<Executor | null>;
  dispose(): void;
}

/** The lead and all that may share its work; those that are missing are started. */
export const everyone = (crew: Crew): (Executor | Promise<Executor>)[] => [
  crew.lead(),
  ...crew.helpers(),
  ...crew.moreHelpers(),
];
