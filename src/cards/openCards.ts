/** Which cards were run here in this tab, so that a reload finds them open and goes on. */
const KEY = "topograd.live";

function ids(): string[] {
  try {
    return (sessionStorage.getItem(KEY) ?? "").split(" ").filter((id) => id !== "");
  } catch {
    return [];
  }
}

export const wasRun = (id: string): boolean => ids().includes(id);

export function rememberRun(id: string): void {
  try {
    sessionStorage.setItem(KEY, [...new Set([...ids(), id])].join(" "));
  } catch {
    // Then a reload finds the card closed; what was done is kept all the same.
  }
}
