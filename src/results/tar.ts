/** The tar archive (POSIX ustar), as far as files side by side need it: several files travel as one. */
import { worded } from "../language/worded";
import { limits } from "./limits";
import { ReadError } from "./readError";

const BLOCK = 512;
const NAME = { start: 0, length: 100 };
const SIZE = { start: 124, length: 12 };
const CHECKSUM = { start: 148, length: 8 };
const TYPE = 156;
const MAGIC = { start: 257, length: 5 };

export interface TarMember {
  name: string;
  bytes: Uint8Array;
}

type Place = typeof NAME;

const textIn = (header: Uint8Array, { start, length }: Place): string => {
  const bytes = header.subarray(start, start + length);
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
};

/** @param start of the file, at least 512 bytes of it. */
export const isTar = (start: Uint8Array): boolean =>
  start.length >= BLOCK && textIn(start, MAGIC).startsWith("ustar");

const padded = (size: number): number => Math.ceil(size / BLOCK) * BLOCK;

/**
 * The files in an archive; folders, links and what file managers leave beside files are passed over.
 *
 * @returns views into the archive.
 * @throws ReadError when it is damaged or holds too many files.
 */
export function readTar(bytes: Uint8Array): TarMember[] {
  const members: TarMember[] = [];
  for (let at = 0; at + BLOCK <= bytes.length; ) {
    const header = bytes.subarray(at, at + BLOCK);
    if (header[0] === 0) break;
    const size = Number.parseInt(textIn(header, SIZE).trim(), 8);
    const start = at + BLOCK;
    if (!isTar(header) || !(size >= 0) || start + size > bytes.length) {
      throw new ReadError(worded`The tar archive is damaged or cut short. Try another copy.`);
    }
    const name = textIn(header, NAME).replace(/^.*\//, "");
    const isFile = header[TYPE] === 0 || header[TYPE] === 0x30;
    if (isFile && !name.startsWith("._"))
      members.push({ name, bytes: bytes.subarray(start, start + size) });
    if (members.length > limits.archive.members) {
      throw new ReadError(worded`The tar archive holds more than ${limits.archive.members} files.`);
    }
    at = start + padded(size);
  }
  return members;
}

/**
 * The pieces of an archive of these files, which are not copied.
 *
 * @param files names of more than 100 bytes are cut at their start, where they differ least.
 */
export function tarPieces(files: { name: string; content: Blob }[]): (Uint8Array | Blob)[] {
  const members = files.flatMap(({ name, content }) => [
    headerFor(name, content.size),
    content,
    new Uint8Array(padded(content.size) - content.size),
  ]);
  return [...members, new Uint8Array(2 * BLOCK)];
}

function headerFor(name: string, size: number): Uint8Array {
  const header = new Uint8Array(BLOCK);
  const encoder = new TextEncoder();
  const put = (start: number, text: string) => header.set(encoder.encode(text), start);
  header.set(encoder.encode(name).slice(-NAME.length), NAME.start);
  // Mode, owner and group, which nobody reads here, and the time.
  put(100, `${["0000644", "0000000", "0000000"].join("\0")}\0`);
  put(SIZE.start, `${size.toString(8).padStart(SIZE.length - 1, "0")}\0`);
  put(136, `${"0".repeat(11)}\0`);
  header[TYPE] = 0x30;
  put(MAGIC.start, `ustar\0${"00"}`);
  header.fill(0x20, CHECKSUM.start, CHECKSUM.start + CHECKSUM.length);
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(CHECKSUM.start, `${sum.toString(8).padStart(6, "0")}\0 `);
  return header;
}
