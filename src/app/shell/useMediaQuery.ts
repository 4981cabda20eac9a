import { useCallback, useSyncExternalStore } from "react";

export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** One column with the panels as tabs under the stage. Matches the breakpoint in layout.css. */
export const usePhone = () => useMediaQuery("(max-width: 720px), (max-height: 480px)");
/** Room for neither panels nor stage on one screen: the page scrolls. Matches layout.css. */
export const useScrollingPage = () => useMediaQuery("(max-width: 720px) and (max-height: 560px)");
/** Room for both panels beside the stage. Matches the breakpoint in layout.css. */
export const useWide = () => useMediaQuery("(min-width: 1180px)");
export const useReducedMotion = () => useMediaQuery("(prefers-reduced-motion: reduce)");
