import type { StateCreator } from "zustand/vanilla";
import type { CommonPlane } from "../../results/commonTerrain";
import { limits } from "../../results/limits";
import type { Run, Trajectory } from "../../results/results";
import { hasPicture, type Staged, stagedPicture } from "./staged";
import type { AppState } from "./store";

/** Runs that are seen at once, the one on the stage included. */
export const MOST_PANES = limits.sideBySide;

/** A run that stays in sight beside the one on the stage. */
export interface KeptRun extends Staged {
  /** Of this page alone. */
  key: number;
  fileOfRun: string | null;
}

/** What the panes have in common. */
export interface Links {
  /** Heights, colors and limits. */
  scale: boolean;
  camera: boolean;
  /** The step, as far as each run has it. */
  time: boolean;
  /** What one moment is: an optimizer's step, or a gradient that it takes. */
  clock: "step" | "gradient";
}

/** All runs on one terrain. */
export interface Common {
  /** What is known of the terrain, as of a run of its own: the first, in the common plane. */
  run: Run;
  /** One for each run, in the panes' order. */
  trajectories: readonly Trajectory[];
  /** Counts changes of the surface, which is written in place. */
  version: number;
}

export interface ComparedSlice {
  /** In the order in which they were kept. */
  kept: readonly KeptRun[];
  links: Links;
  /** Of runs that are trained one after the other, which is under way. */
  turn: { index: number; count: number } | null;
  /** Whether A − B is seen beside the two. */
  differenceShown: boolean;
  /** Where the paths are seen: each on the terrain of its run, or all on one. */
  terrain: "own" | CommonPlane;
  /** The one terrain, as soon as the paths are placed. */
  common: Common | null;
  /** What is being done for it, or why there is none, in plain words; "" where that is said by the picture. */
  commonWords: string;
  /** Keeps the picture on the stage in sight. */
  keep(): void;
  unkeep(key: number): void;
  /** Puts a kept run on the stage; the one there takes its place, unless that has a pane itself. */
  promote(key: number): void;
  setLinks(change: Partial<Links>): void;
  showDifference(shown: boolean): void;
  setTerrain(terrain: ComparedSlice["terrain"]): void;
  setCommon(common: Common | null, words?: string): void;
}

/** Whether the picture on the stage can be kept, and is not yet. */
export function canKeep(state: AppState): boolean {
  const { run } = stagedPicture(state);
  const full = state.kept.length >= MOST_PANES - 1;
  return !full && hasPicture(run) && state.slicing === null && !isKept(state);
}

/** Whether the picture on the stage is one of the kept: it then has one pane, not two. */
export function isKept(state: AppState): boolean {
  const { run } = stagedPicture(state);
  return state.kept.some((kept) => kept.run.surface === run.surface);
}

export const comparedSlice: StateCreator<AppState, [], [], ComparedSlice> = (set, get) => {
  let keys = 0;
  const staged = (): KeptRun => {
    const state = get();
    return { ...stagedPicture(state), key: ++keys, fileOfRun: state.fileOfRun };
  };
  return {
    kept: [],
    links: { scale: true, camera: true, time: true, clock: "step" },
    turn: null,
    differenceShown: false,
    terrain: "own",
    common: null,
    commonWords: "",
    keep: () => {
      if (canKeep(get())) set(({ kept }) => ({ kept: [...kept, staged()] }));
    },
    unkeep: (key) => set(({ kept }) => ({ kept: kept.filter((one) => one.key !== key) })),
    promote(key) {
      const state = get();
      const wanted = state.kept.find((one) => one.key === key);
      if (wanted === undefined || state.job !== null) return;
      state.leaveSlice();
      const alone = hasPicture(get().run) && !isKept(get());
      const replaced = staged();
      const { run, opened, exhibit, savedAs, fileOfRun } = wanted;
      set(({ kept }) => ({
        kept: alone ? kept.map((one) => (one === wanted ? replaced : one)) : kept,
        opened,
        exhibit,
        savedAs,
        fileOfRun,
        failure: null,
        inspection: null,
      }));
      get().showRun(run);
      get().follow();
    },
    setLinks: (change) => set(({ links }) => ({ links: { ...links, ...change } })),
    showDifference: (differenceShown) => set({ differenceShown }),
    setTerrain: (terrain) => set({ terrain }),
    setCommon: (common, commonWords = "") => set({ common, commonWords }),
  };
};
