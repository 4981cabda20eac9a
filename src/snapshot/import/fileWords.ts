/** What a file seems to be that is not read here, for messages. */
import { shown } from "../../catalog/plainText";
import { type Worded, worded } from "../../language/worded";

/** Beginnings of files, as text of one byte a character, and what they are. */
const SIGNATURES: [RegExp, string][] = [
  [/^\x89PNG/, "a PNG picture"],
  [/^\xff\xd8\xff/, "a JPEG picture"],
  [/^GIF8/, "a GIF picture"],
  [/^%PDF/, "a PDF document"],
  [/^PAR1/, "a Parquet table: save it as CSV"],
  [/^ARROW1/, "an Arrow table: save it as CSV"],
  [/^\x93NUMPY/, "a NumPy array"],
  [/^MATLAB 5\.0/, "a MATLAB file: save its arrays from Python with numpy.savez"],
  [/^SQLite format 3/, "a SQLite database: save a table as CSV"],
  [/^(7z\xbc\xaf|Rar!)/, "an archive: unpack it first"],
  [/^.{257}ustar/s, "a tar archive: unpack it first"],
  [/^\x28\xb5\x2f\xfd/, "a file compressed with Zstandard: unpack it first"],
  [/^\xfd7zXZ/, "a file compressed with xz: unpack it first"],
  [/^\s*<\?xml|^\s*<!doctype|^\s*<html/i, "an XML or HTML document"],
];

const LOOKED = 512;
const WORDS = 60;

const beginning = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, LOOKED));

const signatureOf = (start: string): string | undefined =>
  SIGNATURES.find(([signature]) => signature.test(start))?.[1];

export const isPicture = (bytes: Uint8Array): boolean =>
  signatureOf(beginning(bytes))?.endsWith(" picture") ?? false;

/** "a PNG picture"; for text, how it begins; for other bytes, how many and the first of them. */
export function fileWords(bytes: Uint8Array): Worded {
  if (bytes.length === 0) return worded`empty`;
  const start = bytes.subarray(0, LOOKED);
  const known = signatureOf(beginning(bytes));
  if (known !== undefined) return worded`${known}`;
  const isText = start.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
  if (isText) {
    const [line] = new TextDecoder()
      .decode(start)
      .trim()
      .split(/[\r\n]/);
    return worded`text that begins with "${shown(line, WORDS)}"`;
  }
  const first = Array.from(start.subarray(0, 4), (byte) => byte.toString(16).padStart(2, "0"));
  return worded`${bytes.length.toLocaleString("en")} bytes that begin with ${first.join(" ")}, which is no format known here`;
}

export const WEIGHT_FILES =
  ".safetensors, .pt, .pth, .h5, .keras, .onnx, .npz, .pkl, .json, a model.json with its shards";

export const READ_HERE = worded`Read here are snapshots (.npz), surfaces (.h5, .csv, .npz, .npy, .json, .vtp), samples (.csv, .arff, .npz, .pkl, IDX) and weights (${WEIGHT_FILES}).`;
