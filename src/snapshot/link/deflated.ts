/** What a link holds behind its codec `d`: bytes in raw deflate, as base64url. */
import { deflateSync, Inflate } from "fflate";
import { worded } from "../../language/worded";
import { inflateWithin } from "../../results/inflate";
import { limits } from "../../results/limits";
import { SnapshotError } from "../snapshot";
import { fromBase64url, toBase64url } from "./base64url";

export const damagedLink = (): SnapshotError =>
  new SnapshotError(
    worded`The link is damaged: part of it is missing or was changed. Copy it again, whole.`,
  );

export const laterLink = (): SnapshotError =>
  new SnapshotError(worded`The link was made by a later version of this page. Reload to update.`);

export const deflated = (bytes: Uint8Array): string =>
  toBase64url(deflateSync(bytes, { level: 9 }));

/** @throws SnapshotError when it is damaged, or too large. */
export function inflated(text: string): Uint8Array {
  const compressed = fromBase64url(text);
  if (compressed === null) throw damagedLink();
  try {
    return inflateWithin(new Inflate(), compressed, limits.link.unpackedBytes);
  } catch {
    throw damagedLink();
  }
}
