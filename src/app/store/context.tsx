import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { LayerWay } from "../../lab/layerWay";
import type { LookAtStart } from "../../lab/lookAtStart";
import type { PathsTogether } from "../../lab/together";
import type { TryWeights } from "../../lab/tryWeights";
import type { Runner } from "../experiment/runner";
import type { InspectControl } from "../inspect/inspectControl";
import type { SliceControl } from "../slice/sliceControl";
import type { AppState, AppStore } from "./store";

interface App {
  store: AppStore;
  runner: Runner;
  slices: SliceControl;
  inspector: InspectControl;
  tryWeights: TryWeights;
  together: PathsTogether;
  layerWay: LayerWay;
  lookAtStart: LookAtStart;
}

const AppContext = createContext<App | null>(null);

export function AppProvider({ children, ...app }: App & { children: ReactNode }) {
  return <AppContext value={app}>{children}</AppContext>;
}

function useContextOfApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error("Components of the app belong inside AppProvider");
  return app;
}

/** A part of the store's state; the component renders again when that part changes. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(useContextOfApp().store, select);
}

/** The store itself, for handlers that read the state when they are called. */
export function useAppStore(): AppStore {
  return useContextOfApp().store;
}

export function useRunner(): Runner {
  return useContextOfApp().runner;
}

export function useSliceControl(): SliceControl {
  return useContextOfApp().slices;
}

export function useInspectControl(): InspectControl {
  return useContextOfApp().inspector;
}

export function useTryWeights(): TryWeights {
  return useContextOfApp().tryWeights;
}

export function useLayerWay(): LayerWay {
  return useContextOfApp().layerWay;
}

export function useLookAtStart(): LookAtStart {
  return useContextOfApp().lookAtStart;
}

export function useTogether(): PathsTogether {
  return useContextOfApp().together;
}
