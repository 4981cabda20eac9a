/** The host page's part in opening a snapshot file: it may read where a frame without an origin may not. */
import { fetchBytes } from "../snapshot/fetchBytes";
import type { HostFrame } from "./hostFrame";
import { parseOptions } from "./options";

const FROM_DISK =
  "A page opened from disk may read no files beside it: serve it, or use a link in place of a file.";

/** Sends the file that the frame's address names, or why there is none: then the frame tries itself. */
export async function sendSnapshot(
  frame: HostFrame,
  address: URL,
  signal: AbortSignal,
): Promise<void> {
  const { fromHost, snapshot } = parseOptions(address.search);
  if (!fromHost || snapshot === null) return;
  try {
    const file = new URL(snapshot);
    if (file.protocol === "file:") throw new Error(FROM_DISK);
    const { buffer } = await fetchBytes(file, { signal });
    if (!signal.aborted) frame.post({ type: "open", bytes: buffer }, [buffer]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : undefined;
    if (!signal.aborted) frame.post({ type: "open", bytes: null, reason });
  }
}
