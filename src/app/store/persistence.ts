/** Keeps the visitor's recipe, view and settings across reloads. */
import * as v from "valibot";
import { parseRecipe } from "../../recipe/parse";
import type { Recipe } from "../../recipe/schema";
import { type View, viewSchema } from "../../snapshot/view";
import type { AppStore } from "./store";

/** The part of `Storage` that is needed; absent or throwing where the browser forbids it. */
export type Shelf = Pick<Storage, "getItem" | "setItem">;

/**
 * A tab finds what itself kept, and a new one what any tab kept last: tabs side by side do not take
 * each other's recipe or run.
 */
export function tabShelf(tab: Shelf, browser: Shelf): Shelf {
  return {
    getItem: (key) => tab.getItem(key) ?? browser.getItem(key),
    setItem(key, value) {
      tab.setItem(key, value);
      browser.setItem(key, value);
    },
  };
}

const settingsSchema = v.object({
  theme: v.picklist(["auto", "light", "dark"]),
  backend: v.picklist(["auto", "webgpu", "wasm", "cpu"]),
  logLoss: v.boolean(),
  symlogSpectrum: v.boolean(),
});

export type KeptSettings = v.InferOutput<typeof settingsSchema>;

const defaultSettings: KeptSettings = {
  theme: "auto",
  backend: "auto",
  logLoss: true,
  symlogSpectrum: false,
};

export interface Kept {
  /** The visitor's own; null without one, or when what was kept no longer reads as a recipe. */
  recipe: Recipe | null;
  /** null before the visitor changed it. */
  view: View | null;
  settings: KeptSettings;
}

function read(shelf: Shelf, key: string): unknown {
  try {
    return JSON.parse(shelf.getItem(`topograd.${key}`) ?? "null");
  } catch {
    return null;
  }
}

/** What was kept, with anything unreadable replaced by its default. Never throws. */
export function restore(shelf: Shelf): Kept {
  const recipe = parseRecipe(read(shelf, "recipe"));
  const view = v.safeParse(viewSchema, read(shelf, "view"));
  const settings = v.safeParse(settingsSchema, read(shelf, "settings"));
  return {
    recipe: recipe.ok ? recipe.recipe : null,
    view: view.success ? view.output : null,
    settings: settings.success ? settings.output : defaultSettings,
  };
}

/** Gives a visitor the recipe back that they left in an older version's words. */
export async function restoreOlder(store: AppStore, shelf: Shelf): Promise<void> {
  const kept = read(shelf, "recipe");
  if (kept === null || store.getState().recipeIsOwn) return;
  const { readRecipe } = await import("../../recipe/readRecipe");
  const older = await readRecipe(kept);
  if (older.ok) store.setState({ recipe: older.recipe, recipeIsOwn: true });
}

/** Writes each part whenever it changes. A full or forbidden storage costs the memory, nothing else. */
export function keep(store: AppStore, shelf: Shelf): () => void {
  const write = (key: string, value: unknown) => {
    try {
      shelf.setItem(`topograd.${key}`, JSON.stringify(value));
    } catch {
      // Private windows and full disks refuse; the page works without.
    }
  };
  return store.subscribe((now, before) => {
    // The recipe of a picture comes back with the picture.
    if (now.recipe !== before.recipe || now.recipeIsOwn !== before.recipeIsOwn)
      write("recipe", now.recipeIsOwn ? now.recipe : null);
    // While slicing, the view holds a ceiling that is not the user's choice.
    if (now.view !== before.view && now.slicing === null) write("view", now.view);
    const { theme, backend, logLoss, symlogSpectrum } = now;
    const settings: KeptSettings = { theme, backend, logLoss, symlogSpectrum };
    const changed = (Object.keys(settings) as (keyof KeptSettings)[]).some(
      (key) => now[key] !== before[key],
    );
    if (changed) write("settings", settings);
  });
}
