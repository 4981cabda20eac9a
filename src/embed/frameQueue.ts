/** Longest time in milliseconds that one frame keeps the next one waiting. */
const PATIENCE = 4000;

/**
 * Starts frames one after the other: several that start at once would compete with the host page for
 * its thread and for the network.
 */
export class FrameQueue {
  readonly #waiting: (() => void)[] = [];
  #busy = false;

  /**
   * Calls `start` when it is this frame's turn. Returns a function to be called when the frame is done
   * starting, or no longer wants to.
   */
  enter(start: () => void): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const leave = () => {
      if (left) return;
      left = true;
      clearTimeout(timer);
      const at = this.#waiting.indexOf(begin);
      if (at >= 0) this.#waiting.splice(at, 1);
      else this.#next();
    };
    const begin = () => {
      this.#busy = true;
      timer = setTimeout(leave, PATIENCE);
      start();
    };
    if (this.#busy) this.#waiting.push(begin);
    else begin();
    return leave;
  }

  #next(): void {
    this.#busy = false;
    this.#waiting.shift()?.();
  }
}
