/** Labels from the stage to the screen. */
import { type Camera, Vector3 } from "three";
import type { LabelInks, LabelKind, StageLabel, Vector } from "./stageLabels";

export interface PlacedLabel {
  kind: LabelKind;
  text: string;
  /** Center of the text in CSS pixels from the upper left of the stage. */
  x: number;
  y: number;
  /** Clockwise, in radians. */
  angle: number;
  inks?: LabelInks;
}

/** Font sizes in CSS pixels, for the page, captures and the estimate of a text's width. */
export const LABEL_SIZE: Record<LabelKind, number> = { tick: 11, axis: 12, mark: 11, contour: 10 };

const HORIZONTAL_PADDING = 3;

/** Distance of the lines of a text, in font sizes. */
export const LINE_HEIGHT = 1.2;

function estimatedSize(label: StageLabel): { width: number; height: number } {
  const size = LABEL_SIZE[label.kind];
  const lines = label.text.split("\n");
  const longest = Math.max(...lines.map((line) => line.length));
  return {
    width: longest * size * 0.56 + 2 * HORIZONTAL_PADDING,
    height: lines.length * size * LINE_HEIGHT,
  };
}

/** The part of a stage that labels keep to, in CSS pixels from its upper left. */
export interface LabelArea {
  left: number;
  right: number;
}

/**
 * Projects labels. A tick that would run into another label is left out, a mark moves below its
 * point; earlier labels stay.
 */
export function placeLabels(
  labels: StageLabel[],
  camera: Camera,
  { width, height }: { width: number; height: number },
  area: LabelArea = { left: 0, right: width },
): PlacedLabel[] {
  const point = new Vector3();
  const toScreen = ([x, y, z]: Vector): [number, number] => {
    point.set(x, y, z).project(camera);
    return [((point.x + 1) / 2) * width, ((1 - point.y) / 2) * height];
  };
  const placed: PlacedLabel[] = [];
  const boxes: Box[] = [];
  // Names first: a tick gives way to a name, never the other way round.
  const ordered = [...labels].sort((a, b) => rank(a) - rank(b));
  for (const label of ordered) {
    const origin = toScreen(label.at);
    const angle = label.along ? angleOf(origin, toScreen(along(label.at, label.along))) : 0;
    const outward = label.away
      ? unit(origin, toScreen(along(label.at, label.away)))
      : ([0, 0] as const);
    const stand = (side: 1 | -1): Box => {
      const size = estimatedSize(label);
      // The text's box touches the gap's end with the side that faces the axis.
      const level = angle === 0 ? Math.abs(outward[0]) * size.width : 0;
      const x = origin[0] + side * outward[0] * (label.gap + level / 2);
      const y = origin[1] + side * outward[1] * (label.gap + size.height / 2);
      // A name may hang over the border of a narrow stage.
      const half =
        (Math.abs(Math.cos(angle)) * size.width + Math.abs(Math.sin(angle)) * size.height) / 2;
      return {
        x: Math.min(area.right - half - 2, Math.max(area.left + half + 2, x)),
        y,
        ...size,
      };
    };
    const overlaps = (box: Box) => boxes.some((other) => collide(box, other));
    let box = stand(1);
    if (label.kind === "tick" && overlaps(box)) continue;
    if (label.kind === "mark" && overlaps(box)) box = stand(-1);
    if (angle === 0) boxes.push(box);
    const { kind, text, inks } = label;
    placed.push({ kind, text, x: box.x, y: box.y, angle, inks });
  }
  return placed;
}

interface Box {
  /** Center. */
  x: number;
  y: number;
  width: number;
  height: number;
}

function collide(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
  );
}

/** A point a little way from `at`, near enough that perspective does not bend the direction. */
function along(at: Vector, direction: Vector): Vector {
  const step = 0.02;
  return [at[0] + step * direction[0], at[1] + step * direction[1], at[2] + step * direction[2]];
}

function angleOf(from: readonly [number, number], to: readonly [number, number]): number {
  return Math.atan2(to[1] - from[1], to[0] - from[0]);
}

/** (0, 0) where the direction points at the viewer. */
function unit(from: readonly [number, number], to: readonly [number, number]): [number, number] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return length > 1e-3 ? [(to[0] - from[0]) / length, (to[1] - from[1]) / length] : [0, 0];
}

function rank(label: StageLabel): number {
  return label.kind === "tick" ? 1 : 0;
}
