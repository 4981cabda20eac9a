import { Inflate } from "fflate";
import { inflateWithin } from "./inflate";

/** What a reader is prepared to hold in memory. */
export interface ZipLimits {
  /** Most members. */
  members: number;
  /** Most bytes of all members together, decompressed. */
  bytes: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const ZIP64 = 0xffffffff;

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32 as zip archives use it (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 255] ^ (crc >>> 8);
  return ~crc >>> 0;
}

interface Member {
  name: string;
  /** 0 is stored, 8 is deflate. */
  method: number;
  crc: number;
  compressed: number;
  size: number;
  header: number;
}

/** Offset of the end-of-directory record, which only a comment may follow. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new Error("This is not a zip archive, or its end is missing.");
}

function readDirectory(bytes: Uint8Array, view: DataView, limits: ZipLimits): Member[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.members) {
    throw new Error(`The archive holds ${count} files; at most ${limits.members} are read.`);
  }
  const members: Member[] = [];
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw new Error("The archive's directory is damaged.");
    }
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const member = {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    };
    if (view.getUint16(at + 8, true) & 1) throw new Error(`"${name}" is encrypted.`);
    total += member.size;
    if (member.size === ZIP64 || total > limits.bytes) {
      throw new Error(`The archive unpacks to more than ${limits.bytes} bytes.`);
    }
    members.push(member);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

function unpack(bytes: Uint8Array, view: DataView, member: Member): Uint8Array {
  const { method, header, compressed, size } = member;
  if (view.getUint32(header, true) !== LOCAL_HEADER) throw new Error("has no header");
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + compressed > bytes.length) throw new Error("ends too early");
  const packed = bytes.subarray(start, start + compressed);
  if (method !== 0 && method !== 8) throw new Error(`uses compression method ${method}`);
  const content = method === 0 ? packed : inflateWithin(new Inflate(), packed, size);
  if (content.length !== size) throw new Error("has another size than it declares");
  if (crc32(content) !== member.crc) throw new Error("fails its checksum");
  return content;
}

/**
 * The files of a zip archive by name. Sizes are checked before anything is unpacked and again while
 * unpacking, checksums afterwards. Stored files are views into `bytes`.
 *
 * @throws Error when the archive is damaged, encrypted, of the zip64 kind, or beyond the limits.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = new Map<string, Uint8Array>();
  for (const member of directoryOf(bytes, view, limits)) {
    if (files.has(member.name)) throw new Error(`The archive holds "${member.name}" twice.`);
    try {
      files.set(member.name, unpack(bytes, view, member));
    } catch (error) {
      throw new Error(`"${member.name}" in the archive cannot be read: ${reason(error)}.`);
    }
  }
  return files;
}

function directoryOf(bytes: Uint8Array, view: DataView, limits: ZipLimits): Member[] {
  try {
    return readDirectory(bytes, view, limits);
  } catch (error) {
    if (error instanceof RangeError) throw new Error("The archive's directory is damaged.");
    throw error;
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
