/** How runs are told apart where their paths are seen together, in the order of the runs. */
import { seriesMarks, seriesStyles } from "./SeriesMark";

/** Dashes and gaps in pixels, as long as those on the terrain look; the first line is whole. */
export const runDashLengths: readonly (readonly number[])[] = [[], [5, 3], [2, 2.2], [9, 4]];

/** The mark of a run's path, about the origin. */
export const runMark = (rank: number): string => seriesMarks[seriesStyles[rank]];
