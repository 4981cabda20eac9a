/** Visitors without a landscape to draw do not wait longer than this for the panels. */
const LONGEST_WAIT = 2500;

let announce: () => void = () => {};
const drawn = new Promise<void>((resolve) => {
  announce = resolve;
});

/** Resolves once the first picture is on the screen, or `wait` milliseconds from now. */
export function firstPicture(wait: number): Promise<void> {
  return Promise.race([drawn, new Promise<void>((resolve) => setTimeout(resolve, wait))]);
}

/** Takes away what index.html says until there is something to show. */
export function endOpening(): void {
  document.querySelector(".opening")?.remove();
}

/** To be called when the first landscape is on its way to the screen; marks the moment. */
export function pictureDrawn(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      endOpening();
      performance.mark("first-picture");
      announce();
    }),
  );
}

const panelsMayLoad = firstPicture(LONGEST_WAIT);

/** `load` as it is asked for after the first picture, which has the network to itself until then. */
export function afterPicture<T>(load: () => Promise<T>): () => Promise<T> {
  return () => panelsMayLoad.then(load);
}
