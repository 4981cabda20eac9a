/** The stage of several paths on one terrain, with a row for each of them on its pictures. */
import { runDashLengths, runMark } from "../../charts/runSwatch";
import { emptyPicture, measuringContext } from "../../scene/capture";
import { type Palette, runColors } from "../../scene/palette";
import type { StageHandle } from "../../scene/stageProps";
import type { Colormap } from "../../snapshot/colormaps";
import { nameLines, setFont, TEXT_LINE } from "./paintedText";

export interface CommonPicture {
  /** null until it is drawn. */
  stage: StageHandle | null;
  runs: readonly { mark: string; name: string }[];
  colormap: Colormap;
  palette: Palette;
}

/** CSS pixels. */
const MARGIN = 12;
const SWATCH = 34;
const INDENT = MARGIN + SWATCH + 8;

/** @param now what is seen when something is asked for. */
export function commonHandle(now: () => CommonPicture): StageHandle {
  return {
    reset: () => now().stage?.reset(),
    orbit: (right, up) => now().stage?.orbit(right, up),
    zoom: (factor) => now().stage?.zoom(factor),
    look: (camera) => now().stage?.look(camera),
    paint(target, width, height, options = {}) {
      const { stage, runs, colormap, palette } = now();
      if (stage === null) throw new Error("There is no terrain to photograph yet.");
      const { pixelRatio = 2, background = palette.paper } = options;
      const context = measuringContext();
      setFont(context);
      const rows = runs.map(({ mark, name }) =>
        nameLines(context, `${mark}: ${name}`, width - INDENT - MARGIN),
      );
      const lines = rows.reduce((sum, { length }) => sum + length, 0);
      const high = height - MARGIN - lines * TEXT_LINE;
      stage.paint(context.canvas, width, high, options);
      const whole = emptyPicture(target, { width, height }, { pixelRatio, background });
      whole.drawImage(context.canvas, 0, 0);
      whole.scale(pixelRatio, pixelRatio);
      setFont(whole);
      let top = high;
      for (const [rank, row] of rows.entries()) {
        paintSwatch(whole, { top, rank, color: runColors(colormap)[rank], casing: palette.casing });
        whole.fillStyle = palette.ink;
        for (const [index, line] of row.entries())
          whole.fillText(line, INDENT, top + (index + 0.5) * TEXT_LINE);
        top += row.length * TEXT_LINE;
      }
    },
  };
}

interface Swatch {
  top: number;
  rank: number;
  color: string;
  casing: string;
}

function paintSwatch(context: CanvasRenderingContext2D, { top, rank, color, casing }: Swatch) {
  context.save();
  context.translate(MARGIN, top + TEXT_LINE / 2);
  context.setLineDash([...runDashLengths[rank]]);
  for (const [stroke, wide] of [
    [casing, 5],
    [color, 3],
  ] as const) {
    context.strokeStyle = stroke;
    context.lineWidth = wide;
    context.stroke(new Path2D(`M0 0H${SWATCH}`));
  }
  context.setLineDash([]);
  context.translate(SWATCH / 2, 0);
  context.scale(1.25, 1.25);
  context.lineWidth = 1;
  context.fillStyle = color;
  context.strokeStyle = casing;
  const mark = new Path2D(runMark(rank));
  context.fill(mark);
  context.stroke(mark);
  context.restore();
}
