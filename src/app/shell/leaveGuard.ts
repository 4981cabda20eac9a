/** Asks before the page is left while something would be lost. */
export function guardLeaving(wouldLose: () => boolean): void {
  addEventListener("beforeunload", (event) => {
    if (wouldLose()) event.preventDefault();
  });
}
