import type { StateCreator } from "zustand/vanilla";
import type { BackendReport } from "../../lab/client/lab";
import type { BackendChoice } from "../../lab/experiment";
import type { LanguageId } from "../../language/languages";
import type { KeptIn } from "./keptIn";
import type { AppState } from "./store";

export type ThemeChoice = "auto" | "light" | "dark";
export type Panel = "recipe" | "numbers";

export interface Settings {
  theme: ThemeChoice;
  backend: BackendChoice;
  language: LanguageId;
}

/** Those of a visit before, of any slice. */
export type InitialSettings = Settings & Partial<Pick<AppState, KeptIn<"settings">>>;

export interface SettingsSlice extends Settings {
  /** What the worker said it runs on; null before anything was computed. */
  backendReport: BackendReport | null;
  /** Panels that are open beside the stage. */
  panels: Record<Panel, boolean>;
  /** One key hides everything but the stage and brings it back as it was. */
  bare: boolean;
  setSettings(change: Partial<Settings>): void;
  setBackendReport(report: BackendReport | null): void;
  togglePanel(panel: Panel): void;
  openOnly(panel: Panel): void;
  toggleBare(): void;
}

export function settingsSlice(
  initial: InitialSettings,
  panels: Record<Panel, boolean>,
): StateCreator<AppState, [], [], SettingsSlice> {
  return (set) => ({
    ...initial,
    backendReport: null,
    panels,
    bare: false,
    setSettings: (change) => set(change),
    setBackendReport: (backendReport) => set({ backendReport }),
    togglePanel: (panel) =>
      set((state) => ({ panels: { ...state.panels, [panel]: !state.panels[panel] } })),
    openOnly: (panel) =>
      set({ panels: { recipe: panel === "recipe", numbers: panel === "numbers" } }),
    toggleBare: () => set((state) => ({ bare: !state.bare })),
  });
}
