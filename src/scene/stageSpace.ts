/**
 * Where things stand on the stage. The plane is a square of side 2 around the origin: α runs along
 * +x, β along −z (away from a viewer, up on a map), height along +y. The floor is y = 0; the terrain
 * floats above it so that the contour map on the floor stays visible.
 */
import type { Surface } from "../results/results";

/** Half the side of the square. */
export const HALF_SIDE = 1;
/** Half the depth of the ribbon that a line is drawn as. */
export const HALF_RIBBON = 0.16;
/** Height of the lowest loss above the floor. */
export const FLOOR_GAP = 0.22;

export interface StageSpace {
  alpha: [low: number, high: number];
  /** [0, 0] for a line. */
  beta: [low: number, high: number];
  isLine: boolean;
  /** y of the ceiling. */
  top: number;
  x(alpha: number): number;
  z(beta: number): number;
  /** y of a height in [0, 1]; greater heights stand at the ceiling. */
  y(height: number): number;
  alphaAt(x: number): number;
  betaAt(z: number): number;
}

function axis(values: Float32Array): [number, number] {
  return [values[0], values[values.length - 1]];
}

/** `relief` is the height of the terrain relative to the side of the square. */
export function stageSpace(surface: Pick<Surface, "alpha" | "beta">, relief: number): StageSpace {
  const alpha = axis(surface.alpha);
  const beta = axis(surface.beta);
  const isLine = surface.beta.length < 2;
  const alphaSpan = alpha[1] - alpha[0] || 1;
  const betaSpan = beta[1] - beta[0] || 1;
  const rise = relief * 2 * HALF_SIDE;
  return {
    alpha,
    beta,
    isLine,
    top: FLOOR_GAP + rise,
    x: (value) => HALF_SIDE * (2 * ((value - alpha[0]) / alphaSpan) - 1),
    z: (value) => (isLine ? 0 : HALF_SIDE * (1 - 2 * ((value - beta[0]) / betaSpan))),
    y: (height) => FLOOR_GAP + Math.min(1, height) * rise,
    alphaAt: (x) => alpha[0] + ((x / HALF_SIDE + 1) / 2) * alphaSpan,
    betaAt: (z) => (isLine ? beta[0] : beta[0] + ((1 - z / HALF_SIDE) / 2) * betaSpan),
  };
}

/** Half the depth of the floor: the ribbon's for a line, the square's for a plane. */
export function halfDepth(space: StageSpace): number {
  return space.isLine ? HALF_RIBBON : HALF_SIDE;
}
