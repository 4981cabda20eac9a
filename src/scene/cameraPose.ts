/** A camera as a person would place it, and where to place it so that the whole stage is seen. */
import { HALF_SIDE, halfDepth, type StageSpace } from "./stageSpace";

export interface CameraPose {
  target: [number, number, number];
  /** Radians from +z towards +x. */
  azimuth: number;
  /** Radians from straight above. */
  polar: number;
  /** Height of the view at the target, in units of the stage. */
  span: number;
  /** Vertical angle of view in degrees; a small one is nearly a parallel projection. */
  fieldOfView: number;
}

/** CSS pixels. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** CSS pixels. */
export interface Frame {
  width: number;
  height: number;
  /** What panels and the color bar cover at each side; the stage is centered in the rest. */
  insets: Insets;
  /** Whether there is room for little text only. */
  narrow: boolean;
  /** Where the color bar is; null where there is no room for one. */
  bar: "beside" | "below" | null;
}

export const FIELD_OF_VIEW = 24;
/** Parallel for all that can be seen: turning into a map ends here before the cameras are swapped. */
export const FLAT_FIELD_OF_VIEW = 1;

const DEGREE = Math.PI / 180;
/**
 * Room for ticks and names around the box, in CSS pixels: seen from the front they stand below it,
 * over a corner beside it.
 */
const MARGINS = {
  wide: { x: 64, front: 58, corner: 26 },
  narrow: { x: 34, front: 54, corner: 24 },
};

/** A stage with less room than this for its width, in CSS pixels, is narrow. */
const NARROW = 520;
/** A narrow stage lower than this, in CSS pixels, has no room below the terrain … */
const LOW = 250;
/** … and one of less width than this none beside it either: it is all terrain. */
const SMALL = 300;
/** What the color bar takes of the room that the panels leave, in CSS pixels. */
export const BAR_ROOM = { beside: 92, below: 50 };

export function isNarrow(width: number): boolean {
  return width < NARROW;
}

/** How a stage of this size is divided between the panels, the color bar and the terrain. */
export function stageFrame(width: number, height: number, panels: Insets): Frame {
  const { top, bottom, left, right } = panels;
  const room = width - left - right;
  const narrow = isNarrow(room);
  const bar = barPlace(room, height - top - bottom);
  const insets = {
    ...panels,
    bottom: bottom + (bar === "below" ? BAR_ROOM.below : 0),
    right: right + (bar === "beside" ? BAR_ROOM.beside : 0),
  };
  return { width, height, insets, narrow, bar };
}

/** Where a stage of this size has room for its color bar: one that is low spares some of its width. */
export function barPlace(width: number, height: number): Frame["bar"] {
  if (!isNarrow(width)) return "beside";
  if (height >= LOW) return "below";
  return width >= SMALL ? "beside" : null;
}

export function distanceOf(pose: CameraPose): number {
  return pose.span / (2 * Math.tan((pose.fieldOfView * DEGREE) / 2));
}

export function positionOf(pose: CameraPose): [number, number, number] {
  const distance = distanceOf(pose);
  const outward = Math.sin(pose.polar) * distance;
  return [
    pose.target[0] + outward * Math.sin(pose.azimuth),
    pose.target[1] + Math.cos(pose.polar) * distance,
    pose.target[2] + outward * Math.cos(pose.azimuth),
  ];
}

export function poseOf(
  position: readonly [number, number, number],
  target: readonly [number, number, number],
  fieldOfView: number,
): CameraPose {
  const [x, y, z] = position.map((component, axis) => component - target[axis]);
  const distance = Math.hypot(x, y, z);
  return {
    target: [...target],
    azimuth: Math.hypot(x, z) < 1e-4 * distance ? 0 : Math.atan2(x, z),
    polar: Math.acos(Math.min(1, Math.max(-1, y / distance))),
    span: 2 * distance * Math.tan((fieldOfView * DEGREE) / 2),
    fieldOfView,
  };
}

/** Angles from straight above, in degrees, from which a terrain is looked at unasked. */
const POLARS = [57, 54, 51, 48, 45, 42, 39];

/**
 * The view that the stage opens with: from the front for a line, else over a corner, and from as much
 * above as fills the frame best. In a wide frame that is little; a high one shows more of the plane.
 */
export function defaultPose(space: StageSpace, frame: Frame): CameraPose {
  if (space.isLine)
    return fit(space, frame, {
      azimuth: 8 * DEGREE,
      polar: 74 * DEGREE,
      fieldOfView: FIELD_OF_VIEW,
    }).pose;
  const views = POLARS.map((polar) =>
    fit(space, frame, { azimuth: 33 * DEGREE, polar: polar * DEGREE, fieldOfView: FIELD_OF_VIEW }),
  );
  return views.reduce((best, view) => (view.filled > best.filled ? view : best)).pose;
}

/** Straight from above, α to the right and β up. */
export function mapPose(space: StageSpace, frame: Frame): CameraPose {
  return fit(space, frame, { azimuth: 0, polar: 0, fieldOfView: FLAT_FIELD_OF_VIEW }).pose;
}

interface Fitted {
  pose: CameraPose;
  /** Area of the box around the terrain in the picture, in squares of half the picture's height. */
  filled: number;
}

function fit(
  space: StageSpace,
  frame: Frame,
  view: Pick<CameraPose, "azimuth" | "polar" | "fieldOfView">,
): Fitted {
  const margins = frame.narrow ? MARGINS.narrow : MARGINS.wide;
  const { insets, width, height } = frame;
  const marginY = space.isLine || view.polar === 0 ? margins.front : margins.corner;
  const freeWidth = Math.max(80, width - insets.left - insets.right - 2 * margins.x);
  const freeHeight = Math.max(80, height - insets.top - insets.bottom - 2 * marginY);
  const tangent = Math.tan((view.fieldOfView * DEGREE) / 2);
  const tangentX = tangent * (freeWidth / height);
  const tangentY = tangent * (freeHeight / height);

  const [sa, ca] = [Math.sin(view.azimuth), Math.cos(view.azimuth)];
  const [sp, cp] = [Math.sin(view.polar), Math.cos(view.polar)];
  const corners = boxCorners(space);
  let centerY = space.top / 2;
  let distance = 1;
  let filled = 0;
  // The nearer half looks larger, so the picture's middle is not the box's: a few rounds settle it.
  for (let round = 0; round < 4; round++) {
    distance = 0;
    const seen = corners.map(([x, y, z]) => {
      const dy = y - centerY;
      return {
        right: x * ca - z * sa,
        up: dy * sp - (x * sa + z * ca) * cp,
        toward: dy * cp + (x * sa + z * ca) * sp,
      };
    });
    for (const { right, up, toward } of seen)
      distance = Math.max(
        distance,
        toward + Math.max(Math.abs(right) / tangentX, Math.abs(up) / tangentY),
      );
    const heights = seen.map(({ up, toward }) => up / (distance - toward));
    const [lowest, highest] = [Math.min(...heights), Math.max(...heights)];
    const widths = seen.map(({ right, toward }) => right / (distance - toward));
    filled = ((Math.max(...widths) - Math.min(...widths)) * (highest - lowest)) / tangent ** 2;
    const middle = (lowest + highest) / 2;
    if (sp > 0.1) centerY += (middle * distance) / sp;
  }
  return { pose: { ...view, target: [0, centerY, 0], span: 2 * distance * tangent }, filled };
}

function boxCorners(space: StageSpace): [number, number, number][] {
  const depth = halfDepth(space);
  return [-HALF_SIDE, HALF_SIDE].flatMap((x) =>
    [0, space.top].flatMap((y) => [-depth, depth].map((z): [number, number, number] => [x, y, z])),
  );
}

/** From one pose to another, `t` in [0, 1]; turns the short way round. */
export function mixPoses(from: CameraPose, to: CameraPose, t: number): CameraPose {
  const mix = (a: number, b: number) => a + (b - a) * t;
  const geometric = (a: number, b: number) => a * (b / a) ** t;
  const turn = Math.atan2(Math.sin(to.azimuth - from.azimuth), Math.cos(to.azimuth - from.azimuth));
  return {
    target: [0, 1, 2].map((axis) => mix(from.target[axis], to.target[axis])) as [
      number,
      number,
      number,
    ],
    azimuth: from.azimuth + turn * t,
    polar: mix(from.polar, to.polar),
    span: geometric(from.span, to.span),
    fieldOfView: geometric(from.fieldOfView, to.fieldOfView),
  };
}
