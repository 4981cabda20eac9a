/** What a frame with a finding or a study knows. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Judged } from "../../cards/judged";
import type { LinkedStudy } from "../../snapshot/link/studyLink";
import type { ThemeChoice } from "../options";

export type ShownStudy = { title: string; study: LinkedStudy; finding: Judged | null };

export interface CardState {
  theme: ThemeChoice;
  /** null while it loads and when it could not be opened. */
  shown: ShownStudy | null;
  /** Why there is nothing to see, in words. */
  failure: string | null;
}

export type CardStore = StoreApi<CardState>;

export const createCardStore = (theme: ThemeChoice): CardStore =>
  createStore<CardState>()(() => ({ theme, shown: null, failure: null }));
