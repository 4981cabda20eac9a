/** Resolves when the page has nothing else to do; after a second where browsers cannot tell (Safari). */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve());
    else setTimeout(resolve, 1000);
  });
}

/** Whether this visitor asked for as little traffic as possible (Network Information API, Chromium). */
export function savesData(): boolean {
  return (
    "connection" in navigator &&
    typeof navigator.connection === "object" &&
    navigator.connection !== null &&
    "saveData" in navigator.connection &&
    navigator.connection.saveData === true
  );
}
