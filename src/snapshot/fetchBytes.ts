import { worded } from "../language/worded";
import { concatenate } from "../results/concatenate";
import { FETCHED_BYTES, megabytes } from "../results/limits";
import { SnapshotError } from "./snapshot";

/** Seconds without a byte after which a server is given up, and seconds for the whole file. */
export const PATIENCE = { silence: 20, whole: 300 };

export interface FetchOptions {
  signal?: AbortSignal;
  /** `fraction` is null where the server does not say how much is to come. */
  onProgress?(fraction: number | null, detail: string): void;
}

/**
 * Rejects with a SnapshotError when the server refuses, fails, falls silent, or sends more than the
 * limit; after an abort, with the signal's reason.
 */
export async function fetchBytes(
  address: URL,
  { signal, onProgress }: FetchOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { host } = address;
  const patience = new AbortController();
  const giveUp = () => patience.abort();
  const whole = setTimeout(giveUp, 1000 * PATIENCE.whole);
  let silence = setTimeout(giveUp, 1000 * PATIENCE.silence);
  const heard = (fraction: number | null): void => {
    clearTimeout(silence);
    silence = setTimeout(giveUp, 1000 * PATIENCE.silence);
    onProgress?.(fraction, `loading from ${host}`);
  };
  const ended = AbortSignal.any(signal ? [signal, patience.signal] : [patience.signal]);
  onProgress?.(null, `waiting for ${host}`);
  try {
    const response = await answerOf(address, ended);
    heard(null);
    return await readWithin(response, heard);
  } catch (error) {
    signal?.throwIfAborted();
    if (!patience.signal.aborted) throw error;
    throw new SnapshotError(
      worded`The snapshot could not be fetched: ${host} has sent nothing for ${PATIENCE.silence} s, or too little in ${PATIENCE.whole / 60} minutes. Try again later.`,
    );
  } finally {
    clearTimeout(whole);
    clearTimeout(silence);
  }
}

async function answerOf(address: URL, signal: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, { signal, referrerPolicy: "no-referrer" });
  } catch {
    throw new SnapshotError(
      worded`The snapshot could not be fetched from ${address.host}. Either there is no connection, or that server does not let other sites read the file: it has to send the header "Access-Control-Allow-Origin: *".`,
    );
  }
  if (!response.ok) {
    const reason =
      response.status === 404 ? "there is no such file" : worded`status ${response.status}`;
    throw new SnapshotError(
      worded`The snapshot could not be fetched from ${address.host}: ${reason}.`,
    );
  }
  return response;
}

async function readWithin(
  response: Response,
  heard: (fraction: number | null) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = new SnapshotError(
    worded`The snapshot is larger than ${megabytes(FETCHED_BYTES)}. Download it, and open the file here.`,
  );
  const announced = Number(response.headers.get("content-length"));
  if (announced > FETCHED_BYTES) {
    await response.body?.cancel();
    throw tooLarge;
  }
  const reader = response.body?.getReader();
  if (reader === undefined) throw new SnapshotError(worded`The server sent nothing.`);
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new SnapshotError(
        worded`The connection broke off while the snapshot was loading. Try again.`,
      );
    });
    if (done) break;
    length += value.length;
    if (length > FETCHED_BYTES) {
      await reader.cancel();
      throw tooLarge;
    }
    parts.push(value);
    // What is compressed on the way is longer than announced.
    heard(announced > 0 ? Math.min(1, length / announced) : null);
  }
  return concatenate(parts);
}
