import { said } from "../../language/spoken";
import { wrapText } from "../../snapshot/export/wrapText";
import { element, escapeXml, textElement } from "./svg";

export const INK = "#14181f";
export const QUIET = "#5b6675";
export const FAINT = "#dfe3e8";
export const ACCENT = "#b93c12";

export interface FigureFrame {
  width: number;
  /** Without the caption, which is added below. */
  height: number;
  /** For screen readers and file managers. */
  title: string;
  /** Set below the figure; "" for none. */
  caption: string;
}

const FONT = "Inter, Helvetica, Arial, sans-serif";
const CAPTION_SIZE = 11;
const CAPTION_LINE = 16;
/** Mean width of a letter of these fonts as a share of their size. */
const LETTER = 0.52;
const CAPTION_MARGIN = 12;

/** Text in lines of a width in CSS pixels. Words that are longer, as names of files may be, are broken. */
export function wrapped(text: string, width: number, fontSize: number): string[] {
  const letters = Math.floor(width / (LETTER * fontSize));
  const broken = text.replace(new RegExp(`\\S{${letters}}`, "g"), "$& ");
  return wrapText(broken, letters, ({ length }) => length);
}

/** A complete SVG file: white ground, dark ink, and a caption below. */
export function figure(frame: FigureFrame, body: string[]): string {
  const { width, height, title, caption } = frame;
  const lines = wrapped(caption, width - 2 * CAPTION_MARGIN, CAPTION_SIZE);
  const below = lines.length === 0 ? 0 : lines.length * CAPTION_LINE + 2 * CAPTION_MARGIN;
  const whole = height + below;
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height: whole,
    viewBox: `0 0 ${width} ${whole}`,
    "font-family": FONT,
    "font-size": 11,
    fill: INK,
  };
  return element("svg", attributes, [
    element("title", {}, [escapeXml(said(title))]),
    ...(caption === "" ? [] : [element("desc", {}, [escapeXml(caption)])]),
    element("rect", { width, height: whole, fill: "#ffffff" }),
    ...body,
    ...lines.map((line, index) =>
      textElement(line, {
        x: CAPTION_MARGIN,
        y: height + CAPTION_MARGIN + (index + 0.8) * CAPTION_LINE,
        "font-size": CAPTION_SIZE,
      }),
    ),
  ]);
}
