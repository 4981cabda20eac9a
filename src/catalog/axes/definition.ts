import type * as v from "valibot";
import type { Definition, KindSchema } from "../kind";
import type { PaperKey } from "../papers";

export type Range = [low: number, high: number];

/** Which eigenvector of the Hessian, counted from one end of its spectrum. */
export interface EigenpairPlace {
  end: "top" | "bottom";
  index: number;
}

/** A partner's weights, those with its units matched, and the point that bends the curve to it. */
export const partnerPlaces = ["solution", "matched", "curve"] as const;

/** A point of parameter space beside the run's own weights. */
export interface PartnerPlace {
  /** Of the recipe's partners. */
  index: number;
  place: (typeof partnerPlaces)[number];
}

export interface AxisDefinition<S extends KindSchema = KindSchema> extends Definition {
  schema: S;
  /** "PC 1". */
  describe(settings: v.InferOutput<S>): string;
  /**
   * The range of an axis for which the recipe gives none. It contains the trajectory and the solutions.
   *
   * @param low end of their coordinates, at most 0, and `high`, at least 0.
   */
  range(low: number, high: number): Range;
  /** Whether it is drawn at random: then the recipe normalizes it, and it can stand in for another. */
  drawn: boolean;
  /** Whether those of the kind are orthogonal to each other. */
  orthogonal: boolean;
  /** What training must have left behind for it. */
  needs: "path" | "moments" | "partner" | null;
  /** The paper that its definition follows, if it is one. */
  paper?: PaperKey;
  /** Which of the path's principal components it is. */
  component?(settings: v.InferOutput<S>): number;
  /** The single parameter that it is: the axis then shows that one's value, and not a distance. */
  parameter?(settings: v.InferOutput<S>): number;
  /** The eigenpair that it is made from. */
  eigenpair?(settings: v.InferOutput<S>): EigenpairPlace;
  /**
   * The point that it leads to. A second one is made orthogonal to the first by Gram and Schmidt, so that
   * the plane of both contains both points.
   */
  partner?(settings: v.InferOutput<S>): PartnerPlace;
  /** The first one of the kind that is not among the taken ones; absent where there is no next. */
  next?(like: v.InferOutput<S>, taken: v.InferOutput<S>[]): v.InferOutput<S>;
}

export const axis = <S extends KindSchema>(definition: AxisDefinition<S>) => definition;

/** Room beyond the trajectory on each side, as a share of its extent. */
const MARGIN = 0.25;

/**
 * [−1, 1], symmetric about the trained weights: once the filters' own size for filter-normalized
 * directions, as Li et al. 2018 (arXiv 1712.09913) draw them; distance 1 along unit directions; and
 * the loss raised by ½ along curvature-scaled ones. It stays symmetric when the trajectory widens it.
 */
export function symmetricRange(low: number, high: number): Range {
  const farthest = Math.max(-low, high);
  const reach = farthest > 1 ? farthest * (1 + MARGIN) : 1;
  return [-reach, reach];
}

/** As far as the coordinates go, with a quarter of their extent on each side: for axes in distance. */
export function extentRange(low: number, high: number): Range {
  if (high <= low) return symmetricRange(low, high);
  const margin = MARGIN * (high - low);
  return [low - margin, high + margin];
}

export function firstFree(taken: number[]): number {
  let index = 0;
  while (taken.includes(index)) index++;
  return index;
}
