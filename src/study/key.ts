/** Keys that name what was computed by its content, the same on every machine. */

/** JSON with the fields of every object in alphabetical order, and without those that are undefined. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}

const PRIME = (1n << 88n) + 0x13bn;
const OFFSET = 0x6c62272e07bb014262b821756295c58dn;
const MASK = (1n << 128n) - 1n;

/**
 * FNV-1a with 128 bits (draft-eastlake-fnv) over the text's UTF-8 bytes, as 32 hexadecimal digits.
 * Against accidents, not against malice. The browser's own digests need a secure origin, which a
 * classroom's server may not be.
 */
export function contentKey(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) {
    hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  }
  return hash.toString(16).padStart(32, "0");
}
