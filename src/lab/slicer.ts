/** What live slicing looks like from outside: types only. */
import type { Run } from "../results/results";
import type { SampleChanges } from "../results/sampleChanges";
import type { BackendChoice, UserFile } from "./experiment";

/** Where the plane is and how it is measured. */
export interface SliceKnobs {
  /** Degrees by which each axis is tilted towards a third direction, one per axis. */
  tilts: number[];
  /** Checkpoint that the plane passes through; between two of them, the point between. */
  center: number;
  /** How many samples the loss is a mean over. */
  samples: number;
  /** a of W₁·a, b₁·a, W₂/a: other weights of the same ReLU network; 1 leaves them as they are. */
  rescale: number;
}

/** The parts of a run that a slice replaces. */
export type Slice = Pick<
  Run,
  "axes" | "trajectory" | "solutions" | "surface" | "departure" | "provenance"
>;

export interface SliceOptions {
  backend: BackendChoice;
  file: UserFile | null;
  /** The plane can be turned now, towards the direction of this name. */
  onReady(third: string): void;
  /**
   * A surface for the knobs as they were turned last: the coarse one complete, the fine one also
   * while it fills in. The next one is computed meanwhile, but comes only after the promise resolved.
   *
   * @param milliseconds from the turn of the knob to the complete surface; null until it is.
   */
  onSurface(slice: Slice, detail: "coarse" | "fine", milliseconds: number | null): Promise<void>;
  /** Of the plane of the last fine surface, once the number of samples has been turned; null where it has none. */
  onSampleChanges(changes: SampleChanges | null): void;
  /** Something the user should know, in plain words. */
  notice(message: string): void;
  /** Slicing cannot go on; the reason is meant for the user. */
  onFailure(message: string): void;
}

export interface Slicer {
  /** Turns the knobs. What was under way for earlier ones is dropped. */
  set(knobs: SliceKnobs): void;
  stop(): void;
}
