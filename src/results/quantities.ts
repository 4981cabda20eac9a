import type { Claim, Quantity } from "../recipe/claims";
import type { Run, Surface, Trajectory } from "./results";
import { edgesAt } from "./stabilityEdge";

/** NaN where a run does not have what a quantity is read from. */
const quantities: Record<Quantity, (run: Run) => number> = {
  "final train loss": ({ trained }) => trained?.history.trainLoss.at(-1) ?? Number.NaN,
  "final test accuracy": ({ trained }) => trained?.history.testAccuracy.at(-1) ?? Number.NaN,
  "train loss left after a fifth": ({ trained }) => {
    if (trained === null) return Number.NaN;
    const { trainLoss } = trained.history;
    return trainLoss[Math.round((trainLoss.length - 1) / 5)] / trainLoss[0];
  },
  "largest eigenvalue": ({ spectrum }) => spectrum?.eigenvalues[0] ?? Number.NaN,
  "late sharpness over the edge": lateSharpness,
  "highest loss in the plane": ({ surface }) => (surface ? Math.max(...surface.loss) : Number.NaN),
  "non-convex share of the plane": ({ surface }) =>
    surface ? nonConvexShare(surface) : Number.NaN,
  "path in the plane": ({ axes }) => axes?.explained ?? Number.NaN,
  "turn of the path": ({ trajectory }) => (trajectory ? turn(trajectory) : Number.NaN),
};

/** A claim's number: its quantity of a run, over that of another where the claim says so. */
export function claimed({ quantity, over }: Claim, runOf: (id?: string) => Run): number {
  const own = quantities[quantity](runOf());
  return over === undefined ? own : own / quantities[quantity](runOf(over));
}

function lateSharpness(run: Run): number {
  const { track } = run.curvature;
  if (track === null) return Number.NaN;
  const edges = edgesAt(run, track.checkpoints, track.gradientNorm);
  const ratios = edges.map(({ value }, index) => track.sharpness[index] / (value ?? Number.NaN));
  const late = ratios.slice(ratios.length / 2).sort((a, b) => a - b);
  return late[Math.floor(late.length / 2)];
}

/**
 * Share of inner cells whose 2×2 finite-difference Hessian has a negative eigenvalue of more than a
 * twentieth of the positive one: bent the wrong way, beyond rounding. Of the cut only: the loss may
 * bend any way in other directions.
 */
export function nonConvexShare({
  alpha,
  beta,
  loss,
}: Pick<Surface, "alpha" | "beta" | "loss">): number {
  const columns = alpha.length;
  let bent = 0;
  let cells = 0;
  for (let j = 1; j < beta.length - 1; j++) {
    for (let i = 1; i < columns - 1; i++) {
      const at = (di: number, dj: number) => loss[(j + dj) * columns + i + di];
      const across = at(1, 0) - 2 * at(0, 0) + at(-1, 0);
      const along = at(0, 1) - 2 * at(0, 0) + at(0, -1);
      const mixed = (at(1, 1) - at(1, -1) - at(-1, 1) + at(-1, -1)) / 4;
      const middle = (across + along) / 2;
      const radius = Math.hypot((across - along) / 2, mixed);
      if (middle - radius < -0.05 * Math.abs(middle + radius)) bent++;
      cells++;
    }
  }
  return bent / cells;
}

/** In degrees, from 0 to 180. */
function turn({ alpha, beta }: Trajectory): number {
  const last = alpha.length - 1;
  const tenth = Math.max(1, Math.round(last / 10));
  const heading = (from: number, to: number) =>
    Math.atan2(beta[to] - beta[from], alpha[to] - alpha[from]);
  const degrees = ((heading(last - tenth, last) - heading(0, tenth)) * 180) / Math.PI;
  return Math.abs(((((degrees + 180) % 360) + 360) % 360) - 180);
}
