/** Words on pictures of several runs. */
import { PICTURE_FONT } from "../../scene/capture";
import { wrapText } from "../../snapshot/export/wrapText";

export const TEXT_SIZE = 13;
export const TEXT_LINE = 18;
/** More of a name leaves too little of the picture; what is cut off ends in an ellipsis. */
const MOST_LINES = 2;

/** Sets the font of names; what they are measured and painted with. */
export function setFont(context: CanvasRenderingContext2D): void {
  context.font = `600 ${TEXT_SIZE}px ${PICTURE_FONT}`;
  context.textAlign = "left";
  context.textBaseline = "middle";
}

/** A name in lines of at most so many CSS pixels, in the font that is set. */
export function nameLines(context: CanvasRenderingContext2D, name: string, room: number): string[] {
  const lines = wrapText(name, room, (text) => context.measureText(text).width);
  const last = lines.slice(MOST_LINES - 1).join(" ");
  return [...lines.slice(0, MOST_LINES - 1), ...(last === "" ? [] : [last])].map((line) =>
    shortened(context, line, room),
  );
}

/** As much of a text as fits, with an ellipsis where that is not all. */
function shortened(context: CanvasRenderingContext2D, text: string, room: number): string {
  const fits = (words: string) => context.measureText(words).width <= room;
  if (fits(text)) return text;
  let length = text.length;
  while (length > 0 && !fits(`${text.slice(0, length)}…`)) length--;
  return `${text.slice(0, length)}…`;
}
