import type { StateCreator } from "zustand/vanilla";
import type { Recipe } from "../../recipe/schema";
import type { AppState } from "./store";

const longestHistory = 100;

interface PanelRecipe {
  recipe: Recipe;
  /** Whether the visitor made it; otherwise it is that of a picture, or where everybody starts. */
  recipeIsOwn: boolean;
}

export interface RecipeSlice extends PanelRecipe {
  past: PanelRecipe[];
  future: PanelRecipe[];
  /** The field edited last: a drag over one slider is one step of the history. */
  lastField: string | null;
  /** Replaces the recipe. Edits of the same `field` in a row are undone together. */
  editRecipe(recipe: Recipe, field?: string): void;
  /**
   * Puts the recipe of a picture into the panel. Only a recipe of the visitor's own is worth a step
   * of the history.
   */
  takeRecipe(recipe: Recipe): void;
  undo(): void;
  redo(): void;
}

/** As it goes into the history. */
const panelRecipe = ({ recipe, recipeIsOwn }: PanelRecipe): PanelRecipe => ({
  recipe,
  recipeIsOwn,
});

export function recipeSlice(
  initial: Recipe,
  recipeIsOwn: boolean,
): StateCreator<AppState, [], [], RecipeSlice> {
  return (set, get) => ({
    recipe: initial,
    recipeIsOwn,
    past: [],
    future: [],
    lastField: null,
    editRecipe: (recipe, field) =>
      set((state) => {
        const continues = field !== undefined && field === state.lastField;
        return {
          recipe,
          recipeIsOwn: true,
          past: continues ? state.past : [...state.past, panelRecipe(state)].slice(-longestHistory),
          future: [],
          lastField: field ?? null,
        };
      }),
    takeRecipe: (recipe) => {
      const state = get();
      if (JSON.stringify(state.recipe) === JSON.stringify(recipe)) return;
      if (state.recipeIsOwn) state.editRecipe(recipe);
      set({ recipe, recipeIsOwn: false, future: [], lastField: null });
    },
    undo: () =>
      set((state) => {
        const previous = state.past.at(-1);
        if (previous === undefined) return state;
        return {
          ...previous,
          past: state.past.slice(0, -1),
          future: [panelRecipe(state), ...state.future],
          lastField: null,
        };
      }),
    redo: () =>
      set((state) => {
        const [next, ...rest] = state.future;
        if (next === undefined) return state;
        return {
          ...next,
          past: [...state.past, panelRecipe(state)],
          future: rest,
          lastField: null,
        };
      }),
  });
}
