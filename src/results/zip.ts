import { Inflate } from "fflate";
import { shown } from "../catalog/plainText";
import { type Worded, worded, wordsOf } from "../language/worded";
import { inflateStart, inflateWithin, isPossibleSize } from "./inflate";
import { limits, megabytes } from "./limits";
import { ReadError } from "./readError";

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const ZIP64 = 0xffffffff;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/** Of a byte, and of one that so many zeros follow. */
const crcTables = [
  Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  }),
];
for (const zeros of [0, 1, 2]) {
  const [table, before] = [crcTables[0], crcTables[zeros]];
  crcTables.push(before.map((crc) => table[crc & 255] ^ (crc >>> 8)));
}

/** CRC-32 as zip archives use it (ISO 3309), four bytes at a time: one by one takes three times as long. */
export function crc32(bytes: Uint8Array): number {
  const [last, third, second, first] = crcTables;
  let crc = -1;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^= bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
    crc =
      first[crc & 255] ^ second[(crc >>> 8) & 255] ^ third[(crc >>> 16) & 255] ^ last[crc >>> 24];
  }
  for (; at < bytes.length; at++) crc = last[(crc ^ bytes[at]) & 255] ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** A member of an archive as it lies there. */
export interface ZipMember {
  name: string;
  /** 0 is stored, 8 is deflate. */
  method: number;
  crc: number;
  /** A view into the archive. */
  packed: Uint8Array;
  /** Bytes it says to unpack to. */
  size: number;
}

const damaged = () =>
  new ReadError(worded`The zip archive is damaged: its table of contents cannot be read.`);

/** Offset of the end-of-directory record, which only a comment may follow. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new ReadError(worded`This is not a zip archive, or its end is missing.`);
}

/** The bytes that a directory entry points to, without the local header before them. */
function packedBytes(bytes: Uint8Array, view: DataView, header: number, length: number) {
  if (header + HEADER_LENGTH > bytes.length) throw damaged();
  if (view.getUint32(header, true) !== LOCAL_HEADER) throw damaged();
  const names = view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const start = header + HEADER_LENGTH + names;
  if (start + length > bytes.length) throw damaged();
  return bytes.subarray(start, start + length);
}

/**
 * The members of a zip archive by name, still packed: nothing is decompressed.
 *
 * @throws ReadError when the archive is damaged, encrypted, of the zip64 kind, or has too many members.
 */
export function openZip(bytes: Uint8Array): Map<string, ZipMember> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.archive.members) {
    throw new ReadError(
      worded`The archive holds ${count} files; at most ${limits.archive.members} are read.`,
    );
  }
  const members = new Map<string, ZipMember>();
  let at = view.getUint32(end + 16, true);
  let left = bytes.length;
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > bytes.length) throw damaged();
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const nameStart = at + ENTRY_LENGTH;
    const name = new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength));
    if (view.getUint16(at + 8, true) & 1) {
      throw new ReadError(
        worded`${inArchive(name)} is encrypted. Save the archive without a password.`,
      );
    }
    if (members.has(name)) throw new ReadError(worded`The archive holds "${shown(name)}" twice.`);
    const size = view.getUint32(at + 24, true);
    const compressed = view.getUint32(at + 20, true);
    if (size === ZIP64 || compressed === ZIP64) {
      throw new ReadError(worded`${inArchive(name)} is larger than 4 GB, which is not read.`);
    }
    // Members that share their bytes are how small archives unpack to endless ones.
    left -= compressed;
    if (left < 0) throw damaged();
    members.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: packedBytes(bytes, view, view.getUint32(at + 42, true), compressed),
      size,
    });
    at = nameStart + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

/**
 * Unpacks a member and verifies its checksum. The size is checked before anything is unpacked and
 * again while unpacking. What comes back is a copy of its own.
 *
 * @param limit most bytes that may come out.
 * @throws ReadError naming the member.
 */
export function unpack(member: ZipMember, limit: number): Uint8Array {
  const { name, method, packed, size, crc } = member;
  if (size > limit) {
    throw new ReadError(
      worded`${inArchive(name)} unpacks to more than ${limit} bytes (${megabytes(limit)}), which is not read.`,
    );
  }
  if (method !== STORED && method !== DEFLATED) throw unreadable(name, unknownMethod(method));
  if (method === DEFLATED && !isPossibleSize(packed.length, size)) {
    throw unreadable(name, "has another size than it declares");
  }
  const content = method === STORED ? packed.slice() : inflated(member);
  if (content.length !== size) throw unreadable(name, "has another size than it declares");
  if (crc32(content) !== crc) throw unreadable(name, "fails its checksum");
  return content;
}

/** The first bytes of a member, unverified: a header to decide by. */
export function peek({ name, method, packed }: ZipMember, count: number): Uint8Array {
  if (method === STORED) return packed.subarray(0, count);
  if (method !== DEFLATED) throw unreadable(name, unknownMethod(method));
  try {
    return inflateStart(new Inflate(), packed, count);
  } catch (error) {
    throw unreadable(name, wordsOf(error));
  }
}

function inflated({ name, packed, size }: ZipMember): Uint8Array {
  try {
    return inflateWithin(new Inflate(), packed, size);
  } catch (error) {
    throw unreadable(name, wordsOf(error));
  }
}

const unknownMethod = (method: number) => worded`uses compression method ${method}`;

function unreadable(name: string, fault: string | Worded): ReadError {
  return new ReadError(worded`${inArchive(name)} cannot be read: it ${fault}. Try another copy.`);
}

const inArchive = (name: string): Worded => worded`"${shown(name)}" in the archive`;
