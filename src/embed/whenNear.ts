/** Distance from the screen at which a frame is made. */
const NEAR = "300px";

/** Calls back once an element comes near the screen, unless the signal takes that back. */
export function whenNear(element: Element, signal: AbortSignal, arrived: () => void): void {
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      arrived();
    },
    { rootMargin: NEAR },
  );
  near.observe(element);
  signal.addEventListener("abort", () => near.disconnect());
}
