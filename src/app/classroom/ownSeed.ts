/** Seeds that can be read out and typed. */
const LARGEST = 9999;

/** The seed of whoever opens an address: drawn once, and the same whenever they open it again. */
export function ownSeed(search: string): number {
  const key = `topograd.seed.${search}`;
  try {
    const kept = Number(localStorage.getItem(key));
    if (Number.isInteger(kept) && kept > 0) return kept;
  } catch {
    // Storage is forbidden here: then each visit has another.
  }
  const seed = 1 + Math.floor(Math.random() * LARGEST);
  try {
    localStorage.setItem(key, String(seed));
  } catch {
    // As above.
  }
  return seed;
}
