/** What one embedded landscape knows, free of React; messages and controls both write here. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Run } from "../results/results";
import { runTime } from "../results/runTime";
import type { Probe } from "../scene/probe";
import { paneMark } from "../snapshot/paneMark";
import type { Snapshot } from "../snapshot/snapshot";
import { defaultView, type View } from "../snapshot/view";
import type { Look, ThemeChoice } from "./options";

/** Training that the reader asked for: what is being done, and how far it is. */
export interface EmbedJob {
  fraction: number;
  detail: string;
}

export interface EmbedState {
  title: string;
  /** The one that time and messages speak of; null while it loads and when it could not be opened. */
  run: Run | null;
  /** All runs that are seen side by side, it among them; empty where it is alone. They do not change. */
  together: readonly Snapshot[];
  /** Counts writes into the surface's arrays. */
  version: number;
  /** Why there is nothing to see, or why training did not work, in plain words. */
  failure: string | null;
  /** Position on the path in checkpoints. */
  time: number;
  playing: boolean;
  /** Whether any of the frame is on the screen and the tab in front. */
  seen: boolean;
  view: View;
  theme: ThemeChoice;
  probe: Probe | null;
  /** Losses at the foot and the top of the picture, of figures that share them; null for its own. */
  limits: { lowest: number; ceiling: number } | null;
  job: EmbedJob | null;

  /** Several are seen side by side. */
  open(snapshots: readonly Snapshot[]): void;
  /** Nothing could be opened; what was open is closed. */
  refuse(message: string): void;
  /** Puts a run of the same recipe in place of the one on the stage. */
  grow(run: Run): void;
  /** Something asked for did not work; what is shown stays. */
  fail(message: string): void;
  seek(time: number): void;
  /** Playing from the end starts over. */
  play(playing: boolean): void;
  setView(change: Partial<View>): void;
}

const RECIPE_ONLY =
  "This landscape was too large for a link, which therefore holds its recipe only. It can be trained again.";
const RECIPES_ONLY =
  "These landscapes were too large for one link, which therefore holds their recipes only. Open them in Topograd to train them, or give the frame a file that holds them.";

export type EmbedStore = StoreApi<EmbedState>;

export function checkpoints(run: Run | null): number {
  return run?.trajectory?.alpha.length ?? 0;
}

export interface ShownRun {
  /** "A", "B", … */
  mark: string;
  title: string;
  run: Run;
}

/** Runs in a frame stand at one step. */
export const ONE_STEP = { time: true, clock: "step" } as const;

type Shown = Pick<EmbedState, "title" | "run" | "together">;

/** The runs side by side; the one where there is one. */
export function shownRuns({ title, run, together }: Shown): ShownRun[] {
  if (run === null) return [];
  const runs = together.length > 0 ? together : [{ title, run }];
  return runs.map((one, index) => ({
    mark: paneMark(index),
    title: one.title || one.run.recipe.name,
    run: one.run,
  }));
}

/** The one that trains longest: in its time all of them come to their end. */
function longest(snapshots: readonly Snapshot[]): Snapshot {
  const end = ({ run }: Snapshot) => {
    const { values } = runTime(run);
    return values[values.length - 1] ?? 0;
  };
  return snapshots.reduce((one, other) => (end(other) > end(one) ? other : one));
}

const lastCheckpoint = (run: Run | null): number => Math.max(0, checkpoints(run) - 1);

/** @param look in place of what snapshots say. */
export function createEmbedStore(theme: ThemeChoice, look: Look = {}): EmbedStore {
  return createStore<EmbedState>()((set, get) => ({
    title: "",
    run: null,
    together: [],
    version: 0,
    failure: null,
    time: 0,
    playing: false,
    seen: false,
    view: defaultView,
    theme,
    probe: null,
    limits: null,
    job: null,

    open(snapshots) {
      const drawn = snapshots.filter(({ run }) => run.surface !== null);
      if (snapshots.length > 1 && drawn.length === 0) return get().refuse(RECIPES_ONLY);
      const { title, run, view } = drawn.length > 1 ? longest(drawn) : (drawn[0] ?? snapshots[0]);
      set((state) => ({
        title: title || run.recipe.name,
        run,
        together: drawn.length > 1 ? drawn : [],
        view: { ...view, ...look },
        version: state.version + 1,
        failure: run.surface === null ? RECIPE_ONLY : null,
        time: lastCheckpoint(run),
        playing: false,
        probe: null,
      }));
    },
    refuse: (failure) =>
      set({ title: "", run: null, together: [], failure, playing: false, probe: null }),
    grow: (run) => set((state) => ({ run, version: state.version + 1, time: lastCheckpoint(run) })),
    fail: (failure) => set({ failure, playing: false }),
    seek: (time) =>
      set((state) => ({ time: Math.min(lastCheckpoint(state.run), Math.max(0, time)) })),
    play: (playing) => {
      const { run, time } = get();
      const last = lastCheckpoint(run);
      set({ playing: playing && last > 0, time: playing && time >= last ? 0 : time });
    },
    setView: (change) => set((state) => ({ view: { ...state.view, ...change } })),
  }));
}
