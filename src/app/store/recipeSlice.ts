import type { StateCreator } from "zustand/vanilla";
import type { Recipe } from "../../recipe/schema";
import type { AppState } from "./store";

const longestHistory = 100;

export interface RecipeSlice {
  recipe: Recipe;
  past: Recipe[];
  future: Recipe[];
  /** The field edited last: a drag over one slider is one step of the history. */
  lastField: string | null;
  /** Replaces the recipe. Edits of the same `field` in a row are undone together. */
  editRecipe(recipe: Recipe, field?: string): void;
  undo(): void;
  redo(): void;
}

export function recipeSlice(initial: Recipe): StateCreator<AppState, [], [], RecipeSlice> {
  return (set) => ({
    recipe: initial,
    past: [],
    future: [],
    lastField: null,
    editRecipe: (recipe, field) =>
      set((state) => {
        const continues = field !== undefined && field === state.lastField;
        return {
          recipe,
          past: continues ? state.past : [...state.past, state.recipe].slice(-longestHistory),
          future: [],
          lastField: field ?? null,
        };
      }),
    undo: () =>
      set((state) => {
        const previous = state.past.at(-1);
        if (previous === undefined) return state;
        return {
          recipe: previous,
          past: state.past.slice(0, -1),
          future: [state.recipe, ...state.future],
          lastField: null,
        };
      }),
    redo: () =>
      set((state) => {
        const [next, ...rest] = state.future;
        if (next === undefined) return state;
        return {
          recipe: next,
          past: [...state.past, state.recipe],
          future: rest,
          lastField: null,
        };
      }),
  });
}
