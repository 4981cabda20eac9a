/** What was measured between a run and other solutions. */
import type { PartnerRecipe } from "../recipe/partners";
import type { LossAlong } from "./barrier";
import type { Run } from "./results";

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
    /** After matching. */
    distance: number;
    /** Mean cosine of the five leading singular pairs of all kernels, before and after matching. */
    cosines: [before: number, after: number];
    line: PathLosses;
  } | null;
  curve: PathLosses | null;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The partners of a run's recipe that have not been measured, in order. */
export function missingPartners({ recipe, partners, trained }: Run): PartnerRecipe[] {
  if (trained === null) return [];
  return recipe.partners.filter(
    (wanted) => !partners.some(({ settings }) => same(settings, wanted)),
  );
}

/** Those that a recipe for the same weights still asks for, in its order. */
export function keptPartners(
  reports: PartnerReport[],
  wanted: readonly PartnerRecipe[],
): PartnerReport[] {
  return wanted.flatMap((settings) =>
    reports.filter((report) => same(report.settings, settings)).slice(0, 1),
  );
}
