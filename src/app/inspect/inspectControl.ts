import type { Lab } from "../../lab/client/lab";
import { hasWeights } from "../../results/trained";
import type { AppState, AppStore } from "../store/store";
import type { GridPoint } from "../store/viewSlice";

export interface InspectControl {
  /** Measures a point of the grid and shows a card of it; replaces the one before. */
  inspect(at: GridPoint): Promise<void>;
  /** Puts the card away. */
  close(): void;
}

/** Joins the lab's point measurements to the store. Another run on the stage puts the card away. */
export function createInspectControl(store: AppStore, lab: Lab): InspectControl {
  let current: AbortController | null = null;

  const close = (): void => {
    current?.abort();
    current = null;
    if (store.getState().inspection !== null) store.getState().setInspection(null);
  };
  store.subscribe(({ run, slicing }, before) => {
    if (run.surface !== before.run.surface || slicing !== before.slicing) close();
  });

  return {
    close,
    async inspect({ i, j }) {
      close();
      const { run, backend, file, setInspection, addPoint } = store.getState();
      if (run.surface === null) return;
      const [alpha, beta] = [run.surface.alpha[i], run.surface.beta[j]];
      const at = { alpha, beta };
      const problem = obstacle(store.getState());
      // Points measured on the recipe's own plane say nothing about one that was turned.
      const known =
        run.departure === undefined
          ? run.curvature.points.find((point) => point.alpha === alpha && point.beta === beta)
          : undefined;
      if (known !== undefined || problem !== null) {
        setInspection({
          ...at,
          point: known ?? null,
          fraction: 1,
          problem: known ? null : problem,
        });
        return;
      }
      const controller = new AbortController();
      current = controller;
      const { signal } = controller;
      setInspection({ ...at, point: null, fraction: 0, problem: null });
      try {
        const point = await lab.inspect(run, at, {
          backend,
          file,
          signal,
          onProgress(fraction) {
            if (!signal.aborted) setInspection({ ...at, point: null, fraction, problem: null });
          },
        });
        if (signal.aborted || point === null) return;
        setInspection({ ...at, point, fraction: 1, problem: null });
        addPoint(point);
      } catch (error) {
        if (signal.aborted) return;
        const message = error instanceof Error ? error.message : String(error);
        setInspection({ ...at, point: null, fraction: 1, problem: message });
      }
    },
  };
}

/** Why a point cannot be measured now, in plain words. */
function obstacle({ run, job, slicing }: AppState): string | null {
  if (job !== null) return "Wait for the run to end.";
  if (slicing !== null) return "Leave the slice first.";
  if (run.departure !== undefined)
    return "Points are measured on the plane that the recipe asks for; this is another one.";
  const measurable = hasWeights(run.trained) && run.axes !== null && run.axes.directions.length > 0;
  return measurable ? null : "Train first: this landscape came without its weights.";
}
