/** What was measured between a run and other solutions. */
import type { PartnerPlace } from "../catalog/axes/definition";
import type { PartnerRecipe } from "../recipe/partners";
import type { LossAlong } from "./barrier";
import type { Run } from "./results";
import { same } from "./same";

/** Losses on one set of samples along a path. */
export interface LossesAlong extends LossAlong {
  /** NaN for a regression. */
  accuracy: Float64Array;
}

/** A way from the run's weights (t = 0) to the partner's (t = 1). */
export interface PathLosses {
  train: LossesAlong;
  /** null without a test set. */
  test: LossesAlong | null;
}

/** How alike two networks are by what they say. */
export interface Likeness {
  /** Share of samples put into different classes; NaN for a regression. */
  disagreement: number;
  /** Linear CKA of what their last layers read. */
  cka: number;
  /** Of the mean of both predictions. */
  ensembleLoss: number;
  ensembleAccuracy: number;
}

/** What interpolating one layer alone costs, and interpolating all but it. */
export interface LayerBarrier {
  /** What the names of its tensors share: `dense0`. */
  name: string;
  /** L at the middle − ½(L_A + L_B), with this layer alone in the middle and the rest as in A. */
  alone: number;
  /** max_t L(t) − [(1−t)·L(0) + t·L(1)] on that way. */
  aloneHighest: number;
  /** The same two with this layer as in A, and all others on their way. */
  allBut: number;
  allButHighest: number;
}

/** Which layers go along a way between two networks, while all others stay as in the first. */
export interface LayerChoice {
  /** As of `LayerBarrier`. */
  layer: string;
  /** It alone stays, and all others go. */
  allBut: boolean;
}

export interface PartnerReport {
  /** What it is a report of. */
  settings: PartnerRecipe;
  /** The partner's final weights; empty where weights were left out. */
  theta: Float32Array;
  /** ‖θ − θ′‖₂. */
  distance: number;
  line: PathLosses;
  /** On test samples where there are any. */
  likeness: Likeness;
  matched: {
    /** The partner's weights with its units in the run's order; empty where weights were left out. */
    theta: Float32Array;
    /** After matching. */
    distance: number;
    /** Mean cosine of the five leading singular pairs of all kernels, before and after matching. */
    cosines: [before: number, after: number];
    line: PathLosses;
  } | null;
  curve: PathLosses | null;
  /** Through networks of half the units; null where it was not asked for. */
  halves: PathLosses | null;
  /** On training samples, in network order; empty where they were not asked for. */
  layers: LayerBarrier[];
  /** The point that bends the curve; empty without one, and where weights were left out. */
  bend: Float32Array;
}

/** A network put together from several solutions, or the solutions' mean prediction. */
export interface Average {
  kind: AverageKind;
  /** How many networks went in. */
  members: number;
  train: LossValue;
  /** null without a test set. */
  test: LossValue | null;
}

export const averageKinds = [
  /** The mean of the checkpoints in the last quarter of the run. */
  "stochastic",
  /** The mean of the run and all partners. */
  "uniform",
  /** The same with the partners' units in the run's order. */
  "matched",
  /** Of the run and all partners, those that lower the training loss of the mean. */
  "greedy",
  /** The mean prediction of the run and all partners. */
  "ensemble",
] as const;
export type AverageKind = (typeof averageKinds)[number];

/** Mean loss and fraction correct; NaN for a regression. */
interface LossValue {
  loss: number;
  accuracy: number;
}

/** A point of parameter space that the plane may go through, and where it lies from there. */
export interface Solution extends Omit<PartnerPlace, "index"> {
  /** Which of the recipe's partners it belongs to. */
  partner: number;
  alpha: number;
  /** 0 for a line. */
  beta: number;
  /** Distance from the plane over that from the run's weights; 0 where both are the same. */
  residual: number;
  /** On the evaluation set; it may be infinite or NaN. */
  loss: number;
}

/** Farther off, as a share of its distance, a solution is not in the plane: float32 rounds to 1e-6. */
const OFF_PLANE = 1e-3;

export const isInPlane = ({ residual }: Solution): boolean => residual <= OFF_PLANE;

/** The weights of a place; empty where there are none. */
export function weightsAt(
  { theta, matched, bend }: PartnerReport,
  place: PartnerPlace["place"],
): Float32Array {
  return { solution: theta, matched: matched?.theta ?? new Float32Array(), curve: bend }[place];
}

/** The report of a partner; undefined where it has not been measured. */
export const reportOf = (reports: PartnerReport[], wanted: PartnerRecipe) =>
  reports.find(({ settings }) => same(settings, wanted));

/** Weights that were brought along and compared, by their hash, so that they can be compared again. */
export function weightsBroughtTo(reports: PartnerReport[]): [string, Float32Array][] {
  return reports.flatMap(({ settings: { change }, theta }): [string, Float32Array][] =>
    change.kind === "weights" && theta.length > 0 ? [[change.hash, theta]] : [],
  );
}

/** The partners of a run's recipe that have not been measured, in order. */
export function missingPartners({ recipe, partners, trained }: Run): PartnerRecipe[] {
  if (trained === null) return [];
  return recipe.partners.filter((wanted) => !reportOf(partners, wanted));
}

/** The reports with weights that are not among the solutions. */
export const unplacedPartners = ({ recipe, partners, solutions }: Run): PartnerReport[] =>
  partners.filter(
    ({ settings, theta }) =>
      theta.length > 0 &&
      !solutions.some(({ partner }) => same(recipe.partners[partner], settings)),
  );

/** The solutions of partners that a recipe for the same plane still asks for, by its numbers. */
export function keptSolutions(
  { recipe, solutions }: Run,
  wanted: readonly PartnerRecipe[],
): Solution[] {
  return wanted.flatMap((settings, partner) =>
    solutions
      .filter((solution) => same(recipe.partners[solution.partner], settings))
      .map((solution) => ({ ...solution, partner })),
  );
}

/** The means, where they are those of the partners that a recipe for the same weights asks for. */
export function keptAverages(
  { averages, partners }: Run,
  wanted: readonly PartnerRecipe[],
): Average[] {
  const solutions = (reports: PartnerReport[]) => reports.map(({ settings }) => settings);
  const kept = keptPartners(partners, wanted);
  const areAll = kept.length === wanted.length && same(solutions(kept), solutions(partners));
  return areAll ? averages : [];
}

/** Those that a recipe for the same weights still asks for, in its order. */
export function keptPartners(
  reports: PartnerReport[],
  wanted: readonly PartnerRecipe[],
): PartnerReport[] {
  return wanted.flatMap((settings) => reportOf(reports, settings) ?? []);
}
