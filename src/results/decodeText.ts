import { worded } from "../language/worded";
import { limits, megabytes } from "./limits";
import { ReadError } from "./readError";

/** Bytes decoded at a time, so that a hostile file is noticed before all of it is text. */
const PIECE = 2 ** 20;
const UTF16_MARKS = { "utf-16le": [0xff, 0xfe], "utf-16be": [0xfe, 0xff] };

export interface DecodedText {
  /** Line ends are \n. */
  text: string;
  /** Whether there are more lines than are looked at. */
  cut: boolean;
}

/**
 * The lines of a file in UTF-8, in UTF-16 with its mark, or else in Windows-1252: at most as many as
 * `limits.table` says.
 *
 * @throws ReadError when the bytes are no text, or a line is far too long for a table.
 */
export const decodeText = (bytes: Uint8Array): DecodedText =>
  inItsEncoding(bytes, (decoder) => decodeLines(bytes, decoder));

/**
 * A file whose lines mean nothing: programs write all of it in one.
 *
 * @throws ReadError when the bytes are no text, or too many.
 */
export function decodeWhole(bytes: Uint8Array, format: keyof typeof limits.wholeTextBytes): string {
  const most = limits.wholeTextBytes[format];
  if (bytes.length > most)
    throw new ReadError(
      worded`The file is larger than ${megabytes(most)}, the most that is read of ${format.toUpperCase()}. Save its arrays with numpy.savez.`,
    );
  return inItsEncoding(bytes, (decoder) => decoder.decode(bytes));
}

function inItsEncoding<Result>(
  bytes: Uint8Array,
  decode: (decoder: TextDecoder) => Result,
): Result {
  for (const [encoding, mark] of Object.entries(UTF16_MARKS)) {
    if (mark.every((byte, i) => bytes[i] === byte)) return decode(new TextDecoder(encoding));
  }
  if (bytes.includes(0)) {
    throw new ReadError(worded`The file is not text: it holds bytes that no text has.`);
  }
  try {
    return decode(new TextDecoder("utf-8", { fatal: true }));
  } catch (error) {
    if (error instanceof ReadError) throw error;
    return decode(new TextDecoder("windows-1252"));
  }
}

function decodeLines(bytes: Uint8Array, decoder: TextDecoder): DecodedText {
  const pieces: string[] = [];
  let lines = 0;
  /** Characters of the last line so far. */
  let open = 0;
  let held = "";
  for (let start = 0; start < bytes.length; start += PIECE) {
    const last = start + PIECE >= bytes.length;
    const decoded = held + decoder.decode(bytes.subarray(start, start + PIECE), { stream: !last });
    // A carriage return may have its line feed in the next piece.
    held = !last && decoded.endsWith("\r") ? "\r" : "";
    const piece = decoded.slice(0, decoded.length - held.length).replace(/\r\n?/g, "\n");
    let from = 0;
    for (let end = piece.indexOf("\n"); end >= 0; end = piece.indexOf("\n", from)) {
      checkLength(open + end - from, lines + 1);
      open = 0;
      from = end + 1;
      lines += 1;
      if (lines === limits.table.lines) {
        pieces.push(piece.slice(0, from));
        return { text: pieces.join(""), cut: from < piece.length || !last };
      }
    }
    open += piece.length - from;
    checkLength(open, lines + 1);
    pieces.push(piece);
  }
  return { text: pieces.join(""), cut: false };
}

function checkLength(length: number, line: number): void {
  if (length <= limits.table.lineLength) return;
  throw new ReadError(
    worded`Line ${line} has more than ${limits.table.lineLength} characters: this is not a table of numbers.`,
  );
}
