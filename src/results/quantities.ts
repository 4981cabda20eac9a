import type { Claim, Quantity } from "../recipe/claims";
import { BARRIER_POINTS, barrier } from "./barrier";
import type { PathLosses } from "./partners";
import * as plane from "./planeNumbers";
import type { Run, Surface, Trajectory } from "./results";
import * as spectrum from "./spectrumNumbers";

const ofPlane =
  (number: (surface: Surface) => number) =>
  ({ surface }: Run): number =>
    surface === null ? Number.NaN : number(surface);

/** NaN where a run does not have what a quantity is read from. */
const quantities: Record<Quantity, (run: Run) => number> = {
  "loss at the start": (run) => trainLoss(run)[0],
  "final train loss": (run) => trainLoss(run).at(-1) ?? Number.NaN,
  "final test accuracy": ({ trained }) => trained?.history.testAccuracy.at(-1) ?? Number.NaN,
  "train loss left after a fifth": (run) => {
    const losses = trainLoss(run);
    return losses[Math.round((losses.length - 1) / 5)] / losses[0];
  },
  "steps to 1 % above the lowest loss": stepsToLowest,
  "intervals in which the loss rises": (run) =>
    run.trained === null
      ? Number.NaN
      : trainLoss(run).filter((loss, index, all) => index > 0 && loss > all[index - 1]).length,
  divergence: ({ trained }) =>
    trained === null ? Number.NaN : Number(trained.stopped === "diverged"),
  "path in the plane": ({ axes }) => axes?.explained ?? Number.NaN,
  "turn of the path": ({ trajectory }) => (trajectory ? turn(trajectory) : Number.NaN),
  "loss of the start in the plane": ({ trajectory }) => trajectory?.planeLoss[0] ?? Number.NaN,
  "lowest loss in the plane": ofPlane(plane.lowestLoss),
  "highest loss in the plane": ofPlane(plane.highestLoss),
  "mean rise over the plane": ofPlane(plane.meanRise),
  "rise at one unit along the first axis": ofPlane(plane.riseAtOne),
  "departure from a round parabola": ofPlane(plane.departureFromRound),
  "non-convex share of the plane": ofPlane(plane.nonConvexShare),
  "rising steps from start to end": plane.risingSteps,
  "loss a quarter of the way": (run) => plane.lossOnTheWay(run, 0.25),
  "loss halfway": (run) => plane.lossOnTheWay(run, 0.5),
  "loss at three quarters of the way": (run) => plane.lossOnTheWay(run, 0.75),
  "largest eigenvalue": spectrum.largestEigenvalue,
  "largest stable learning rate": spectrum.largestStableRate,
  "late sharpness": spectrum.lateSharpness,
  "late sharpness over the edge": spectrum.lateSharpnessOverEdge,
  "eigenvalues as large as the largest": spectrum.largestCount,
  "condition number": spectrum.conditionNumber,
  "eigenvalues above the largest gap": (run) => spectrum.largestGap(run).count,
  "ratio across the largest gap": (run) => spectrum.largestGap(run).gap,
  "share of negative eigenvalues": spectrum.negativeShare,
  "most negative over largest eigenvalue": spectrum.extremeRatio,
  "share of points that bend down off the plane": spectrum.bendingShare,
  barrier: ({ partners: [first] }) => heightOn(first?.line),
  "barrier after matching": ({ partners: [first] }) => heightOn(first?.matched?.line),
  "barrier on the curve": ({ partners: [first] }) => heightOn(first?.curve),
};

export const quantityNames = Object.keys(quantities);

/** A claim's number: its quantity of a run, over that of another where the claim says so. */
export function claimed({ quantity, over }: Claim, runOf: (id?: string) => Run): number {
  const own = quantities[quantity](runOf());
  return over === undefined ? own : own / quantities[quantity](runOf(over));
}

/** Every quantity that a run has. */
export function quantitiesOf(run: Run): Partial<Record<Quantity, number>> {
  const all = Object.entries(quantities).map(([name, read]) => [name, read(run)] as const);
  return Object.fromEntries(all.filter(([, value]) => Number.isFinite(value)));
}

/** On training samples; NaN where a way is not there, or not whole. */
const heightOn = (way: PathLosses | null | undefined): number =>
  !way || way.train.t.length < BARRIER_POINTS ? Number.NaN : barrier(way.train).height;

const trainLoss = ({ trained }: Run): Float32Array =>
  trained?.history.trainLoss ?? new Float32Array();

function stepsToLowest({ trained }: Run): number {
  if (trained === null) return Number.NaN;
  const { trainLoss, step } = trained.history;
  const lowest = trainLoss.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  return step[trainLoss.findLastIndex((loss) => !(loss <= 1.01 * lowest)) + 1] ?? Number.NaN;
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
