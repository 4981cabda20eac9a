import { useEffect } from "react";

/**
 * Leaves the wheel to the page around a stage, as it leaves it one finger: the camera would take
 * every turn of it. With Ctrl (which a pinch on a touchpad sends too) it zooms.
 */
export function useScrollingPast(element: HTMLElement | null, past: boolean): void {
  useEffect(() => {
    if (element === null || !past) return;
    const pass = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    };
    element.addEventListener("wheel", pass, { capture: true, passive: true });
    return () => element.removeEventListener("wheel", pass, { capture: true });
  }, [element, past]);
}
