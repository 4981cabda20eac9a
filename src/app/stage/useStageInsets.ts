import { useCallback, useEffect, useLayoutEffect, useState } from "react";
import type { Insets } from "../../scene/cameraPose";

const sides = ["top", "right", "bottom", "left"] as const;

/**
 * How much of the stage the panels cover at each side: what `clear`, the part that the style sheet
 * leaves open, leaves of `whole`. The style sheet alone decides the layout.
 */
export function useStageInsets(whole: Element | null, clear: Element | null): Insets {
  const [insets, setInsets] = useState<Insets>({ top: 0, right: 0, bottom: 0, left: 0 });
  const measure = useCallback(() => {
    const outer = whole?.getBoundingClientRect();
    const inner = clear?.getBoundingClientRect();
    if (outer === undefined || inner === undefined) return;
    const next: Insets = {
      top: inner.top - outer.top,
      right: outer.right - inner.right,
      bottom: outer.bottom - inner.bottom,
      left: inner.left - outer.left,
    };
    setInsets((now) => (sides.every((side) => now[side] === next[side]) ? now : next));
  }, [whole, clear]);

  // Swapping one panel for the other moves the open part without resizing it.
  useLayoutEffect(measure);
  useEffect(() => {
    if (whole === null || clear === null) return;
    const observer = new ResizeObserver(measure);
    observer.observe(whole);
    observer.observe(clear);
    return () => observer.disconnect();
  }, [whole, clear, measure]);
  return insets;
}
