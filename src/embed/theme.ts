import type { StoreApi } from "zustand/vanilla";
import type { Theme } from "../scene/palette";
import type { ThemeChoice } from "./options";

/** `auto` follows the host page where the browser passes its color scheme on, else the system. */
export const darkQuery = "(prefers-color-scheme: dark)";

export function resolveTheme(choice: ThemeChoice, dark: boolean): Theme {
  return choice === "auto" ? (dark ? "dark" : "light") : choice;
}

/** Keeps `data-theme` of the document at the theme in use. */
export function applyTheme(store: StoreApi<{ theme: ThemeChoice }>): void {
  const system = matchMedia(darkQuery);
  const apply = () => {
    document.documentElement.dataset.theme = resolveTheme(store.getState().theme, system.matches);
  };
  apply();
  system.addEventListener("change", apply);
  store.subscribe((now, before) => {
    if (now.theme !== before.theme) apply();
  });
}
