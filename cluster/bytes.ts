/** Bytes kept beside the queue, once, by their hash: the weights that many tiles are sampled around. */
import { createHash } from "node:crypto";
import type { Redis } from "ioredis";
import * as v from "valibot";
import { piece } from "./names";

/** Seconds for which they are there after they were last needed: Redis keeps them in memory. */
const HELD = 24 * 3600;
/** Of one value of Redis, which can have 512 MB but is moved as a whole. */
const PIECE = 16 * 2 ** 20;
/** More than the largest network's weights, and less than what nobody has memory for. */
const MOST_BYTES = 2 ** 32;

export const heldSchema = v.strictObject({
  /** SHA-256. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_BYTES)),
});
/** What stands in for bytes that are held. */
export type Held = v.InferOutput<typeof heldSchema>;

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash("sha256").update(bytes).digest("hex");

/** What is there already is not sent again. */
export async function hold(redis: Redis, bytes: Uint8Array): Promise<Held> {
  const hash = sha256(bytes);
  for (let part = 0; part * PIECE < bytes.length; part++) {
    const key = piece(hash, part);
    if ((await redis.expire(key, HELD)) === 1) continue;
    const value = bytes.subarray(part * PIECE, (part + 1) * PIECE);
    await redis.set(key, Buffer.from(value.buffer, value.byteOffset, value.length), "EX", HELD);
  }
  return { hash, bytes: bytes.length };
}

/** @throws Error in words where they are not there, or are not what they were. */
export async function fetchHeld(redis: Redis, { hash, bytes }: Held): Promise<Uint8Array> {
  const whole = new Uint8Array(bytes);
  for (let part = 0; part * PIECE < bytes; part++) {
    const value = await redis.getBuffer(piece(hash, part));
    const length = Math.min(PIECE, bytes - part * PIECE);
    if (value?.length !== length) throw gone();
    whole.set(value, part * PIECE);
  }
  if (sha256(whole) !== hash) throw gone();
  return whole;
}

const gone = (): Error =>
  new Error("What the surface is sampled around is no longer beside the queue: run it again.");

/** They are needed still. */
export async function keep(redis: Redis, { hash, bytes }: Held): Promise<void> {
  for (let part = 0; part * PIECE < bytes; part++) await redis.expire(piece(hash, part), HELD);
}
