import { useApp } from "../store/context";
import type { ThemeChoice } from "../store/settingsSlice";
import type { AppStore } from "../store/store";
import { useMediaQuery } from "./useMediaQuery";

const darkQuery = "(prefers-color-scheme: dark)";

export function resolveTheme(choice: ThemeChoice, systemIsDark: boolean): "light" | "dark" {
  if (choice !== "auto") return choice;
  return systemIsDark ? "dark" : "light";
}

/** Keeps `data-theme` of the document at the chosen theme, or at the system's. */
export function applyTheme(store: AppStore): void {
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

export function useResolvedTheme(): "light" | "dark" {
  return resolveTheme(
    useApp((state) => state.theme),
    useMediaQuery(darkQuery),
  );
}
