/** The share of the time that is spent on what is paced. */
const SHARE = 0.05;

/**
 * Does something as often as it is asked for, but for a share of the time at most: what is asked in between
 * is done once, a little later. `now` does it at once if it is owed.
 */
export function paced(perform: () => void) {
  let due = 0;
  let owed = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (!owed) return;
    owed = false;
    const started = performance.now();
    perform();
    const ended = performance.now();
    due = ended + (ended - started) * (1 / SHARE - 1);
  };
  const ask = (): void => {
    owed = true;
    timer ??= setTimeout(now, Math.max(0, due - performance.now()));
  };
  return Object.assign(ask, { now });
}
