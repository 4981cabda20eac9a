/**
 * A page whose address names no snapshot elsewhere connects to its own site only: a second policy beside
 * the built one, of which the stricter holds. With `?snapshot=` any https host stays open, since the
 * file's host may send the request on to another. What the page carries itself goes nowhere.
 */
export function narrowConnections(): void {
  if (new URLSearchParams(location.search).has("snapshot")) return;
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "connect-src 'self' data:";
  document.head.append(policy);
}
