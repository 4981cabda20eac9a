/** The stage as a picture: what three.js drew, with the labels and the color bar painted onto it. */
import { type Colormap, colormapHex } from "../snapshot/colormaps";
import { formatNumber } from "../snapshot/formatNumber";
import type { HeightScale } from "../snapshot/heightScale";
import { BAR_ROOM } from "./cameraPose";
import { ceilingText, colorBarTicks } from "./colorBarTicks";
import type { Palette } from "./palette";
import { LABEL_SIZE, LINE_HEIGHT, type PlacedLabel } from "./placeLabels";

export interface CaptureOptions {
  /** Device pixels per CSS pixel; 2 when left out. */
  pixelRatio?: number;
  /** A CSS color, or null for a transparent picture; the theme's paper when left out. */
  background?: string | null;
  /** Whether the color bar is drawn, in room of its own; it is when left out. */
  legend?: boolean;
}

export const PICTURE_FONT = '"Inter Variable", Inter, system-ui, sans-serif';

/** A canvas as an empty picture of this size in CSS pixels, to be painted on in device pixels. */
export function emptyPicture(
  canvas: HTMLCanvasElement,
  { width, height }: { width: number; height: number },
  { pixelRatio, background }: Required<Pick<CaptureOptions, "pixelRatio" | "background">>,
): CanvasRenderingContext2D {
  canvas.width = width * pixelRatio;
  canvas.height = height * pixelRatio;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser cannot draw pictures.");
  if (background !== null) {
    context.fillStyle = background;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  return context;
}

/** What words are measured with before there is a picture. */
export const measuringContext = (): CanvasRenderingContext2D =>
  emptyPicture(
    document.createElement("canvas"),
    { width: 1, height: 1 },
    { pixelRatio: 1, background: null },
  );

export function paintLabels(
  context: CanvasRenderingContext2D,
  labels: PlacedLabel[],
  palette: Palette,
): void {
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const { kind, text, x, y, angle, inks } of labels) {
    context.save();
    context.translate(x, y);
    context.rotate(angle);
    context.font = `${kind === "tick" || kind === "contour" ? 450 : 600} ${LABEL_SIZE[kind]}px ${PICTURE_FONT}`;
    context.strokeStyle = inks?.halo ?? palette.paper;
    context.lineWidth = 3;
    context.fillStyle = inks?.text ?? (kind === "tick" ? palette.quiet : palette.ink);
    const lines = text.split("\n");
    for (const [index, line] of lines.entries()) {
      const below = (index - (lines.length - 1) / 2) * LABEL_SIZE[kind] * LINE_HEIGHT;
      if (kind === "contour" || kind === "mark") context.strokeText(line, 0, below);
      context.fillText(line, 0, below);
    }
    context.restore();
  }
}

/** The color bar at the right border, centered, for a picture of this size in CSS pixels. */
export function paintColorBar(
  context: CanvasRenderingContext2D,
  size: { width: number; height: number },
  scale: HeightScale,
  colormap: Colormap,
  label: string,
  palette: Palette,
): void {
  const length = Math.min(180, size.height * 0.4);
  const left = size.width - BAR_ROOM.beside + 10;
  const top = (size.height - length) / 2;
  const gradient = context.createLinearGradient(0, top + length, 0, top);
  for (let stop = 0; stop <= 16; stop++)
    gradient.addColorStop(stop / 16, colormapHex(colormap, stop / 16));
  context.fillStyle = gradient;
  context.fillRect(left, top, 10, length);
  context.font = `450 11px ${PICTURE_FONT}`;
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.fillStyle = palette.quiet;
  for (const loss of colorBarTicks(scale, "beside"))
    context.fillText(formatNumber(loss), left + 16, top + length * (1 - scale.height(loss)));
  if (scale.clipped > 0) {
    context.fillText(`> ${ceilingText(scale)}`, left + 16, top - 8);
    paintHatch(context, left, top - 14, colormapHex(colormap, 1));
  }
  context.font = `600 11px ${PICTURE_FONT}`;
  context.fillStyle = palette.ink;
  context.textAlign = "right";
  context.fillText(label, size.width - 20, top - 30);
}

/** The bar's cap of 10×12 pixels for what is clipped. */
function paintHatch(
  context: CanvasRenderingContext2D,
  left: number,
  top: number,
  color: string,
): void {
  context.save();
  context.beginPath();
  context.rect(left, top, 10, 12);
  context.clip();
  context.fillStyle = color;
  context.fill();
  context.strokeStyle = "rgb(0 0 0 / 55%)";
  context.lineWidth = 1.2;
  context.beginPath();
  for (let offset = -12; offset < 12; offset += 4) {
    context.moveTo(left + offset, top + 12);
    context.lineTo(left + offset + 12, top);
  }
  context.stroke();
  context.restore();
}
