import type { AppStore } from "../store/store";

/**
 * Whether this page may keep a copy of itself: not while developing, nor on this machine's own
 * address, where the copy would answer for whatever other site is served there next.
 */
function mayKeepCopy(): boolean {
  const own = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(location.hostname);
  return import.meta.env.PROD && "serviceWorker" in navigator && isSecureContext && !own;
}

/** Keeps the site for use without a network, and offers a newer version once nothing is computed. */
export async function keepOfflineCopy(store: AppStore): Promise<void> {
  if (!mayKeepCopy()) return;
  const { Workbox } = await import("workbox-window");
  const copy = new Workbox("./sw.js");
  copy.addEventListener("waiting", () => {
    whenIdle(store, () =>
      store.getState().notify("A newer version of this page is ready.", "information", {
        label: "Reload",
        act: () => {
          copy.addEventListener("controlling", () => location.reload());
          copy.messageSkipWaiting();
        },
      }),
    );
  });
  // Storage may be full or forbidden: then there is no copy, and nothing else is different.
  await copy.register().catch(() => undefined);
}

/** Calls back as soon as no run is under way. */
function whenIdle(store: AppStore, callback: () => void): void {
  if (store.getState().job === null) {
    callback();
    return;
  }
  const leave = store.subscribe(({ job }) => {
    if (job !== null) return;
    leave();
    callback();
  });
}
