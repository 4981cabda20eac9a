/** Whether a location's hash claims to be a link of ours (and not an anchor of the page). */
export function isLink(hash: string): boolean {
  return /^#\d+\.[a-z]+\./.test(hash);
}

/** Stands between the links of several runs. */
export const BETWEEN_LINKS = "~";

/** The links of the single runs that a link holds; itself where it is one. */
export function linksIn(hash: string): string[] {
  return hash
    .slice(1)
    .split(BETWEEN_LINKS)
    .map((part) => `#${part}`);
}
