/** How a long computation is followed and stopped. Stopping it keeps what it has done. */
export interface Watch {
  signal?: AbortSignal;
  /**
   * Called after each unit of work, and awaited: an asynchronous callback can hand the thread back
   * for a moment, so that a message to cancel gets through.
   */
  onStep?(done: number, total: number): void | Promise<void>;
}
