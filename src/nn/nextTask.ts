/**
 * Resolves in a later task of the event loop, so that messages waiting there (a cancel, say) are
 * handled first. A message channel, because browsers delay nested timers by 4 ms.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** A function to await often in a long computation: it lets other tasks run once per `interval` ms. */
export function pacer(interval = 30): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    if (performance.now() - last < interval) return undefined;
    return nextTask().then(() => {
      last = performance.now();
    });
  };
}
