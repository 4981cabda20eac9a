import { SnapshotError } from "./snapshot";

/** Largest file that is fetched, in bytes. */
export const LARGEST_FETCH = 16 * 2 ** 20;
const LIMIT_WORDS = `${LARGEST_FETCH / 2 ** 20} MB`;

/** @throws SnapshotError when the server refuses, fails, or sends more than the limit. */
export async function fetchBytes(
  address: URL,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  let response: Response;
  try {
    response = await fetch(address, { signal });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new SnapshotError(
      `The snapshot could not be fetched from ${address.host}. Either there is no connection, or that server does not let other sites read the file: it has to send the header "Access-Control-Allow-Origin: *".`,
    );
  }
  if (!response.ok) {
    const reason = response.status === 404 ? "there is no such file" : `status ${response.status}`;
    throw new SnapshotError(`The snapshot could not be fetched from ${address.host}: ${reason}.`);
  }
  return readWithin(response);
}

async function readWithin(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = new SnapshotError(`The snapshot is larger than ${LIMIT_WORDS}.`);
  if (Number(response.headers.get("content-length")) > LARGEST_FETCH) {
    await response.body?.cancel();
    throw tooLarge;
  }
  const reader = response.body?.getReader();
  if (reader === undefined) throw new SnapshotError("The server sent nothing.");
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new SnapshotError("The connection broke off while the snapshot was loading.");
    });
    if (done) break;
    length += value.length;
    if (length > LARGEST_FETCH) {
      await reader.cancel();
      throw tooLarge;
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
