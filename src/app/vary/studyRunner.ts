/** A study in the page: what is known of its cells, and the running of those that are not. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { RunCells, StudyHooks } from "../../lab/client/studyLab";
import type { UserFile } from "../../lab/experiment";
import type { StudyProgress } from "../../lab/runStudy";
import type { Cell, Outcome } from "../../study/cell";
import type { KeptCells } from "./keptCells";

export interface StudyState {
  /** `reading`: what is kept from before is being looked up. */
  status: "reading" | "idle" | "running" | "stopping";
  /** By key. */
  outcomes: ReadonlyMap<string, Outcome>;
  progress: StudyProgress | null;
  /** Why the study as a whole stopped, in words. */
  problem: string | null;
  /** Whether the browser keeps what is done. */
  isKept: boolean;
}

export interface StudyRunner {
  state: StoreApi<StudyState>;
  /** Runs what is not done; what failed is tried again. Resolves when it has ended, however it did. */
  run(): Promise<void>;
  /** Stops, also what has not begun yet; what is done is kept. */
  cancel(): void;
  /** Forgets what is known of its cells, and runs them anew. */
  again(): Promise<void>;
}

export interface StudyServices {
  kept: KeptCells;
  /** Asked for when the study is first run: the page loads nothing that computes before. */
  loadRunCells(): Promise<RunCells>;
  /** That data are read from; null for none. */
  file?: UserFile | null;
}

/**
 * @param known outcomes that came with the study, such as those in a link.
 */
export function studyRunner(
  cells: readonly Cell[],
  { kept, loadRunCells, file = null }: StudyServices,
  known: ReadonlyMap<string, Outcome> = new Map(),
): StudyRunner {
  const state = createStore<StudyState>()(() => ({
    status: "reading",
    outcomes: known,
    progress: null,
    problem: null,
    isKept: true,
  }));
  const { getState: get, setState: set } = state;
  let abort: AbortController | null = null;
  /** What was asked for before the last of them is not begun. */
  let cancels = 0;

  const add = (more: Iterable<readonly [string, Outcome]>): void =>
    set({ outcomes: new Map([...get().outcomes, ...more]) });
  const notKept = (): void => set({ isKept: false });

  const reading = kept
    .known(cells.map(({ key }) => key))
    .then(add, notKept)
    .then(() => set({ status: "idle" }));

  async function run(): Promise<void> {
    const before = cancels;
    await reading;
    if (get().status !== "idle" || cancels > before) return;
    abort = new AbortController();
    const { signal } = abort;
    set({ status: "running", problem: null });
    const done = [...get().outcomes].filter(([, { status }]) => status !== "failed");
    set({ outcomes: new Map(done) });
    const writing: Promise<void>[] = [];
    try {
      const runCells = await loadRunCells();
      if (!signal.aborted) {
        const hooks: StudyHooks = {
          signal,
          onOutcome({ key }, outcome) {
            add([[key, outcome]]);
            writing.push(kept.keep(key, outcome).catch(notKept));
          },
          onProgress: (progress) => set({ progress }),
        };
        await runCells(cells, get().outcomes, hooks, file);
      }
    } catch (error) {
      if (!signal.aborted) set({ problem: error instanceof Error ? error.message : String(error) });
    }
    await Promise.all(writing);
    set({ status: "idle", progress: null });
  }

  return {
    state,
    run,
    cancel() {
      cancels += 1;
      if (get().status !== "running") return;
      set({ status: "stopping" });
      abort?.abort();
    },
    async again() {
      const before = cancels;
      await reading;
      await kept.forget(cells.map(({ key }) => key)).catch(notKept);
      set({ outcomes: new Map() });
      if (cancels === before) await run();
    },
  };
}
