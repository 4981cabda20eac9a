import "@fontsource-variable/inter";
import "../theme/controls.css";
import "../theme/layout.css";
import "../theme/panels.css";
import "../theme/stage.css";
import "../theme/charts.css";
import "../theme/live.css";
import "../theme/slice.css";
import { Direction } from "radix-ui";
import { createRoot } from "react-dom/client";
import { recipe } from "../recipe/parse";
import { defaultView } from "../snapshot/view";
import { App } from "./App";
import { startEstimator } from "./estimate/estimator";
import { lazyLab } from "./experiment/lazyLab";
import { pacedFrames } from "./experiment/pacedFrames";
import { createRunner } from "./experiment/runner";
import { loadGalleryIndex, showExhibit } from "./gallery";
import { createInspectControl } from "./inspect/inspectControl";
import { keepRunsInLibrary, reopenLastRun } from "./library/keepRuns";
import { followHistory, showPlace } from "./open/followHistory";
import { narrowConnections } from "./open/narrowConnections";
import { addressedPlace } from "./open/openAddress";
import { placeIn } from "./open/place";
import { comeBack, takeAll } from "./open/showSnapshot";
import { ErrorBoundary } from "./shell/ErrorBoundary";
import { endOpening, firstPicture } from "./shell/firstPicture";
import { idle, savesData } from "./shell/idle";
import { addressedLanguage, keepLanguage } from "./shell/language";
import { prefetchParts } from "./shell/lazyPart";
import { guardLeaving } from "./shell/leaveGuard";
import { keepOfflineCopy } from "./shell/offlineCopy";
import { passFocusOn } from "./shell/passFocusOn";
import { applyTheme } from "./shell/theme";
import { createSliceControl, nextPaint } from "./slice/sliceControl";
import { AppProvider } from "./store/context";
import { keep, restore, restoreOlder, visitorsShelf } from "./store/persistence";
import { createAppStore } from "./store/store";
import { usualWatch } from "./store/watchSlice";
import { startPlaybackClock } from "./time/playbackClock";

/** From so many cores on, looking at the terrain takes nothing from training, page or drawing. */
const SPARE_CORES = 4;

// The development server talks to its page over a socket.
if (import.meta.env.PROD) narrowConnections();

const storage = visitorsShelf();
const kept = restore(storage);
const wide = matchMedia("(min-width: 1180px)").matches;
const store = createAppStore({
  recipe: kept.recipe ?? recipe(),
  recipeIsOwn: kept.recipe !== null,
  view: kept.view ?? defaultView,
  settings: { ...kept.settings, language: addressedLanguage() ?? kept.settings.language },
  watchEvery: navigator.hardwareConcurrency >= SPARE_CORES ? usualWatch : null,
  panels: { recipe: true, numbers: wide },
});
keep(store, storage);

const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
startPlaybackClock(store, () => reducedMotion.matches);
applyTheme(store);
passFocusOn(document);

const lab = lazyLab(async () => (await import("../lab/client/createLab")).createLab());
const runner = createRunner(store, lab, pacedFrames());
const slices = createSliceControl(store, lab, nextPaint);
startEstimator(store, lab);
const inspector = createInspectControl(store, lab);

followHistory(store);
guardLeaving(keepRunsInLibrary(store, storage));

/** Whether the visitor has done nothing yet that what the page shows by itself would take the place of. */
function isUntouched(): boolean {
  const { job, opened, reading } = store.getState();
  return job === null && opened === null && reading === null;
}

async function openGallery(): Promise<void> {
  const gallery = await loadGalleryIndex();
  store.getState().setGallery(gallery);
  if (gallery.length === 0 || store.getState().classroom !== null || !isUntouched()) return;
  await showExhibit(store, gallery[0], { ...comeBack, view: kept.view === null });
}

/** A class link says itself what is on the stage, and what can be done to it. */
const isClass = new URLSearchParams(location.search).has("class");

async function openAsClass(): Promise<void> {
  const { openClass } = await import("./classroom/openClass");
  await openClass(store, runner, placeIn(history.state) === null);
}

/** What this entry of the history showed, or the address asks for. */
async function openPlace(): Promise<boolean> {
  const before = placeIn(history.state);
  const place = before ?? addressedPlace();
  return place !== null && (await showPlace(store, place, before === null ? takeAll : comeBack));
}

/** Else the visitor's last run, else the first of the gallery. */
async function openFirst(): Promise<void> {
  const notify = (error: Error) => {
    store.getState().notify(error.message, "warning");
    return false;
  };
  await restoreOlder(store, storage);
  // Why an address cannot be opened is said in the page's language.
  if (isClass || addressedPlace() !== null) await spoken;
  const placed = await openPlace().catch(notify);
  if (isClass) await openAsClass().catch(notify);
  else if (!placed && isUntouched()) await reopenLastRun(store, storage);
  await openGallery().catch(notify);
}
void openFirst().finally(() => {
  // Else the first picture ends it.
  if (store.getState().run.surface === null) endOpening();
});

/** What nobody waits for yet does not compete with what somebody does: half a minute at most. */
async function prepareForLater(): Promise<void> {
  await firstPicture(30_000);
  if (savesData()) return;
  await prefetchParts(idle);
  // Whoever needs it hears of a failure.
  await lab.load().catch(() => undefined);
  await keepOfflineCopy(store);
}
void prepareForLater();

const root = createRoot(document.getElementById("root") as HTMLElement);
const spoken = keepLanguage(store, (language) =>
  root.render(
    // With another language everything is said anew.
    <ErrorBoundary key={language}>
      <Direction.Provider dir={document.documentElement.dir === "rtl" ? "rtl" : "ltr"}>
        <AppProvider
          store={store}
          runner={runner}
          slices={slices}
          inspector={inspector}
          tryWeights={lab.tryWeights}
          together={lab.together}
          layerWay={lab.layerWay}
          lookAtStart={lab.lookAtStart}
        >
          <App />
        </AppProvider>
      </Direction.Provider>
    </ErrorBoundary>,
  ),
);
