import { type SolutionMark, solutionMarks, type WithSolutions } from "./solutionMarks";

/** A way through the plane. */
export interface SolutionWay {
  kind: "straight" | "curve";
  alpha: Float32Array;
  beta: Float32Array;
}

export interface SolutionPicture {
  marks: SolutionMark[];
  ways: SolutionWay[];
}

/** Points of a way: enough for a terrain to look through between them nowhere. */
const POINTS = 65;

/**
 * The partners of the plane with the straight way to each solution, and curves, which lie in the plane
 * when their ends and their bend do.
 */
export function solutionPicture(run: WithSolutions): SolutionPicture {
  const marks = solutionMarks(run);
  const ways = marks.flatMap(({ partner, place, alpha, beta }): SolutionWay[] => {
    if (place !== "curve") return [way("straight", (t) => [t * alpha, t * beta])];
    const { curve } = run.recipe.partners[partner];
    const end = marks.find((other) => other.partner === partner && other.place === "solution");
    if (curve === null || end === undefined) return [];
    const bent = curve.kind === "bezier" ? bezier : chain;
    return [way("curve", (t) => [bent(t, alpha, end.alpha), bent(t, beta, end.beta)])];
  });
  return { marks, ways };
}

function way(kind: SolutionWay["kind"], at: (t: number) => [number, number]): SolutionWay {
  const points = Array.from({ length: POINTS }, (_, k) => at(k / (POINTS - 1)));
  return {
    kind,
    alpha: Float32Array.from(points, ([alpha]) => alpha),
    beta: Float32Array.from(points, ([, beta]) => beta),
  };
}

/** A coordinate of the quadratic Bézier curve from 0 by a bend to an end. */
const bezier = (t: number, bend: number, end: number) => 2 * t * (1 - t) * bend + t * t * end;

/** The same of two lines that meet in the bend. */
const chain = (t: number, bend: number, end: number) =>
  t < 0.5 ? 2 * t * bend : bend + (2 * t - 1) * (end - bend);
