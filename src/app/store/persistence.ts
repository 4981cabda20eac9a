/** Keeps the visitor's recipe, view and settings across reloads. */
import * as v from "valibot";
import { languageIds } from "../../language/languages";
import { parseRecipe } from "../../recipe/parse";
import type { Recipe } from "../../recipe/schema";
import { type View, viewSchema } from "../../snapshot/view";
import { PREVIEW } from "../classroom/preview";
import type { KeptIn } from "./keptIn";
import type { AppState, AppStore } from "./store";

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

/** Storage may be forbidden altogether (sandboxed frames): then nothing is kept, nor of a preview. */
function shelf(storage: () => Storage): Shelf {
  try {
    if (window.name === PREVIEW) throw new Error("Nothing is kept of a preview.");
    return storage();
  } catch {
    return { getItem: () => null, setItem: () => undefined };
  }
}

/** What this page keeps in this tab and this browser. */
export const visitorsShelf = (): Shelf =>
  tabShelf(
    shelf(() => sessionStorage),
    shelf(() => localStorage),
  );

/** Each falls back to its own default, so that a setting which is new or bad costs no other. */
const settings = {
  theme: v.fallback(v.picklist(["auto", "light", "dark"]), "auto"),
  backend: v.fallback(v.picklist(["auto", "webgpu", "wasm", "cpu"]), "auto"),
  language: v.fallback(v.picklist(languageIds), "en"),
  logLoss: v.fallback(v.boolean(), true),
  symlogSpectrum: v.fallback(v.boolean(), false),
} satisfies { [K in KeptIn<"settings">]: v.GenericSchema<unknown, AppState[K]> };

const settingNames = Object.keys(settings) as KeptIn<"settings">[];

const settingsSchema = v.fallback(v.object(settings), v.getFallbacks(v.object(settings)));

export type KeptSettings = v.InferOutput<typeof settingsSchema>;

/** What is written when a fact that is kept by itself has changed; undefined leaves what is there. */
const written: { [K in KeptIn<"storage">]: (now: AppState, before: AppState) => unknown } = {
  // The recipe of a picture comes back with the picture.
  recipe(now, before) {
    if (now.recipe === before.recipe && now.recipeIsOwn === before.recipeIsOwn) return undefined;
    return now.recipeIsOwn ? now.recipe : null;
  },
  // While slicing, the view holds a ceiling that is not the user's choice.
  view: (now, before) => (now.view === before.view || now.slicing !== null ? undefined : now.view),
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
  return {
    recipe: recipe.ok ? recipe.recipe : null,
    view: view.success ? view.output : null,
    settings: v.parse(settingsSchema, read(shelf, "settings")),
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

/** A full or forbidden storage costs the memory, nothing else. */
function write(shelf: Shelf, key: string, value: unknown): void {
  try {
    shelf.setItem(`topograd.${key}`, JSON.stringify(value));
  } catch {
    // Private windows and full disks refuse; the page works without.
  }
}

/** Changes settings where there is no store of the lab. */
export function keepSettings(shelf: Shelf, change: Partial<KeptSettings>): void {
  write(shelf, "settings", { ...restore(shelf).settings, ...change });
}

/** Writes each part whenever it changes. */
export function keep(store: AppStore, shelf: Shelf): () => void {
  return store.subscribe((now, before) => {
    for (const [key, value] of Object.entries(written)) {
      const change = value(now, before);
      if (change !== undefined) write(shelf, key, change);
    }
    if (settingNames.some((name) => now[name] !== before[name]))
      write(shelf, "settings", Object.fromEntries(settingNames.map((name) => [name, now[name]])));
  });
}
