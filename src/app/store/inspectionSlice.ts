import type { StateCreator } from "zustand/vanilla";
import type { PointReport } from "../../results/curvature";
import type { AppState } from "./store";

/** A point of the plane that was asked about: what is known of it, or why nothing is. */
export interface Inspection {
  alpha: number;
  beta: number;
  /** null while it is measured, and where it cannot be. */
  point: PointReport | null;
  /** In [0, 1]; 1 when nothing is under way. */
  fraction: number;
  /** Why it could not be measured, in plain words. */
  problem: string | null;
}

export interface InspectionSlice {
  inspection: Inspection | null;
  setInspection(inspection: Inspection | null): void;
  /** Keeps a measured point with the run. */
  addPoint(point: PointReport): void;
}

export const inspectionSlice: StateCreator<AppState, [], [], InspectionSlice> = (set) => ({
  inspection: null,
  setInspection: (inspection) => set({ inspection }),
  addPoint: (point) =>
    set(({ run, versions }) => {
      const curvature = { ...run.curvature, points: [...run.curvature.points, point] };
      return {
        run: { ...run, curvature },
        versions: { ...versions, curvature: versions.curvature + 1 },
      };
    }),
});
