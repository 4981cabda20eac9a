import type { StateCreator } from "zustand/vanilla";
import type { View } from "../../snapshot/view";
import type { AppState } from "./store";

/** A point of the grid: column i (α), row j (β). */
export interface GridPoint {
  i: number;
  j: number;
}

export interface ViewSlice {
  view: View;
  /** The point whose values are read out. */
  probe: GridPoint | null;
  /** Logarithmic axis of the loss curve, symmetric-log axis of the spectrum. */
  logLoss: boolean;
  symlogSpectrum: boolean;
  setView(change: Partial<View>): void;
  setProbe(probe: GridPoint | null): void;
  setCharts(change: Partial<Pick<ViewSlice, "logLoss" | "symlogSpectrum">>): void;
}

export function viewSlice(initial: View): StateCreator<AppState, [], [], ViewSlice> {
  return (set) => ({
    view: initial,
    probe: null,
    logLoss: true,
    symlogSpectrum: false,
    setView: (change) => set((state) => ({ view: { ...state.view, ...change } })),
    setProbe: (probe) => set({ probe }),
    setCharts: (change) => set(change),
  });
}
