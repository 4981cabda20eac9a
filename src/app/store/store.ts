/**
 * Everything the page knows, free of React. Slices hold small facts; the big arrays inside `run` are
 * referred to, never copied or compared: `versions` counts their changes.
 * `keptIn.ts` says which of them outlive the page, and where.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Recipe } from "../../recipe/schema";
import type { View } from "../../snapshot/view";
import { type ClassroomSlice, classroomSlice } from "./classroomSlice";
import { type ComparedSlice, comparedSlice } from "./comparedSlice";
import { type EstimateSlice, estimateSlice } from "./estimateSlice";
import { type GallerySlice, gallerySlice } from "./gallerySlice";
import { type InspectionSlice, inspectionSlice } from "./inspectionSlice";
import { type NoticesSlice, noticesSlice } from "./noticesSlice";
import { type OpenedSlice, openedSlice } from "./openedSlice";
import { type PlaybackSlice, playbackSlice } from "./playbackSlice";
import { type RecipeSlice, recipeSlice } from "./recipeSlice";
import { type RunSlice, runSlice } from "./runSlice";
import {
  type InitialSettings,
  type Panel,
  type SettingsSlice,
  settingsSlice,
} from "./settingsSlice";
import { type SlicingSlice, slicingSlice } from "./slicingSlice";
import { timed } from "./timed";
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
  GallerySlice &
  ComparedSlice &
  ClassroomSlice;

export type AppStore = StoreApi<AppState>;

export interface InitialState {
  recipe: Recipe;
  /** Whether the visitor made it, on an earlier visit. */
  recipeIsOwn?: boolean;
  view: View;
  settings: InitialSettings;
  watchEvery?: number | null;
  panels: Record<Panel, boolean>;
}

export function createAppStore(initial: InitialState): AppStore {
  const store = createStore<AppState>()((...api) =>
    disjoint(
      recipeSlice(initial.recipe, initial.recipeIsOwn ?? false)(...api),
      runSlice(initial.recipe)(...api),
      viewSlice(initial.view)(...api),
      playbackSlice(...api),
      settingsSlice(initial.settings, initial.panels)(...api),
      slicingSlice(...api),
      watchSlice(initial.watchEvery ?? null)(...api),
      estimateSlice(...api),
      inspectionSlice(...api),
      noticesSlice(...api),
      openedSlice(...api),
      gallerySlice(...api),
      comparedSlice(...api),
      classroomSlice(...api),
    ),
  );
  // A position in one run says nothing of another.
  store.subscribe((now, before) => {
    if (timed(now) !== timed(before)) now.follow();
  });
  return store;
}

type All<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer A) => void
  ? A
  : never;

/**
 * The slices in one. What is known may come from several: a setting that was kept takes the place of its
 * default.
 *
 * @throws Error when two of them can do something under one name: the later would silently take it over.
 */
export function disjoint<S extends object[]>(...slices: S): All<S[number]> {
  const methods = slices.flatMap((slice) =>
    Object.entries(slice).flatMap(([name, value]) => (typeof value === "function" ? [name] : [])),
  );
  const twice = methods.find((name, index) => methods.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Two slices of the store use the name "${twice}".`);
  return Object.assign({}, ...slices);
}
