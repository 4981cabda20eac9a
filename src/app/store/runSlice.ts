import type { StateCreator } from "zustand/vanilla";
import type { Progress, RunPart, UserFile } from "../../lab/experiment";
import type { Recipe } from "../../recipe/schema";
import { emptyRun, type Run, type Stage } from "../../results/results";
import { keptWith } from "./comparedSlice";
import { hasPicture, type Staged } from "./staged";
import type { AppState } from "./store";
import type { GridPoint } from "./viewSlice";

/** What is being computed, from which stage on. */
export interface Job {
  from: Stage;
  progress: Progress | null;
}

export interface RunSlice {
  /** Results so far. Its arrays may be written in place: watch `versions`, not the arrays. */
  run: Run;
  /** What stays on the stage while the run has no picture of its own. */
  previous: Staged | null;
  /** Counts changes of each part of the run. */
  versions: Record<RunPart, number>;
  job: Job | null;
  /** Why the last job failed, in plain words, one problem per line. */
  failure: string | null;
  /** The user's own data, beside a recipe whose dataset is a CSV. Never stored, never uploaded. */
  file: UserFile | null;
  /** Hash of the file that the run's data come from; null without one, or where it is not known. */
  fileOfRun: string | null;
  /** Puts a run in the place of the one before, or of its picture alone while it has none. */
  showRun(run: Run, previous?: Staged | null): void;
  growRun(run: Run, parts: ReadonlySet<RunPart>): void;
  setJob(job: Job | null): void;
  fail(message: string | null): void;
  setFile(file: UserFile | null): void;
}

/** The probe, unless the surface has no such point. */
function probeOn({ surface }: Run, probe: GridPoint | null): GridPoint | null {
  if (surface === null || probe === null) return probe;
  const { alpha, beta } = surface;
  return probe.i < alpha.length && probe.j < beta.length ? probe : null;
}

const noVersions: Record<RunPart, number> = {
  data: 0,
  trained: 0,
  axes: 0,
  surface: 0,
  spectrum: 0,
  curvature: 0,
  partners: 0,
};

export const runParts = Object.keys(noVersions) as RunPart[];

function advance(
  versions: Record<RunPart, number>,
  changed: Iterable<RunPart>,
): Record<RunPart, number> {
  const next = { ...versions };
  for (const part of changed) next[part] += 1;
  return next;
}

export function runSlice(recipe: Recipe): StateCreator<AppState, [], [], RunSlice> {
  return (set) => ({
    run: emptyRun(recipe),
    previous: null,
    versions: noVersions,
    job: null,
    failure: null,
    file: null,
    fileOfRun: null,
    showRun: (run, previous = null) =>
      set((state) => ({
        kept: keptWith(state, { run: state.run }),
        run,
        probe: probeOn(run, state.probe),
        previous: hasPicture(run) ? null : previous,
        slicing: null,
        versions: advance(state.versions, runParts),
      })),
    growRun: (run, changed) =>
      set((state) => ({
        // The engine fills one record in place; a new one makes readers look again.
        run: { ...run, provenance: { ...run.provenance } },
        probe: probeOn(run, state.probe),
        previous: hasPicture(run) ? null : state.previous,
        versions: advance(state.versions, changed),
      })),
    setJob: (job) => set({ job }),
    fail: (failure) => set({ failure }),
    setFile: (file) => set({ file }),
  });
}
