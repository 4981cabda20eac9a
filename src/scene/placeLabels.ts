/** Labels from the stage to the screen. */
import { type Camera, Vector3 } from "three";
import type { LabelInks, LabelKind, StageLabel } from "./stageLabels";

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

function estimatedWidth(label: Pick<StageLabel, "kind" | "text">): number {
  return label.text.length * LABEL_SIZE[label.kind] * 0.56 + 2 * HORIZONTAL_PADDING;
}

/** Projects labels and leaves out ticks that would run into another label; earlier ones stay. */
export function placeLabels(
  labels: StageLabel[],
  camera: Camera,
  width: number,
  height: number,
): PlacedLabel[] {
  const point = new Vector3();
  const toScreen = (x: number, y: number, z: number): [number, number] => {
    point.set(x, y, z).project(camera);
    return [((point.x + 1) / 2) * width, ((1 - point.y) / 2) * height];
  };
  const placed: PlacedLabel[] = [];
  const boxes: { x: number; y: number; width: number; height: number }[] = [];
  // Names first: a tick gives way to a name, never the other way round.
  const ordered = [...labels].sort((a, b) => rank(a) - rank(b));
  for (const label of ordered) {
    const [ax, ay, az] = label.at;
    let [x, y] = toScreen(ax, ay, az);
    const textWidth = estimatedWidth(label);
    const textHeight = LABEL_SIZE[label.kind] + 2;
    let angle = 0;
    if (label.along) {
      const [bx, by] = toScreen(
        ax + 0.01 * label.along[0],
        ay + 0.01 * label.along[1],
        az + 0.01 * label.along[2],
      );
      angle = Math.atan2(by - y, bx - x);
    }
    if (label.away) {
      const [bx, by] = toScreen(
        ax + 0.05 * label.away[0],
        ay + 0.05 * label.away[1],
        az + 0.05 * label.away[2],
      );
      const reach = Math.hypot(bx - x, by - y);
      const [ux, uy] = reach > 1e-3 ? [(bx - x) / reach, (by - y) / reach] : [0, 0];
      // The text's box touches the gap's end with the side that faces the axis.
      const level = Math.abs(angle) < 0.01;
      x += ux * (label.gap + (level ? (Math.abs(ux) * textWidth) / 2 : 0));
      y += uy * (label.gap + (Math.abs(uy) * textHeight) / 2);
    }
    // A name may hang over the border of a narrow stage.
    const half =
      (Math.abs(Math.cos(angle)) * textWidth + Math.abs(Math.sin(angle)) * textHeight) / 2;
    x = Math.min(width - half - 2, Math.max(half + 2, x));
    const box = { x, y, width: textWidth, height: textHeight };
    const collides = boxes.some(
      (other) =>
        Math.abs(other.x - x) < (other.width + box.width) / 2 &&
        Math.abs(other.y - y) < (other.height + box.height) / 2,
    );
    if (collides && label.kind === "tick") continue;
    if (angle === 0) boxes.push(box);
    placed.push({ kind: label.kind, text: label.text, x, y, angle, inks: label.inks });
  }
  return placed;
}

function rank(label: StageLabel): number {
  return label.kind === "tick" ? 1 : 0;
}
