/** Ways to damage what is sound. All of them draw from a stream, so that an input has a number. */
import type { Stream } from "../src/random/stream";

export const oneOf = <T>(random: Stream, choices: readonly T[]): T =>
  choices[random.integer(choices.length)];

const NUMBERS = [0, 1, 2, 3, 7, 8, 127, 128, 255, 256, 65535, 65536, 2 ** 24, 2 ** 31, 2 ** 32 - 1];

/** One to four wrongs done to bytes. */
export function mutateBytes(random: Stream, bytes: Uint8Array, other = bytes): Uint8Array {
  let mutated: Uint8Array = bytes.slice();
  for (let left = 1 + random.integer(4); left > 0 && mutated.length > 0; left--) {
    mutated = byteWrong(random, mutated, other);
  }
  return mutated;
}

function byteWrong(random: Stream, bytes: Uint8Array, other: Uint8Array): Uint8Array {
  const at = random.integer(bytes.length);
  const length = 1 + random.integer(Math.min(64, bytes.length - at));
  switch (random.integer(9)) {
    case 0:
      bytes[at] ^= 1 << random.integer(8);
      return bytes;
    case 1:
      bytes[at] = random.integer(256);
      return bytes;
    case 2:
      return writeNumber(random, bytes, at);
    case 3:
      bytes.copyWithin(random.integer(bytes.length), at, at + length);
      return bytes;
    case 4:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 5:
      return joined(bytes.subarray(0, at + length), bytes.subarray(at));
    case 6:
      return bytes.slice(0, at);
    case 7:
      return joined(bytes.subarray(0, at), other.subarray(random.integer(other.length)));
    default:
      bytes.fill(oneOf(random, [0, 0xff, 0x20, 0x41]), at, at + length);
      return bytes;
  }
}

function writeNumber(random: Stream, bytes: Uint8Array, at: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const value = oneOf(random, NUMBERS);
  const little = random.sign() > 0;
  if (random.sign() > 0 && at + 4 <= bytes.length) view.setUint32(at, value, little);
  else if (at + 2 <= bytes.length) view.setUint16(at, value & 0xffff, little);
  else bytes[at] = value & 255;
  return bytes;
}

function joined(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const TOKENS = [
  "", ",", ";", "\t", "\n", "\r", "\r\n", '"', '""', "'", " ", "-", "+", ".", "e", "1e999", "-1e999",
  "NaN", "inf", "Infinity", "0", "-0", "1", "2", "9".repeat(20), "0x10", "1,5", "\ufeff", "\0", "ß",
  "\u202e", "alpha", "beta", "loss", "x", "y", "True", "False", "(", ")", "[", "]", "{", "}", ":", "L",
  "__proto__", "constructor",
]; // biome-ignore format: a list of tokens reads best as a block

/** One to six wrongs done to text. */
export function mutateText(random: Stream, text: string): string {
  let mutated = text;
  for (let left = 1 + random.integer(6); left > 0; left--) mutated = textWrong(random, mutated);
  return mutated;
}

/** A file of damaged text; every fourth has damaged bytes too. */
export function damagedText(random: Stream, text: string): Uint8Array {
  const mutated = new TextEncoder().encode(mutateText(random, text));
  return random.integer(4) === 0 ? mutateBytes(random, mutated) : mutated;
}

function textWrong(random: Stream, text: string): string {
  const at = random.integer(text.length + 1);
  const end = Math.min(text.length, at + 1 + random.integer(24));
  switch (random.integer(6)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return text.slice(0, end) + text.slice(at);
    case 2:
      return (
        text.slice(0, at) + oneOf(random, TOKENS).repeat(1 + random.integer(40)) + text.slice(at)
      );
    case 3:
      return replaceNumber(random, text);
    default:
      return text.slice(0, at) + oneOf(random, TOKENS) + text.slice(at);
  }
}

function replaceNumber(random: Stream, text: string): string {
  const numbers = [...text.matchAll(/-?\d+(\.\d+)?/g)];
  if (numbers.length === 0) return text;
  const { index, 0: found } = oneOf(random, numbers);
  return text.slice(0, index) + oneOf(random, TOKENS) + text.slice(index + found.length);
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const nested = (depth: number): Json => (depth === 0 ? 1 : [nested(depth - 1)]);

/** JSON values that are wrong almost anywhere. */
function strangeValue(random: Stream): Json {
  return oneOf<() => Json>(random, [
    () => null,
    () => true,
    () => -1,
    () => 0,
    () => 0.5,
    () => 1e308,
    () => 2 ** 53,
    () => oneOf(random, NUMBERS),
    () => "",
    () => "x".repeat(oneOf(random, [1, 60, 201, 3000])),
    () => "\u202e\u0000\ufeff",
    () => [],
    () => ({}),
    () => nested(100),
    () => Array(oneOf(random, [2, 70, 3000])).fill(oneOf<Json>(random, [1, {}, null, "a"])),
    () => JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 1}'),
  ])();
}

/** One to three wrongs done to a JSON value, which stays as it was. */
export function mutateJson(random: Stream, value: unknown): unknown {
  const root = { value: structuredClone(value) as Json };
  for (let left = 1 + random.integer(3); left > 0; left--) jsonWrong(random, root);
  return root.value;
}

function jsonWrong(random: Stream, root: { value: Json }): void {
  let parent: Json[] | { [key: string]: Json } = root;
  let key: string = "value";
  for (;;) {
    const node: Json = (parent as { [key: string]: Json })[key];
    const keys = node !== null && typeof node === "object" ? Object.keys(node) : [];
    if (keys.length === 0 || random.integer(4) === 0) break;
    parent = node as { [key: string]: Json };
    key = oneOf(random, keys);
  }
  const place = parent as { [key: string]: Json };
  switch (random.integer(5)) {
    case 0:
      if (parent !== root) delete place[key];
      return;
    case 1:
      if (!Array.isArray(parent) && parent !== root) place[`${key}x`] = place[key];
      return;
    case 2:
      if (Array.isArray(place[key]))
        place[key] = [...(place[key] as Json[]), ...(place[key] as Json[])];
      return;
    default:
      place[key] = strangeValue(random);
  }
}
