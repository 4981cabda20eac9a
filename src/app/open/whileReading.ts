import type { FetchOptions } from "../../snapshot/fetchBytes";
import type { AppStore } from "../store/store";

let current: AbortController | null = null;

/** Begins to read something that is to be shown: what was still being read before makes way. */
function begin(store: AppStore): AbortController {
  current?.abort();
  current = new AbortController();
  if (store.getState().reading !== null) store.getState().setReading(null);
  return current;
}

/**
 * Reads what the page has nearby, without a word. What was still being read before makes way.
 *
 * @returns null when it made way itself.
 */
export async function unlessOvertaken<T>(
  store: AppStore,
  read: () => Promise<T>,
): Promise<T | null> {
  const { signal } = begin(store);
  try {
    const found = await read();
    return signal.aborted ? null : found;
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}

/**
 * Shows that something is being read, how far it is, and a way to cancel. What was still being read
 * before makes way.
 *
 * @returns null when it was cancelled or made way.
 */
export async function whileReading<T>(
  store: AppStore,
  read: (options: Required<FetchOptions>) => Promise<T>,
): Promise<T | null> {
  const controller = begin(store);
  const { signal } = controller;
  const { setReading } = store.getState();
  const cancel = () => controller.abort();
  const onProgress = (fraction: number | null, detail: string) => {
    if (!signal.aborted) setReading({ fraction, detail, cancel });
  };
  onProgress(null, "opening");
  // A reader that does not listen makes way all the same.
  const cancelled = new Promise<null>((resolve) => {
    signal.addEventListener("abort", () => resolve(null));
  });
  try {
    return await Promise.race([read({ signal, onProgress }), cancelled]);
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  } finally {
    if (current === controller) {
      current = null;
      setReading(null);
    }
  }
}
