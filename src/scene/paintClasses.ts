import { type Colormap, colormapHex } from "../snapshot/colormaps";
import { BAR_ROOM } from "./cameraPose";
import { PICTURE_FONT } from "./capture";
import { classTone } from "./overlay";
import type { Palette } from "./palette";

/** Classes in place of the color bar, the first on top. */
export function paintClasses(
  context: CanvasRenderingContext2D,
  size: { width: number; height: number },
  classes: readonly string[],
  colormap: Colormap,
  label: string,
  palette: Palette,
): void {
  const left = size.width - BAR_ROOM.beside + 10;
  const top = (size.height - classes.length * 20) / 2;
  context.font = `450 11px ${PICTURE_FONT}`;
  context.textAlign = "left";
  context.textBaseline = "middle";
  for (const [index, name] of classes.entries()) {
    context.fillStyle = colormapHex(colormap, classTone(index, classes.length));
    context.fillRect(left, top + index * 20, 10, 12);
    context.fillStyle = palette.quiet;
    context.fillText(name, left + 16, top + index * 20 + 6);
  }
  context.font = `600 11px ${PICTURE_FONT}`;
  context.fillStyle = palette.ink;
  context.textAlign = "right";
  context.fillText(label, size.width - 20, top - 20);
}
