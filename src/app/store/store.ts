/**
 * Everything the page knows, free of React. Slices hold small facts; the big arrays inside `run` are
 * referred to, never copied or compared: `versions` counts their changes.
 *
 * Storage is that of the tab (sessionStorage) first, and that of the browser (localStorage) for new
 * tabs.
 *
 * Where a key may be kept (this table is the rule; `persistence.ts` follows it):
 *
 * | keys                                    | kept                                      |
 * | --------------------------------------- | ----------------------------------------- |
 * | recipe (the visitor's own)              | storage; links and snapshots              |
 * | recipeIsOwn                             | memory: what is kept is the visitor's own |
 * | view                                    | storage; links and snapshots              |
 * | theme, backend, logLoss, symlogSpectrum | storage                                   |
 * | run                                     | snapshots                                 |
 * | past, future, lastField                 | memory                                    |
 * | file, fileOfRun                         | memory: the user's data stays with them   |
 * | checkpoint, playing, speed, following   | memory                                    |
 * | job, failure, notices, versions, probe  | memory                                    |
 * | slicing                                 | memory; the view it holds is not kept     |
 * | watchEvery, estimate                    | memory                                    |
 * | savedAs                                 | storage: what a reload brings back        |
 * | opened, reading, question               | memory                                    |
 * | inspection                              | memory; measured points are in the run    |
 * | gallery, exhibit, panels, bare,         | memory                                    |
 * | backendReport                           |                                           |
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Recipe } from "../../recipe/schema";
import type { View } from "../../snapshot/view";
import { type EstimateSlice, estimateSlice } from "./estimateSlice";
import { type GallerySlice, gallerySlice } from "./gallerySlice";
import { type InspectionSlice, inspectionSlice } from "./inspectionSlice";
import { type NoticesSlice, noticesSlice } from "./noticesSlice";
import { type OpenedSlice, openedSlice } from "./openedSlice";
import { type PlaybackSlice, playbackSlice } from "./playbackSlice";
import { type RecipeSlice, recipeSlice } from "./recipeSlice";
import { type RunSlice, runSlice } from "./runSlice";
import { type Panel, type Settings, type SettingsSlice, settingsSlice } from "./settingsSlice";
import { type SlicingSlice, slicingSlice } from "./slicingSlice";
import { type ViewSlice, viewSlice } from "./viewSlice";
import { type WatchSlice, watchSlice } from "./watchSlice";

export type AppState = RecipeSlice &
  RunSlice &
  ViewSlice &
  PlaybackSlice &
  SettingsSlice &
  SlicingSlice &
  WatchSlice &
  EstimateSlice &
  InspectionSlice &
  NoticesSlice &
  OpenedSlice &
  GallerySlice;

export type AppStore = StoreApi<AppState>;

export interface InitialState {
  recipe: Recipe;
  /** Whether the visitor made it, on an earlier visit. */
  recipeIsOwn?: boolean;
  view: View;
  settings: Settings;
  watchEvery?: number | null;
  panels: Record<Panel, boolean>;
}

export function createAppStore(initial: InitialState): AppStore {
  return createStore<AppState>()((...api) => ({
    ...recipeSlice(initial.recipe, initial.recipeIsOwn ?? false)(...api),
    ...runSlice(initial.recipe)(...api),
    ...viewSlice(initial.view)(...api),
    ...playbackSlice(...api),
    ...settingsSlice(initial.settings, initial.panels)(...api),
    ...slicingSlice(...api),
    ...watchSlice(initial.watchEvery ?? null)(...api),
    ...estimateSlice(...api),
    ...inspectionSlice(...api),
    ...noticesSlice(...api),
    ...openedSlice(...api),
    ...gallerySlice(...api),
  }));
}
