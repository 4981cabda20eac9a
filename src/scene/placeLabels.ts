/** Labels from the stage to the screen. */
import type { Projection } from "./projection";
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

function estimatedSize(text: string, kind: LabelKind): { width: number; height: number } {
  const size = LABEL_SIZE[kind];
  const lines = text.split("\n");
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
  top: number;
  bottom: number;
}

/** Whatever the border pushes farther than this, in CSS pixels, stands no more where it belongs. */
const LEEWAY = { x: 60, y: 12 };

/**
 * Projects labels. One that would run into another makes room, as its kind can: a name is shortened, a
 * mark moves below its point, a tick is left out, and so is a mark without room; earlier labels stay.
 */
export function placeLabels(
  labels: StageLabel[],
  toScreen: Projection,
  area: LabelArea,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const boxes: Box[] = [];
  // Names first: a tick gives way to a name, never the other way round.
  const ordered = [...labels].sort((a, b) => rank(a) - rank(b));
  for (const label of ordered) {
    const { kind, inks } = label;
    const spots = spotsOf(label, toScreen, area);
    const free = spots.find(({ box, pushed }) => !pushed && !boxes.some(meets(box)));
    const needed = kind === "axis" || kind === "contour";
    const spot = free ?? (needed ? spots[spots.length - 1] : null);
    if (spot === null) continue;
    // The lines of a map leave a gap for their levels.
    if (kind !== "contour") boxes.push(spot.box);
    const { box, text, angle } = spot;
    placed.push({ kind, text, x: box.x, y: box.y, angle, inks });
  }
  return placed;
}

interface Spot {
  text: string;
  angle: number;
  box: Box;
  /** Whether the border pushed it away from its place. */
  pushed: boolean;
}

/** Where a label may stand, the best place first. */
function spotsOf(label: StageLabel, toScreen: Projection, area: LabelArea): Spot[] {
  const { kind, text, short, gap } = label;
  const origin = toScreen(label.at);
  const angle = label.along ? angleOf(origin, toScreen(along(label.at, label.along))) : 0;
  const outward = label.away
    ? unit(origin, toScreen(along(label.at, label.away)))
    : ([0, 0] as const);
  const stand = (words: string, side: 1 | -1): Spot => {
    const size = estimatedSize(words, kind);
    const [cosine, sine] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
    const width = cosine * size.width + sine * size.height;
    const height = sine * size.width + cosine * size.height;
    // The text's box touches the gap's end with the side that faces the axis.
    const level = angle === 0 ? Math.abs(outward[0]) * size.width : 0;
    const x = origin[0] + side * outward[0] * (gap + level / 2);
    const y = origin[1] + side * outward[1] * (gap + size.height / 2);
    const box = {
      x: within(x, area.left + width / 2 + 2, area.right - width / 2 - 2),
      y: within(y, area.top + height / 2, area.bottom - height / 2),
      width,
      height,
    };
    const pushed = Math.abs(box.x - x) > LEEWAY.x || Math.abs(box.y - y) > LEEWAY.y;
    return { text: words, angle, box, pushed };
  };
  if (kind === "mark") return [stand(text, 1), stand(text, -1)];
  return [text, ...(short === undefined || short === text ? [] : [short])].map((words) =>
    stand(words, 1),
  );
}

const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

interface Box {
  /** Center. */
  x: number;
  y: number;
  width: number;
  height: number;
}

const meets = (a: Box) => (b: Box) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

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
