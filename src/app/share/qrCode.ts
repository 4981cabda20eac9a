import { create } from "qrcode";

export interface QrCode {
  /** Modules along a side, with the quiet border of four. */
  size: number;
  /** SVG path of the dark modules in a square of that side. */
  path: string;
}

/** Bytes that a QR code holds at its lowest level of error correction (version 40-L). */
export const MOST_QR_BYTES = 2953;
const BORDER = 4;

/** null when the text is too long. */
export function qrCode(text: string): QrCode | null {
  if (new TextEncoder().encode(text).length > MOST_QR_BYTES) return null;
  const { modules } = create(text, { errorCorrectionLevel: "L" });
  const side = modules.size;
  let path = "";
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      let run = 0;
      while (column + run < side && modules.get(row, column + run)) run += 1;
      if (run > 0) path += `M${column + BORDER} ${row + BORDER}h${run}v1h${-run}z`;
      column += run;
    }
  }
  return { size: side + 2 * BORDER, path };
}
