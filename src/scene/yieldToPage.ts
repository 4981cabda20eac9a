/**
 * Inside a page that scrolls, the wheel turns to the stage only when it has the focus or a control
 * key is held, and the page keeps one finger while two are the stage's.
 */
export function yieldToPage(
  element: HTMLElement,
  insidePage: () => boolean,
  signal: AbortSignal,
): void {
  element.addEventListener(
    "wheel",
    (event) => {
      const meant = event.ctrlKey || event.metaKey || element.matches(":focus");
      if (insidePage() && !meant) event.stopPropagation();
    },
    { capture: true, passive: true, signal },
  );
  const keepTwoFingers = (event: TouchEvent) => {
    if (insidePage() && event.touches.length > 1 && event.cancelable) event.preventDefault();
  };
  element.addEventListener("touchstart", keepTwoFingers, { passive: false, signal });
  element.addEventListener("touchmove", keepTwoFingers, { passive: false, signal });
}
