import { type ComponentType, lazy } from "react";

/** Visitors without a landscape to draw do not wait longer than this for the panels. */
const LONGEST_WAIT = 2500;

let announce: () => void = () => {};
const drawn = new Promise<void>((resolve) => {
  announce = resolve;
  setTimeout(resolve, LONGEST_WAIT);
});

/** To be called when the first landscape is on its way to the screen; marks the moment. */
export function pictureDrawn(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      performance.mark("first-picture");
      announce();
    }),
  );
}

/** A lazy component whose code is asked for after the first picture, to leave it the network. */
export function lazyAfterPicture<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
) {
  return lazy(() => drawn.then(load));
}
