import { t } from "../language/t";
import type { UserFile } from "./experiment";

/**
 * A file of the visitor's as it is now: read once, so that the data stay what they are when the file
 * on the disk is changed, and known by what it holds.
 *
 * @param labels the other file of an IDX pair.
 * @throws Error in words for the user when a file can no longer be read.
 */
export async function userFile(name: string, content: Blob, labels?: Blob): Promise<UserFile> {
  const read = async (blob: Blob) => {
    try {
      return await blob.arrayBuffer();
    } catch {
      throw new Error(t`${name} can no longer be read: choose it again.`);
    }
  };
  const parts = await Promise.all([content, ...(labels ? [labels] : [])].map(read));
  const hashes = await Promise.all(parts.map(hashOf));
  const [held, heldLabels] = parts.map((part) => new Blob([part]));
  return { name, hash: hashes.join(" "), content: held, ...(heldLabels && { labels: heldLabels }) };
}

/**
 * SHA-256. Browsers have it for pages that came over an encrypted connection only; elsewhere every
 * reading counts as another content, which costs no more than making its data again.
 */
export async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const { subtle } = crypto as Partial<Crypto>;
  const hash =
    subtle === undefined
      ? crypto.getRandomValues(new Uint8Array(32))
      : new Uint8Array(await subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
