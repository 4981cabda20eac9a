/** NumPy's archive of arrays, `.npz`: a zip file whose members are `name.npy`. */
import { Zip, ZipDeflate } from "fflate";
import { concatenate } from "./concatenate";
import { type NpyArray, readNpy, UnsupportedNpyType, writeNpy } from "./npy";
import { readZip, type ZipLimits } from "./zip";

export interface Npz {
  /** By name, without `.npy`. */
  arrays: Map<string, NpyArray>;
  /** Other members by their full name (such as `recipe.json`), and arrays of kinds that are not read. */
  files: Map<string, Uint8Array>;
}

const LIMITS: ZipLimits = { members: 1000, bytes: 2 ** 28 };

/** The earliest date that zip archives can tell, so that equal contents make equal files. */
const DATE = new Date(1980, 0, 1);

/**
 * Reads a `.npz` file within limits: by default 1,000 members and 256 MiB unpacked.
 *
 * @throws Error when the archive or one of its arrays is damaged, or beyond the limits.
 */
export function readNpz(bytes: Uint8Array, limits: ZipLimits = LIMITS): Npz {
  const arrays: Npz["arrays"] = new Map();
  const files: Npz["files"] = new Map();
  for (const [name, content] of readZip(bytes, limits)) {
    const array = name.endsWith(".npy") ? readKnownNpy(content, name) : null;
    if (array) arrays.set(name.slice(0, -".npy".length), array);
    else files.set(name, content);
  }
  return { arrays, files };
}

function readKnownNpy(content: Uint8Array, name: string): NpyArray | null {
  try {
    return readNpy(content);
  } catch (error) {
    if (error instanceof UnsupportedNpyType) return null;
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * Writes a `.npz` file that `numpy.load` opens; equal contents give equal bytes.
 *
 * @throws Error when an array's data do not fit its shape.
 */
export function writeNpz({ arrays, files }: Npz): Uint8Array {
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
  for (const [name, array] of arrays) add(`${name}.npy`, writeNpy(array));
  for (const [name, content] of files) add(name, content);
  zip.end();
  return concatenate(pieces);
}
