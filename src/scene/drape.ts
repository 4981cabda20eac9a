import { surfaceAt } from "../results/surfaceAt";
import type { SolutionPicture, SolutionWay } from "../snapshot/solutionPicture";
import { type PathLine, type PathPoints, pathLine } from "./pathLine";
import type { Vector } from "./stageLabels";
import { HALF_SIDE, type StageSpace } from "./stageSpace";

/** Heights of a grid, without holes where they can be filled. */
export interface Ground {
  alpha: Float32Array;
  beta: Float32Array;
  heights: Float32Array;
}

/** The other solutions of the plane as they lie on the terrain. */
export interface DrapedSolutions {
  marks: { text: string; at: Vector }[];
  ways: { kind: SolutionWay["kind"]; line: PathLine }[];
}

/** Above the ceiling and over holes they lie at the ceiling. Marks beyond the grid are left out. */
export function drapedSolutions(
  { marks, ways }: SolutionPicture,
  ground: Ground,
  space: StageSpace,
): DrapedSolutions {
  const { alpha, beta, heights } = ground;
  const grid = { alpha, beta, loss: heights, done: new Uint8Array(heights.length).fill(1) };
  const draped = (points: PathPoints): PathLine => {
    const along = Array.from(points.alpha, (a, k) => surfaceAt(grid, a, points.beta[k]));
    return pathLine(points, along, { height: (height) => height }, space);
  };
  const onStage = (at: Vector) => Math.abs(at[0]) <= HALF_SIDE && Math.abs(at[2]) <= HALF_SIDE;
  return {
    marks: marks
      .map(({ text, alpha, beta }) => {
        const [x, y, z] = draped({ alpha: [alpha], beta: [beta] }).position;
        return { text, at: [x, y, z] as Vector };
      })
      .filter(({ at }) => onStage(at)),
    ways: ways.map((way) => ({ kind: way.kind, line: styled(way, draped(way)) })),
  };
}

/** Points of a way for each unit of its time, in which the shader counts dashes. */
const DASH = 4;

/** Straight ways are dashed from end to end, as what lies above the ceiling is. */
function styled({ kind }: SolutionWay, line: PathLine): PathLine {
  const checkpoint = line.checkpoint.map((point) => point / DASH);
  const clipped = kind === "straight" ? line.clipped.map(() => 1) : line.clipped;
  return { ...line, checkpoint, clipped };
}
