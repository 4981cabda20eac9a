import type { StateCreator } from "zustand/vanilla";
import type { CommonPlane } from "../../results/commonTerrain";
import { limits } from "../../results/limits";
import type { Run, Trajectory } from "../../results/results";
import { hasPicture, type Staged, stagedPicture } from "./staged";
import type { AppState } from "./store";
import type { GridPoint } from "./viewSlice";

/** Runs that are seen at once, the one on the stage included. */
export const MOST_PANES = limits.sideBySide;

/** A run that stays in sight beside the one on the stage. */
export interface KeptRun extends Staged {
  /** Of this page alone. */
  key: number;
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
  /** In the order of their panes. */
  kept: readonly KeptRun[];
  /** How many of them stand before the run on the stage, unless that is kept itself; null for all. */
  stagedAt: number | null;
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
  /** Keeps runs in sight in place of those that were kept, before the one on the stage. */
  keepInstead(runs: readonly Staged[]): void;
  unkeep(key: number): void;
  /**
   * Puts a kept run on the stage, where it is; the one there stays in sight, where that is.
   *
   * @param probe where the probe stands on the grid of the kept run.
   */
  promote(key: number, probe?: GridPoint | null): void;
  /** Puts the run of one pane in another's place; those between move up. */
  move(from: number, to: number): void;
  /** Moves the run on the stage one pane on, from the last to the first. */
  moveOn(): void;
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

/**
 * The runs in the order of their panes; null for the one on the stage, where that is none of the kept.
 *
 * @param own whether it has a pane of its own.
 */
export function inOrder(
  { kept, stagedAt }: Pick<ComparedSlice, "kept" | "stagedAt">,
  own: boolean,
): (KeptRun | null)[] {
  const panes: (KeptRun | null)[] = [...kept];
  return own ? panes.toSpliced(stagedAt ?? kept.length, 0, null) : panes;
}

/** The kept runs with what became of the one on the stage since it was kept, where it is one of them. */
export function keptWith(
  { kept, run: { surface } }: Pick<AppState, "kept" | "run">,
  change: Partial<KeptRun>,
): readonly KeptRun[] {
  return kept.map((one) => (one.run.surface === surface ? { ...one, ...change } : one));
}

/** An order of panes as the state has it. */
function ordered(panes: readonly (KeptRun | null)[]): Pick<ComparedSlice, "kept" | "stagedAt"> {
  const kept = panes.filter((pane) => pane !== null);
  const at = panes.indexOf(null);
  // Behind all others it stays there when another is kept.
  return { kept, stagedAt: at < 0 || at === kept.length ? null : at };
}

export const comparedSlice: StateCreator<AppState, [], [], ComparedSlice> = (set, get) => {
  let keys = 0;
  const staged = (): KeptRun => ({ ...stagedPicture(get()), key: ++keys });
  const panes = () => inOrder(get(), !isKept(get()));
  return {
    kept: [],
    stagedAt: null,
    links: { scale: true, camera: true, time: true, clock: "step" },
    turn: null,
    differenceShown: false,
    terrain: "own",
    common: null,
    commonWords: "",
    keep() {
      if (!canKeep(get())) return;
      const kept = staged();
      set(ordered(panes().map((pane) => pane ?? kept)));
    },
    keepInstead: (runs) =>
      set({ kept: runs.map((one) => ({ ...one, key: ++keys })), stagedAt: null }),
    unkeep: (key) => set(ordered(panes().filter((pane) => pane?.key !== key))),
    move: (from, to) => set(ordered(panes().toSpliced(from, 1).toSpliced(to, 0, panes()[from]))),
    moveOn() {
      const { surface } = stagedPicture(get()).run;
      const at = panes().findIndex((pane) => pane === null || pane.run.surface === surface);
      get().move(at, (at + 1) % panes().length);
    },
    promote(key, probe = null) {
      const state = get();
      const wanted = state.kept.find((one) => one.key === key);
      if (wanted === undefined || state.job !== null) return;
      state.leaveSlice();
      const replaced = staged();
      const { run, opened, exhibit, savedAs, fileOfRun } = wanted;
      // One that has a pane among the kept keeps it, and so does the one that takes the stage.
      const alone = hasPicture(get().run) && !isKept(get());
      const changed = (pane: KeptRun | null) => (pane === wanted ? null : (pane ?? replaced));
      set({
        ...(alone && ordered(panes().map(changed))),
        opened,
        exhibit,
        savedAs,
        fileOfRun,
        failure: null,
        inspection: null,
        probe,
      });
      get().showRun(run);
      get().follow();
    },
    setLinks: (change) => set(({ links }) => ({ links: { ...links, ...change } })),
    showDifference: (differenceShown) => set({ differenceShown }),
    setTerrain: (terrain) => set({ terrain }),
    setCommon: (common, commonWords = "") => set({ common, commonWords }),
  };
};
