const UTF16_MARKS = { "utf-16le": [0xff, 0xfe], "utf-16be": [0xfe, 0xff] };

/**
 * Text of a file in UTF-8, in UTF-16 with its mark, or else in Windows-1252. Line ends become \n.
 *
 * @throws Error when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  for (const [encoding, mark] of Object.entries(UTF16_MARKS)) {
    if (mark.every((byte, i) => bytes[i] === byte)) {
      return withPlainLineEnds(new TextDecoder(encoding).decode(bytes));
    }
  }
  if (bytes.includes(0)) throw new Error("The file is not text.");
  return withPlainLineEnds(decodeBytes(bytes));
}

function decodeBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const withPlainLineEnds = (text: string): string => text.replace(/\r\n?/g, "\n");
