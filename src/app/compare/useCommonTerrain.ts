import { useEffect } from "react";
import { apartBecause } from "../../results/commonTerrain";
import { useApp, useAppStore, useTogether } from "../store/context";
import { commonRun } from "./commonRun";
import type { Pane } from "./panes";

/** A surface that is sampled is shown so often, in milliseconds. */
const SHOW_EVERY = 120;

/** Places the paths of all panes on one terrain, where that is chosen and nothing else is computed. */
export function useCommonTerrain(panes: readonly Pane[]): void {
  const store = useAppStore();
  const together = useTogether();
  const terrain = useApp((state) => state.terrain);
  const idle = useApp((state) => state.job === null);
  // Measuring something else of a run leaves its path where it is.
  const [a, b, c, d] = panes.map(({ run }) => run.surface);
  useEffect(() => {
    if (terrain === "own" || !idle) return;
    const runs = panes.map(({ run }) => run);
    const { backend, file, notify, setCommon, setProbe, setInspection } = store.getState();
    const problem = apartBecause(runs, terrain);
    if (problem !== null) {
      setCommon(null, problem);
      return () => setCommon(null);
    }
    const end = new AbortController();
    const { signal } = end;
    let shown = 0;
    let version = 0;
    setCommon(null, "placing the paths");
    // They speak of the plane of the run on the stage.
    setProbe(null);
    setInspection(null);
    const placing = together(runs, terrain, {
      backend,
      file,
      signal,
      notice: notify,
      onProgress(_, detail) {
        if (!signal.aborted) setCommon(store.getState().common, detail);
      },
      onUpdate(found) {
        const whole = !found.surface.done.includes(0);
        const now = performance.now();
        if (signal.aborted || (!whole && now - shown < SHOW_EVERY)) return;
        shown = now;
        const run = commonRun(runs[0], terrain, found);
        const { trajectories } = found;
        setCommon({ run, trajectories, version: ++version }, store.getState().commonWords);
      },
    });
    placing.then(
      () => {
        if (!signal.aborted) setCommon(store.getState().common);
      },
      (error: unknown) => {
        if (!signal.aborted)
          setCommon(null, error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      end.abort();
      setCommon(null);
    };
  }, [store, together, terrain, idle, a, b, c, d]);
}
