import { recipe as recipeOf } from "../../recipe/parse";
import { defaultView } from "../../snapshot/view";
import { type AppStore, createAppStore, type InitialState } from "../store/store";

/** The store of a first visit, with what a test says otherwise. */
export function testStore(initial: Partial<InitialState> = {}): AppStore {
  return createAppStore({
    recipe: recipeOf(),
    view: defaultView,
    settings: { theme: "auto", backend: "auto", language: "en" },
    panels: { recipe: true, numbers: true },
    ...initial,
  });
}
