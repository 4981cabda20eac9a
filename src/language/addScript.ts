/**
 * Runs a classic script of the site's: the one kind of file that a frame without an origin has from any
 * server.
 *
 * @param path relative to the page
 * @throws Event when it cannot be loaded
 */
export async function addScript(path: string): Promise<void> {
  const script = document.createElement("script");
  script.src = new URL(path, document.baseURI).href;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}
