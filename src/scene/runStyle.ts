/** How the paths of runs on one terrain are told apart, in the order of the runs. */

/** From one dash to the next, in units of the stage; null is a whole line. */
export const runDashes: readonly (number | null)[] = [null, 0.09, 0.045, 0.18];

/** Corners of a marker, and where the first stands, in radians from the right: as the charts' marks. */
export type DiscShape = readonly [corners: number, turn: number];

export const ROUND: DiscShape = [32, 0];

export const runShapes: readonly DiscShape[] = [ROUND, [4, Math.PI / 4], [3, Math.PI / 2], [4, 0]];
