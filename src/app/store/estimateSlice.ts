import type { StateCreator } from "zustand/vanilla";
import type { Estimate } from "../../lab/estimate";
import type { AppState } from "./store";

export interface EstimateSlice {
  /** Seconds that the recipe's stages will take; null while that is not known. */
  estimate: Estimate | null;
  setEstimate(estimate: Estimate | null): void;
}

export const estimateSlice: StateCreator<AppState, [], [], EstimateSlice> = (set) => ({
  estimate: null,
  setEstimate: (estimate) => set({ estimate }),
});
