import type { StateCreator } from "zustand/vanilla";
import type { Recipe } from "../../recipe/schema";
import type { Run } from "../../results/results";
import type { Unsure } from "../../snapshot/import/importFiles";
import type { ImportedWeights } from "../../snapshot/import/importWeights";
import type { Snapshot } from "../../snapshot/snapshot";
import { keptWith } from "./comparedSlice";
import type { Staged } from "./staged";
import type { AppState } from "./store";

/** A snapshot on the stage that was not made here just now. */
export interface Opened {
  from: "gallery" | "link" | "file" | "library";
  /** What tells it from others of its kind: the gallery's file, the link, a number, the id. */
  key: string;
  /** What its maker called it; "" without a title. */
  title: string;
  /** A sentence of theirs on what to look at. */
  look?: string;
  /** Whether more of the run was to come when it was kept. */
  unfinished: boolean;
  /** All recipes of a comparison that came without landscapes. */
  together?: readonly Recipe[];
}

/** A file, or a landscape from elsewhere, that is being read. */
export interface Reading {
  /** In [0, 1]; null while nobody can tell. */
  fraction: number | null;
  detail: string;
  cancel(): void;
}

/** What files alone do not tell. */
export type FileQuestion =
  /** A surface, or samples with a target column, or an array of something else? */
  | { kind: "table"; file: File; snapshot: Snapshot; unsure: Unsure }
  /** What was recognized in the file of samples that was taken? */
  | { kind: "samples" }
  /** Which activation, and on which data? */
  | { kind: "weights"; files: File[]; weights: ImportedWeights };

export interface OpenedSlice {
  /** null while the run on the stage was made here. */
  opened: Opened | null;
  /** Id in the library of the run on the stage; null when it is not kept there. */
  savedAs: string | null;
  reading: Reading | null;
  question: FileQuestion | null;
  /** Weights that partners of a recipe are, by their hash. */
  broughtWeights: ReadonlyMap<string, Float32Array>;
  bringWeights(hash: string, theta: Float32Array): void;
  setSavedAs(id: string | null): void;
  /** A run that is seen, but no longer on the stage, has been saved by now. */
  nameSaved(run: Run, id: string): void;
  /**
   * The library has it no longer: what is seen of it has no name there.
   *
   * @returns what gives it its name back when the library has it again.
   */
  forgetSaved(id: string): () => void;
  setReading(reading: Reading | null): void;
  ask(question: FileQuestion | null): void;
}

/** The runs in sight that go by a name of the library. */
const runsNamed = ({ run, savedAs, kept, previous }: AppState, id: string): Set<Run> =>
  new Set(
    [{ run, savedAs }, ...kept, ...(previous ? [previous] : [])]
      .filter((one) => one.savedAs === id)
      .map((one) => one.run),
  );

export const openedSlice: StateCreator<AppState, [], [], OpenedSlice> = (set, get) => ({
  opened: null,
  savedAs: null,
  reading: null,
  question: null,
  broughtWeights: new Map(),
  bringWeights: (hash, theta) =>
    set(({ broughtWeights }) => ({ broughtWeights: new Map(broughtWeights).set(hash, theta) })),
  setSavedAs: (savedAs) => set((state) => ({ savedAs, kept: keptWith(state, { savedAs }) })),
  nameSaved: (run, savedAs) =>
    set(({ kept, previous }) => ({
      kept: keptWith({ kept, run }, { savedAs }),
      previous: previous?.run.surface === run.surface ? { ...previous, savedAs } : previous,
    })),
  forgetSaved: (id) => {
    const runs = runsNamed(get(), id);
    // What was measured meanwhile made a run another, which has been kept by a name of its own.
    const name = (saved: string | null): void => {
      const named = <S extends Staged>(staged: S): S =>
        runs.has(staged.run) ? { ...staged, savedAs: saved } : staged;
      set(({ run, savedAs, kept, previous }) => ({
        savedAs: runs.has(run) ? saved : savedAs,
        kept: kept.map(named),
        previous: previous && named(previous),
      }));
    };
    name(null);
    return () => name(id);
  },
  setReading: (reading) => set({ reading }),
  ask: (question) => set({ question }),
});
