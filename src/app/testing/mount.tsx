import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Runner } from "../experiment/runner";
import type { InspectControl } from "../inspect/inspectControl";
import type { SliceControl } from "../slice/sliceControl";
import { AppProvider } from "../store/context";
import type { AppStore } from "../store/store";
import { testStore } from "./testStore";

// React then waits for `act` before it calls an update done.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

interface Mounted {
  element: HTMLElement;
  store: AppStore;
  unmount(): void;
}

/** Puts a part of the page into the document of a browser test, with a store and nothing that computes. */
export function mount(part: ReactNode, runner = {} as Runner): Mounted {
  const element = document.createElement("div");
  document.body.append(element);
  const root = createRoot(element);
  const store = testStore();
  const idle = {
    runner,
    slices: {} as SliceControl,
    inspector: {} as InspectControl,
    layerWay: async () => null,
    lookAtStart: async () => null,
    together: async () => undefined,
    tryWeights: async () => ({ problem: "not here" }),
  };
  act(() =>
    root.render(
      <AppProvider store={store} {...idle}>
        {part}
      </AppProvider>,
    ),
  );
  return {
    element,
    store,
    unmount() {
      act(() => root.unmount());
      element.remove();
    },
  };
}
