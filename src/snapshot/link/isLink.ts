/** Whether a location's hash claims to be a link of ours (and not an anchor of the page). */
export function isLink(hash: string): boolean {
  return /^#\d+\.[a-z]+\./.test(hash);
}
