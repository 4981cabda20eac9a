/** The stages of runs side by side as one: turned together, and photographed as one picture. */
import { BAR_ROOM } from "../../scene/cameraPose";
import { type CaptureOptions, emptyPicture, paintColorBar } from "../../scene/capture";
import type { Palette } from "../../scene/palette";
import type { StageHandle } from "../../scene/stageProps";
import type { Colormap } from "../../snapshot/colormaps";
import type { HeightScale } from "../../snapshot/heightScale";
import { nameLines, setFont, TEXT_LINE } from "./paintedText";

export interface PhotographedPane {
  stage: StageHandle;
  mark: string;
  name: string;
  /** Whether panels and keys speak of it. */
  onStage: boolean;
  /** Whether its colors are other ones than those of the shared bar. */
  ownBar: boolean;
}

export interface Photographed {
  panes: readonly PhotographedPane[];
  /** Whether moving one camera moves all. */
  oneCamera: boolean;
  /** The bar that all have in common; null where each has its own. */
  bar: { scale: HeightScale; colormap: Colormap; label: string } | null;
  palette: Palette;
}

/** CSS pixels. */
const HEAD_MARGIN = 8;
const MARGIN = 12;
/** Pictures wider than this have two columns. */
const ONE_COLUMN = 720;

interface Cell {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Two columns where there is room; one without another beside it has the row for itself. */
export function paneCells(count: number, width: number, height: number): Cell[] {
  const columns = width > ONE_COLUMN && count > 1 ? 2 : 1;
  const rows = Math.ceil(count / columns);
  const high = Math.floor(height / rows);
  return Array.from({ length: count }, (_, index) => {
    const alone = index === count - 1 && index % columns === 0;
    const wide = alone ? width : Math.floor(width / columns);
    return {
      left: alone ? 0 : (index % columns) * wide,
      top: Math.floor(index / columns) * high,
      width: wide,
      height: high,
    };
  });
}

/** @param now what is seen when something is asked for. */
export function panesHandle(now: () => Photographed): StageHandle {
  const moved = (): StageHandle[] => {
    const { panes, oneCamera } = now();
    const stages = panes.filter(({ onStage }) => onStage || !oneCamera);
    return stages.map(({ stage }) => stage);
  };
  const paint: StageHandle["paint"] = (target, width, height, options = {}) =>
    paintPanes(now(), target, { width, height }, options);
  return {
    reset() {
      for (const { stage } of now().panes) stage.reset();
    },
    orbit(right, up) {
      for (const stage of moved()) stage.orbit(right, up);
    },
    zoom(factor) {
      for (const stage of moved()) stage.zoom(factor);
    },
    look(camera) {
      for (const { stage } of now().panes) stage.look(camera);
    },
    paint,
  };
}

function paintPanes(
  { panes, bar, palette }: Photographed,
  target: HTMLCanvasElement,
  { width, height }: { width: number; height: number },
  { pixelRatio = 2, background = palette.paper, legend = true }: CaptureOptions,
): void {
  const context = emptyPicture(target, { width, height }, { pixelRatio, background });
  const shared = legend ? bar : null;
  const cells = paneCells(panes.length, width - (shared ? BAR_ROOM.beside : 0), height);
  setFont(context);
  const heads = panes.map(({ mark, name }, index) =>
    nameLines(context, `${mark}: ${name}`, cells[index].width - 2 * MARGIN),
  );
  const canvas = document.createElement("canvas");
  for (const [index, { stage, ownBar }] of panes.entries()) {
    const { left, top, ...cell } = cells[index];
    // Pictures beside each other begin at one height.
    const beside = heads.filter((_, other) => cells[other].top === top);
    const head = HEAD_MARGIN + TEXT_LINE * Math.max(...beside.map(({ length }) => length));
    stage.paint(canvas, cell.width, cell.height - head, {
      pixelRatio,
      background,
      legend: legend && (ownBar || shared === null),
    });
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(canvas, left * pixelRatio, (top + head) * pixelRatio);
    context.scale(pixelRatio, pixelRatio);
    setFont(context);
    context.fillStyle = palette.ink;
    for (const [line, text] of heads[index].entries())
      context.fillText(text, left + MARGIN, top + HEAD_MARGIN + (line + 0.5) * TEXT_LINE);
  }
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  if (shared !== null)
    paintColorBar(context, { width, height }, shared.scale, shared.colormap, shared.label, palette);
}
