import type { StateCreator } from "zustand/vanilla";
import type { Slice, SliceKnobs } from "../../lab/slicer";
import type { Run } from "../../results/results";
import { same } from "../../results/same";
import type { SampleChanges } from "../../results/sampleChanges";
import { surfaceScale } from "../../snapshot/surfaceScale";
import type { AppState } from "./store";

/** The plane of a finished run is being turned by hand. */
export interface Slicing {
  /** What is shown again when slicing ends. */
  original: Run;
  knobs: SliceKnobs;
  /** Name of the direction that the axes tilt towards; null until the plane can be turned. */
  third: string | null;
  shown: "original" | "coarse" | "filling" | "fine";
  /** The ceiling that is held so that the terrain keeps its scale of height; null if it was fixed. */
  heldCeiling: number | null;
  /** The last coarse surface, and how long it took from the turn of the knob. */
  coarse: { columns: number; rows: number; milliseconds: number } | null;
  /** How the plane that is shown settles with its samples; null while it is not known. */
  changes: SampleChanges | null;
}

export interface SlicingSlice {
  slicing: Slicing | null;
  enterSlice(knobs: SliceKnobs): void;
  readySlice(third: string): void;
  turnKnobs(change: Partial<SliceKnobs>): void;
  showSlice(slice: Slice, detail: "coarse" | "fine", milliseconds: number | null): void;
  showChanges(changes: SampleChanges | null): void;
  /** Brings the run's own surface back. */
  leaveSlice(): void;
}

export const slicingSlice: StateCreator<AppState, [], [], SlicingSlice> = (set) => {
  const change = (update: (slicing: Slicing) => Partial<Slicing>) =>
    set(({ slicing }) => (slicing === null ? {} : { slicing: { ...slicing, ...update(slicing) } }));

  return {
    slicing: null,

    enterSlice: (knobs) =>
      set(({ run, view }) => {
        if (run.surface === null) return {};
        const { ceiling } = surfaceScale(run.surface, run.trajectory, view);
        const slicing: Slicing = {
          original: run,
          knobs,
          third: null,
          shown: "original",
          heldCeiling: view.ceiling === null ? ceiling : null,
          coarse: null,
          changes: null,
        };
        return { slicing, view: { ...view, ceiling } };
      }),

    readySlice: (third) => change(() => ({ third })),

    turnKnobs: (turned) =>
      change(({ knobs: before, changes }) => {
        const knobs = { ...before, ...turned };
        const isSamePlane = same({ ...before, samples: knobs.samples }, knobs);
        return { knobs, changes: isSamePlane ? changes : null };
      }),

    showChanges: (changes) => change(() => ({ changes })),

    showSlice: (slice, detail, milliseconds) =>
      set((state) => {
        const { slicing, versions } = state;
        if (slicing === null || slice.surface === null) return {};
        const { alpha, beta } = slice.surface;
        const now: Partial<Slicing> =
          detail === "coarse" && milliseconds !== null
            ? {
                shown: "coarse",
                coarse: { columns: alpha.length, rows: beta.length, milliseconds },
              }
            : { shown: milliseconds === null ? "filling" : "fine" };
        return {
          slicing: { ...slicing, ...now },
          run: { ...slicing.original, ...slice },
          versions: { ...versions, axes: versions.axes + 1, surface: versions.surface + 1 },
        };
      }),

    leaveSlice: () =>
      set(({ slicing, view, versions }) => {
        if (slicing === null) return {};
        const held = slicing.heldCeiling !== null && view.ceiling === slicing.heldCeiling;
        return {
          slicing: null,
          run: slicing.original,
          view: held ? { ...view, ceiling: null } : view,
          versions: { ...versions, axes: versions.axes + 1, surface: versions.surface + 1 },
        };
      }),
  };
};
