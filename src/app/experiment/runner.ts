import type { Lab } from "../../lab/client/lab";
import type { RunObserver, RunPart } from "../../lab/experiment";
import { weightsBroughtTo } from "../../results/partners";
import type { Stage } from "../../results/results";
import { runParts } from "../store/runSlice";
import { hasPicture, leavingStage } from "../store/staged";
import type { AppState, AppStore } from "../store/store";
import { obstacles } from "./obstacles";
import { startingPoint } from "./startingPoint";

/** Calls back once before the next frame; returns a function that takes the call back. */
export type OnNextFrame = (callback: () => void) => () => void;

export interface Runner {
  /**
   * Runs the store's recipe from a stage on, replacing a run under way. Until the new run has a
   * picture, the one before it stays; when nothing comes of it, all is as it was.
   */
  start(from: Stage): Promise<void>;
  /** Goes on with the training where it was broken off. */
  goOnTraining(): Promise<void>;
  /** Stops at once; what was computed stays. */
  cancel(): void;
}

/** Starting a backend takes seconds the first time; cancelling must not wait for it. */
function whenAborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve(null), { once: true });
  });
}

/**
 * Joins the lab to the store. Results arrive more often than the screen refreshes, so changes are
 * gathered and shown once per frame; a job that was replaced no longer writes anything.
 */
export function createRunner(store: AppStore, lab: Lab, onNextFrame: OnNextFrame): Runner {
  let current: AbortController | null = null;
  /** What comes back when nothing comes of the run under way. */
  let origin: AppState | null = null;
  let progressed = false;

  async function start(from: Stage, anew = true): Promise<void> {
    const problems = obstacles(store.getState());
    if (problems.length > 0) {
      store.getState().fail(problems.join("\n"));
      return;
    }
    current?.abort();
    const controller = new AbortController();
    current = controller;
    const isCurrent = () => current === controller;

    store.getState().leaveSlice();
    const before = store.getState();
    const { recipe, run, file, backend, watchEvery, job } = before;
    const point = startingPoint(run, from, recipe, anew);
    const isSameRun = from === "train" ? point.trained !== null : hasPicture(point);
    // A run that is replaced before it got anywhere is nothing to come back to.
    if (origin === null || job === null || progressed) origin = before;
    progressed = false;
    let latest = point;
    const changed = new Set<RunPart>();
    const frame: { withdraw: (() => void) | null } = { withdraw: null };

    const show = () => {
      frame.withdraw?.();
      frame.withdraw = null;
      const state = store.getState();
      state.growRun(latest, changed);
      changed.clear();
      if (state.following) state.follow();
    };
    const observer: RunObserver = {
      progress: (progress) => {
        if (isCurrent()) store.getState().setJob({ from, progress });
      },
      update: (grown, part) => {
        if (!isCurrent()) return;
        latest = grown;
        changed.add(part);
        frame.withdraw ??= onNextFrame(show);
        // Data and axes alone are nothing to look at.
        if (part === "data" || part === "axes") return;
        progressed = true;
        // Nor is there a way back to what was there, which may be large.
        origin = null;
      },
      notice: (message) => {
        if (isCurrent()) store.getState().notify(message);
      },
    };

    store.setState({
      job: { from, progress: null },
      failure: null,
      fileOfRun: file?.hash ?? null,
      notices: [],
      exhibit: null,
      // What is added to the run that is there is added to what the library has of it.
      opened:
        isSameRun && before.opened?.from === "library"
          ? { ...before.opened, unfinished: false }
          : null,
      savedAs: isSameRun ? before.savedAs : null,
    });
    store.getState().showRun(point, leavingStage(before));
    // A ceiling is a loss of the surface that it was chosen on.
    if (point.surface === null) store.getState().setView({ ceiling: null });
    if (from === "train") store.getState().follow();

    try {
      const report = await Promise.race([lab.backend(backend), whenAborted(controller.signal)]);
      if (report !== null && isCurrent()) {
        store.getState().setBackendReport(report);
        const { signal } = controller;
        const brought = new Map([...before.broughtWeights, ...weightsBroughtTo(run.partners)]);
        const options = { backend, file, signal, observer, watchEvery, broughtWeights: brought };
        latest = await lab.run(point, from, options);
      }
    } catch (error) {
      if (isCurrent())
        store.getState().fail(error instanceof Error ? error.message : String(error));
    }
    if (!isCurrent()) return;
    current = null;
    if (progressed) {
      for (const part of runParts) changed.add(part);
      show();
    } else {
      frame.withdraw?.();
      if (origin !== null) restore(origin);
    }
    store.getState().setJob(null);
  }

  /** Nothing came of a run: what it took the place of is there again. */
  function restore(before: AppState): void {
    const { run, previous, opened, exhibit, savedAs, fileOfRun, view, checkpoint } = before;
    store.getState().showRun(run, previous);
    store.getState().setView({ ceiling: view.ceiling });
    store.setState({ opened, exhibit, savedAs, fileOfRun, checkpoint });
  }

  return {
    start: (from) => start(from),
    goOnTraining: () => start("train", false),
    cancel: () => current?.abort(),
  };
}
