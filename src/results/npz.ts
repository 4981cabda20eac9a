/** NumPy's archive of arrays, `.npz`: a zip file whose members are `name.npy`. */
import { Zip, ZipDeflate, type ZipInputFile } from "fflate";
import { worded } from "../language/worded";
import { concatenate } from "./concatenate";
import { limits } from "./limits";
import {
  type NpyArray,
  type NpyHeader,
  peekNpy,
  peekNpyShape,
  readNpy,
  UnsupportedNpyType,
  writeNpy,
} from "./npy";
import { ReadError } from "./readError";
import { openZip, peek, unpack, type ZipMember } from "./zip";

export interface Npz {
  /** By name, without `.npy`. */
  arrays: Map<string, NpyArray>;
  /** Other members by their full name (such as `recipe.json`). */
  files: Map<string, Uint8Array>;
}

const ENDING = ".npy";

/** The earliest date that zip archives can tell, so that equal contents make equal files. */
const DATE = new Date(1980, 0, 1);

/**
 * An opened `.npz` file. Members are unpacked when they are asked for, all of them together within one
 * limit; the others stay as they lie in the file.
 */
export class NpzFile {
  /** Every member by its full name, packed. */
  readonly members: ReadonlyMap<string, ZipMember>;
  private readonly headers = new Map<string, NpyHeader | null>();
  private left: number;

  /**
   * @param most bytes that what is asked for may unpack to, together.
   * @throws ReadError when the archive is damaged or has too many members.
   */
  constructor(bytes: Uint8Array, most: number = limits.archive.unpackedBytes) {
    this.members = openZip(bytes);
    this.left = most;
  }

  /** Names of the arrays, without `.npy`. */
  get arrayNames(): string[] {
    const names = [...this.members.keys()].filter((name) => name.endsWith(ENDING));
    return names.map((name) => name.slice(0, -ENDING.length));
  }

  /**
   * Type and shape of an array, without unpacking it; null when it is missing or of a kind that is
   * not read (strings, objects, records).
   */
  header(array: string): NpyHeader | null {
    const known = this.headers.get(array);
    if (known !== undefined) return known;
    const header = this.readHeader(array);
    this.headers.set(array, header);
    return header;
  }

  /** The shape of an array of numbers or texts; null when it is missing or of another kind. */
  shape(array: string): number[] | null {
    return this.header(array)?.shape ?? this.peekAt(array, peekNpyShape);
  }

  private readHeader(array: string): NpyHeader | null {
    return this.peekAt(array, peekNpy);
  }

  private peekAt<T>(array: string, look: (start: Uint8Array) => T): T | null {
    const member = this.members.get(array + ENDING);
    if (member === undefined) return null;
    try {
      return inMember(member.name, () => look(peek(member, limits.npyHeaderBytes + 12)));
    } catch (error) {
      if (error instanceof UnsupportedNpyType) return null;
      throw error;
    }
  }

  /** @throws ReadError when there is no such array, or it is damaged or too large. */
  array(name: string): NpyArray {
    return inMember(name + ENDING, () => readNpy(this.content(name)));
  }

  /** The `.npy` file of an array. */
  content(name: string): Uint8Array {
    return this.file(name + ENDING, limits.archive.unpackedBytes);
  }

  /**
   * A member that is no array.
   *
   * @throws ReadError when there is none, or it is damaged or has more than `limit` bytes.
   */
  file(name: string, limit: number): Uint8Array {
    const member = this.members.get(name);
    if (member === undefined) throw new ReadError(worded`The archive holds no "${name}".`);
    const content = unpack(member, Math.min(limit, this.left));
    this.left -= content.length;
    return content;
  }
}

/** Says which member is wrong. */
function inMember<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnsupportedNpyType || !(error instanceof ReadError)) throw error;
    throw new ReadError(worded`${name}: ${error.message}`);
  }
}

/**
 * Everything in a `.npz` file.
 *
 * @throws ReadError when anything in it is damaged or beyond the limits.
 */
export function readNpz(bytes: Uint8Array): Npz {
  const npz = new NpzFile(bytes);
  const arrays: Npz["arrays"] = new Map();
  const files: Npz["files"] = new Map();
  for (const name of npz.members.keys()) {
    const array = name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : null;
    if (array !== null && npz.header(array) !== null) arrays.set(array, npz.array(array));
    else files.set(name, npz.file(name, limits.archive.unpackedBytes));
  }
  return { arrays, files };
}

/**
 * Writes a `.npz` file that `numpy.load` opens; equal contents give equal bytes.
 *
 * @param packed members of another archive, taken over as they are.
 * @throws Error when an array's data do not fit its shape.
 */
export function writeNpz({ arrays, files }: Npz, packed: Iterable<ZipMember> = []): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const add = (name: string, content: Uint8Array) => {
    const member = new ZipDeflate(name);
    member.mtime = DATE;
    zip.add(member);
    member.push(content, true);
  };
  for (const [name, array] of arrays) add(`${name}${ENDING}`, writeNpy(array));
  for (const [name, content] of files) add(name, content);
  for (const { name, method, crc, size, packed: content } of packed) {
    const member: ZipInputFile = {
      filename: name,
      compression: method,
      crc,
      size,
      mtime: DATE,
    };
    zip.add(member);
    member.ondata?.(null, new Uint8Array(content), true);
  }
  zip.end();
  return concatenate(pieces);
}
