import type { Lab } from "../../lab/client/lab";
import { restingKnobs, sliceable } from "../../lab/sliceable";
import type { Slicer } from "../../lab/slicer";
import { t } from "../../language/t";
import type { AppStore } from "../store/store";

/** Resolves when the browser has painted what was set before the call. */
export type Painted = () => Promise<void>;

export interface SliceControl {
  /** Starts slicing the run on the stage. It must be one that `sliceable` allows. */
  enter(): void;
}

/**
 * Joins the lab's slicer to the store: knobs turned there go to the slicer, its surfaces come back,
 * and whatever ends slicing in the store (leaving, a new run, another exhibit) ends it in the lab.
 */
export function createSliceControl(store: AppStore, lab: Lab, painted: Painted): SliceControl {
  let slicer: Slicer | null = null;

  store.subscribe(({ slicing }, before) => {
    if (slicer === null || slicing?.knobs === before.slicing?.knobs) return;
    if (slicing === null) {
      slicer.stop();
      slicer = null;
    } else if (before.slicing !== null) slicer.set(slicing.knobs);
  });

  return {
    enter() {
      const { run, backend, file, enterSlice } = store.getState();
      if (!sliceable(run)) return;
      enterSlice(restingKnobs(run));
      const current = lab.slice(run, {
        backend,
        file,
        onReady: (third) => store.getState().readySlice(third),
        onSurface(slice, detail, milliseconds) {
          // A surface that was on its way when slicing ended.
          if (slicer !== current) return Promise.resolve();
          store.getState().showSlice(slice, detail, milliseconds);
          return painted();
        },
        onSampleChanges(changes) {
          if (slicer === current) store.getState().showChanges(changes);
        },
        notice: (message) => store.getState().notify(message),
        onFailure(message) {
          if (slicer !== current) return;
          store.getState().leaveSlice();
          store.getState().notify(t`Slicing stopped: ${message}`, "warning");
        },
      });
      slicer = current;
    },
  };
}

/** The first task after the next frame: by then it has been painted. */
export const nextPaint: Painted = () =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
