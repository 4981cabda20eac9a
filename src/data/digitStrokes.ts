/**
 * The pen strokes of the ten digits, drawn in the square [−1, 1]² with x to the right and y down.
 */

/** Points of a polyline, [x, y] each. */
export type Stroke = [x: number, y: number][];

/**
 * Part of an ellipse with its axes along x and y, as a polyline.
 *
 * @param from, to in degrees, clockwise as seen, from the positive x axis.
 */
function arc(
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
  from: number,
  to: number,
): Stroke {
  const segments = Math.ceil(Math.abs(to - from) / 36);
  return Array.from({ length: segments + 1 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / segments) * Math.PI) / 180;
    return [x + radiusX * Math.cos(angle), y + radiusY * Math.sin(angle)];
  });
}

/** Strokes of the digits 0 … 9. */
export const digitStrokes: readonly Stroke[][] = [
  [arc(0, 0, 0.42, 0.66, -90, 270)],
  [
    [
      [-0.25, -0.4],
      [0.06, -0.66],
      [0.06, 0.66],
    ],
  ],
  [[...arc(0, -0.28, 0.38, 0.38, 190, 390), [-0.4, 0.64], [0.42, 0.64]]],
  [
    [
      ...arc(-0.04, -0.34, 0.38, 0.33, 205, 450),
      ...arc(-0.04, 0.32, 0.43, 0.35, 270, 510).slice(1),
    ],
  ],
  [
    [
      [0.2, 0.66],
      [0.2, -0.66],
      [-0.46, 0.24],
      [0.46, 0.24],
    ],
  ],
  [[[0.38, -0.64], [-0.3, -0.64], [-0.36, -0.1], ...arc(-0.04, 0.22, 0.42, 0.43, 225, 505)]],
  [[...arc(0.36, 0.28, 0.76, 0.94, 262, 180), ...arc(0, 0.28, 0.4, 0.38, 180, -180).slice(1)]],
  [
    [
      [-0.42, -0.64],
      [0.42, -0.64],
      [-0.1, 0.66],
    ],
  ],
  [arc(0, -0.34, 0.33, 0.32, 90, 450), arc(0, 0.33, 0.41, 0.35, -90, 270)],
  [[...arc(-0.36, -0.28, 0.76, 0.94, 82, 0), ...arc(0, -0.28, 0.4, 0.38, 0, -360).slice(1)]],
];
