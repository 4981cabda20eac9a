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
  [arc(0, 0, 0.46, 0.66, -90, 270)],
  [
    [
      [-0.28, -0.4],
      [0.07, -0.66],
      [0.07, 0.66],
    ],
  ],
  [[...arc(0, -0.28, 0.42, 0.38, 190, 390), [-0.44, 0.64], [0.46, 0.64]]],
  [
    [
      ...arc(-0.04, -0.34, 0.42, 0.33, 205, 450),
      ...arc(-0.04, 0.32, 0.47, 0.35, 270, 510).slice(1),
    ],
  ],
  [
    [
      [0.22, 0.66],
      [0.22, -0.66],
      [-0.51, 0.24],
      [0.51, 0.24],
    ],
  ],
  [[[0.42, -0.64], [-0.33, -0.64], [-0.4, -0.1], ...arc(-0.04, 0.22, 0.46, 0.43, 225, 505)]],
  [[...arc(0.35, 0.3, 0.79, 0.96, 265, 180), ...arc(0, 0.32, 0.44, 0.34, 180, -180).slice(1)]],
  [
    [
      [-0.46, -0.64],
      [0.46, -0.64],
      [-0.11, 0.66],
    ],
  ],
  [arc(0, -0.34, 0.36, 0.32, 90, 450), arc(0, 0.33, 0.45, 0.35, -90, 270)],
  [[...arc(-0.35, -0.3, 0.79, 0.96, 85, 0), ...arc(0, -0.32, 0.44, 0.34, 0, -360).slice(1)]],
];
