/** Messages of protocol buffers, by the numbers of their fields. https://protobuf.dev/programming-guides/encoding/ */
import { worded } from "../../../language/worded";
import { concatenate } from "../../../results/concatenate";
import { ReadError } from "../../../results/readError";

/** Numbers of fields, each with its values in their order: a varint, or bytes, or a fixed width's bytes. */
export type Message = Map<number, (bigint | Uint8Array)[]>;

export const damaged = () => new ReadError(worded`The ONNX file is damaged, or cut short.`);
/** Fields of one message: a file of nothing else would be all objects. */
const MOST_FIELDS = 2 ** 20;

/** @throws ReadError when it does not end where it should. */
export function readMessage(bytes: Uint8Array): Message {
  const message: Message = new Map();
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      if (at >= bytes.length) throw damaged();
      const byte = bytes[at++];
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asIntN(64, value);
    }
    throw damaged();
  };
  const take = (length: number): Uint8Array => {
    if (!(length >= 0 && length <= bytes.length - at)) throw damaged();
    at += length;
    return bytes.subarray(at - length, at);
  };
  for (let fields = 0; at < bytes.length; fields++) {
    if (fields > MOST_FIELDS) throw damaged();
    const key = Number(varint());
    const field = Math.floor(key / 8);
    if (field < 1) throw damaged();
    const values = message.get(field) ?? [];
    message.set(field, values);
    switch (key % 8) {
      case 0:
        values.push(varint());
        break;
      case 1:
        values.push(take(8));
        break;
      case 2:
        values.push(take(Number(varint())));
        break;
      case 5:
        values.push(take(4));
        break;
      default:
        throw damaged();
    }
  }
  return message;
}

export const messages = (message: Message, field: number): Message[] =>
  bytesOf(message, field).map(readMessage);

export const bytesOf = (message: Message, field: number): Uint8Array[] =>
  (message.get(field) ?? []).filter((value) => value instanceof Uint8Array);

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export const texts = (message: Message, field: number): string[] =>
  bytesOf(message, field).map(decoded);

export const text = (message: Message, field: number): string =>
  bytesOf(message, field).slice(0, 1).map(decoded)[0] ?? "";

/** How many whole numbers a field has, one by one or packed: the last byte of each is below 0x80. */
export function integerCount(message: Message, field: number): number {
  let count = 0;
  for (const value of message.get(field) ?? []) {
    if (!(value instanceof Uint8Array)) count += 1;
    else for (const byte of value) if (byte < 0x80) count += 1;
  }
  return count;
}

/** Sides, axes and the like. */
const MOST_SETTINGS = 64;

/**
 * Whole numbers, one by one or packed.
 *
 * @throws ReadError when they are more than `most`.
 */
export function integers(message: Message, field: number, most = MOST_SETTINGS): number[] {
  if (integerCount(message, field) > most) throw damaged();
  return (message.get(field) ?? []).flatMap((value) => {
    if (!(value instanceof Uint8Array)) return [Number(value)];
    const packed: number[] = [];
    let number = 0n;
    let shift = 0n;
    for (const byte of value) {
      number |= BigInt(byte & 0x7f) << shift;
      shift += 7n;
      if (shift > 70n) throw damaged();
      if (byte >= 0x80) continue;
      packed.push(Number(BigInt.asIntN(64, number)));
      number = 0n;
      shift = 0n;
    }
    return packed;
  });
}

/** Float32, one by one or packed. */
export function floats(message: Message, field: number): Float32Array {
  const all = concatenate(bytesOf(message, field));
  if (all.length % 4 !== 0) throw damaged();
  return new Float32Array(all.buffer);
}
