import type { StateCreator } from "zustand/vanilla";
import { hasPicture, type Staged, stagedPicture } from "./staged";
import type { AppState } from "./store";

/** Runs that are seen at once, the one on the stage included. */
export const MOST_PANES = 4;

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
}

export interface ComparedSlice {
  /** In the order in which they were kept. */
  kept: readonly KeptRun[];
  links: Links;
  /** Whether A − B is seen beside the two. */
  differenceShown: boolean;
  /** Keeps the picture on the stage in sight. */
  keep(): void;
  unkeep(key: number): void;
  /** Puts a kept run on the stage; the one there takes its place, unless that has a pane itself. */
  promote(key: number): void;
  setLinks(change: Partial<Links>): void;
  showDifference(shown: boolean): void;
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
    links: { scale: true, camera: true, time: true },
    differenceShown: false,
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
  };
};
