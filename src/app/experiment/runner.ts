import type { Lab } from "../../lab/client/lab";
import type { RunObserver, RunPart } from "../../lab/experiment";
import { keptCurvature } from "../../results/missingCurvature";
import { emptyRun, type Run, type Stage } from "../../results/results";
import { runParts } from "../store/runSlice";
import type { AppStore } from "../store/store";

/** Calls back once before the next frame; returns a function that takes the call back. */
export type OnNextFrame = (callback: () => void) => () => void;

export interface Runner {
  /** Runs the store's recipe from a stage on, replacing a run under way. */
  start(from: Stage): Promise<void>;
  /** Stops at once; what was computed stays. */
  cancel(): void;
}

/** The run that a stage starts from: what earlier stages left, under the new recipe. */
function startingPoint(run: Run, from: Stage, recipe: Run["recipe"]): Run {
  if (from === "train") return emptyRun(recipe);
  const curvature = keptCurvature(run, recipe, from !== "surface");
  const { train, surface } = run.provenance;
  switch (from) {
    case "curvature":
      return { ...run, recipe, curvature };
    case "spectrum":
      return { ...run, recipe, spectrum: null, curvature, provenance: { train, surface } };
    case "surface": {
      const { data, trained, weights } = run;
      const kept = { data, trained, curvature, ...(weights && { weights }) };
      return { ...emptyRun(recipe), ...kept, provenance: { train } };
    }
  }
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

  async function start(from: Stage): Promise<void> {
    current?.abort();
    const controller = new AbortController();
    current = controller;
    const isCurrent = () => current === controller;

    store.getState().leaveSlice();
    const { recipe, run, file, backend, watchEvery } = store.getState();
    const point = startingPoint(run, from, recipe);
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
      },
      notice: (message) => {
        if (isCurrent()) store.getState().notify(message);
      },
    };

    store.setState({
      job: { from, progress: null },
      failure: null,
      notices: [],
      exhibit: null,
      opened: null,
      // Curvature is added to the run that is there, and to what the library has of it.
      ...((from === "train" || from === "surface") && { savedAs: null }),
    });
    store.getState().showRun(point);
    // A ceiling is a loss of the surface that it was chosen on.
    if (from !== "spectrum") store.getState().setView({ ceiling: null });
    if (from === "train") store.getState().follow();

    try {
      const report = await Promise.race([lab.backend(backend), whenAborted(controller.signal)]);
      if (report !== null && isCurrent()) {
        store.getState().setBackendReport(report);
        const options = { backend, file, signal: controller.signal, observer, watchEvery };
        latest = await lab.run(point, from, options);
      }
    } catch (error) {
      if (isCurrent())
        store.getState().fail(error instanceof Error ? error.message : String(error));
    }
    if (!isCurrent()) return;
    for (const part of runParts) changed.add(part);
    show();
    current = null;
    store.getState().setJob(null);
  }

  return { start, cancel: () => current?.abort() };
}
