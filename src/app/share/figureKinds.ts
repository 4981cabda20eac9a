/** What an embedded frame can show of a run. */
export const figureKinds = ["terrain", "map", "loss", "curvature", "spectrum", "density"] as const;

export type FigureKind = (typeof figureKinds)[number];
