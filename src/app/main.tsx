import "@fontsource-variable/inter";
import "../theme/tokens.css";
import "../theme/base.css";
import "../theme/controls.css";
import "../theme/layout.css";
import "../theme/panels.css";
import "../theme/stage.css";
import "../theme/charts.css";
import "../theme/live.css";
import "../theme/slice.css";
import { createRoot } from "react-dom/client";
import { createLab } from "../lab/client/createLab";
import { presets } from "../recipe/presets";
import { App } from "./App";
import { startEstimator } from "./estimate/estimator";
import { suggestCoarser } from "./estimate/suggestCoarser";
import { pacedFrames } from "./experiment/pacedFrames";
import { createRunner } from "./experiment/runner";
import { loadGalleryIndex, showExhibit } from "./gallery";
import { createInspectControl } from "./inspect/inspectControl";
import { keepRuns, reopenLastRun } from "./library/keepRuns";
import { followAddress, isAddressed, openAddress } from "./open/openAddress";
import { ErrorBoundary } from "./shell/ErrorBoundary";
import { endOpening, firstPicture } from "./shell/firstPicture";
import { idle, savesData } from "./shell/idle";
import { prefetchParts } from "./shell/lazyPart";
import { keepOfflineCopy } from "./shell/offlineCopy";
import { applyTheme } from "./shell/theme";
import { createSliceControl, nextPaint } from "./slice/sliceControl";
import { AppProvider } from "./store/context";
import { keep, restore, type Shelf } from "./store/persistence";
import { createAppStore } from "./store/store";
import { startPlaybackClock } from "./time/playbackClock";

/** Storage may be forbidden altogether (sandboxed frames): then nothing is kept. */
function shelf(): Shelf {
  try {
    return localStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined };
  }
}

const storage = shelf();
const kept = restore(storage);
const wide = matchMedia("(min-width: 1180px)").matches;
const store = createAppStore({
  recipe: kept.recipe ?? presets[0].recipe,
  view: kept.view,
  settings: kept.settings,
  panels: { recipe: true, numbers: wide },
});
keep(store, storage);

const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
startPlaybackClock(store, () => reducedMotion.matches);
applyTheme(store);

const lab = createLab();
const runner = createRunner(store, lab, pacedFrames());
const slices = createSliceControl(store, lab, nextPaint);
startEstimator(store, lab);
suggestCoarser(store, runner);
const inspector = createInspectControl(store, lab);

followAddress(store);
keepRuns(store, storage);

async function openGallery(): Promise<void> {
  const gallery = await loadGalleryIndex();
  store.getState().setGallery(gallery);
  const idle = store.getState().job === null && store.getState().run.surface === null;
  if (gallery.length > 0 && idle) await showExhibit(store, gallery[0], kept.recipe === null);
}

/** What the address asks for, else the visitor's last run, else the first of the gallery. */
async function openFirst(): Promise<void> {
  const opened = isAddressed() && (await openAddress(store));
  if (!opened) await reopenLastRun(store, storage);
  await openGallery();
}
openFirst()
  .catch((error: Error) =>
    store.getState().notify(`The gallery could not be opened: ${error.message}`, "warning"),
  )
  .finally(() => {
    // Else the first picture ends it.
    if (store.getState().run.surface === null) endOpening();
  });

/** What nobody waits for yet does not compete with what somebody does: half a minute at most. */
async function prepareForLater(): Promise<void> {
  await firstPicture(30_000);
  if (savesData()) return;
  await prefetchParts(idle);
  await keepOfflineCopy(store);
}
void prepareForLater();

createRoot(document.getElementById("root") as HTMLElement).render(
  <ErrorBoundary>
    <AppProvider store={store} runner={runner} slices={slices} inspector={inspector}>
      <App />
    </AppProvider>
  </ErrorBoundary>,
);
