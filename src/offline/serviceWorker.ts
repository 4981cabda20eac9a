/**
 * The service worker: keeps a copy of the site, so that it opens, trains and shows what was saved
 * without a network. Built to `sw.js` by config/offlineCopy.ts. It touches this site's own files only,
 * and a new version waits until the page says that it may take over.
 */
import { clientsClaim } from "workbox-core";
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";

declare const self: ServiceWorkerGlobalScope;
/** What the build puts here: every file that the lab needs to open and to train. */
declare const BUILT_FILES: PrecacheEntry[];

cleanupOutdatedCaches();
// A page's address may carry a snapshot or an embed's wishes; the file is the same.
precacheAndRoute(BUILT_FILES, { ignoreURLParametersMatching: [/./] });

const ownFile = (url: URL) => url.origin === self.location.origin;

// Of the rest, names under assets/ hold a hash of their content and never change.
registerRoute(
  ({ url }) => ownFile(url) && url.pathname.includes("/assets/"),
  new CacheFirst({ cacheName: "topograd-assets" }),
);
// Pages and gallery files keep their name when they change: the network knows better while there is one.
registerRoute(
  ({ url, request }) => ownFile(url) && request.method === "GET",
  new NetworkFirst({
    cacheName: "topograd-pages",
    networkTimeoutSeconds: 5,
    matchOptions: { ignoreSearch: true },
  }),
);

clientsClaim();
self.addEventListener("message", ({ data }) => {
  if (data?.type === "SKIP_WAITING") void self.skipWaiting();
});
