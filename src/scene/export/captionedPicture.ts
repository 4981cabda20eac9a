import { t } from "../../language/t";
import { wrapText } from "../../snapshot/export/wrapText";
import { emptyPicture, measuringContext } from "../capture";
import { palettes, type Theme } from "../palette";
import type { StageHandle } from "../stageProps";

export interface PictureOptions {
  /** CSS pixels of the stage; the caption is added below. */
  width: number;
  height: number;
  /** Image pixels per CSS pixel. */
  pixelRatio: number;
  theme: Theme;
  /** "" for a picture without one. */
  caption: string;
  /** Whether the ground is left transparent. */
  transparent: boolean;
}

const TEXT_SIZE = 13;
const LINE_HEIGHT = 19;
const MARGIN = 20;
const FONT = `400 ${TEXT_SIZE}px "Inter Variable", Inter, system-ui, sans-serif`;
/** Pixels along a side that browsers give a canvas; beyond, some draw nothing without a word. */
const LONGEST_SIDE = 8192;

/**
 * The stage as a PNG with its caption below.
 *
 * @throws Error when the picture is larger than browsers can draw, or cannot be made.
 */
export async function captionedPicture(
  stage: Pick<StageHandle, "paint">,
  options: PictureOptions,
): Promise<Blob> {
  const { width, height, pixelRatio, theme, caption, transparent } = options;
  const lines = captionLines(caption, width);
  const below = lines.length === 0 ? 0 : lines.length * LINE_HEIGHT + 2 * MARGIN;
  if (Math.max(width, height + below) * pixelRatio > LONGEST_SIDE) {
    throw new Error(t`A picture may have at most ${LONGEST_SIDE} pixels along a side.`);
  }

  const palette = palettes[theme];
  const painting = { pixelRatio, background: transparent ? null : palette.paper };
  const picture = document.createElement("canvas");
  stage.paint(picture, width, height, painting);
  if (lines.length === 0) return toPng(picture);

  const context = emptyPicture(
    document.createElement("canvas"),
    { width, height: height + below },
    painting,
  );
  context.drawImage(picture, 0, 0);
  context.scale(pixelRatio, pixelRatio);
  context.font = FONT;
  context.fillStyle = palette.ink;
  lines.forEach((line, index) => {
    context.fillText(line, MARGIN, height + MARGIN + (index + 0.75) * LINE_HEIGHT);
  });
  return toPng(context.canvas);
}

function captionLines(caption: string, width: number): string[] {
  const context = measuringContext();
  context.font = FONT;
  return wrapText(caption, width - 2 * MARGIN, (text) => context.measureText(text).width);
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error("The browser could not make the picture.")),
    ),
  );
}
