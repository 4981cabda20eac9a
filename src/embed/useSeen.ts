import { useEffect, useState } from "react";
import type { EmbedStore } from "./store";

/** A frame that leaves the screen keeps its picture this long, in milliseconds. */
const GRACE = 1500;

/**
 * Keeps the store's `seen` at whether any of `element` is on the screen and the tab in front. With the
 * implicit root an observer sees through frames of any origin, up to the top window.
 *
 * @returns whether the picture is worth holding a WebGL context: browsers allow a page only a few
 */
export function useSeen(store: EmbedStore, element: HTMLElement | null): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (element === null) return;
    let onScreen = false;
    let leaving = 0;
    const tell = () => store.setState({ seen: onScreen && document.visibilityState === "visible" });
    const observer = new IntersectionObserver((entries) => {
      onScreen = entries[entries.length - 1].isIntersecting;
      window.clearTimeout(leaving);
      if (onScreen) setNear(true);
      else leaving = window.setTimeout(() => setNear(false), GRACE);
      tell();
    });
    observer.observe(element);
    document.addEventListener("visibilitychange", tell);
    return () => {
      window.clearTimeout(leaving);
      observer.disconnect();
      document.removeEventListener("visibilitychange", tell);
    };
  }, [store, element]);
  return near;
}
