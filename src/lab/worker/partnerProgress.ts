import { architecture } from "../../nn/architecture";
import { parameterLayout } from "../../nn/layout";
import { multiplyAdds } from "../../nn/multiplyAdds";
import type { NetworkSpec } from "../../nn/spec";
import type { PartnerRecipe } from "../../recipe/partners";
import type { Recipe } from "../../recipe/schema";
import { parameterCount } from "../../results/parameters";
import { type PartnerCosts, type PartnerParts, partnerParts } from "./partnerSeconds";

/** Multiplications with additions, and parameters moved or drawn, in a second: what counts is their ratio. */
const MULTIPLY_ADDS = 5e9;
const MOVED = 5e8;
const DRAWN = 5e7;

interface PartnerWork {
  partner: PartnerRecipe;
  recipe: Recipe;
  spec: NetworkSpec;
  /** Of the data. */
  samples: { train: number; test: number };
}

export type PartnerPart = keyof PartnerParts;

/**
 * How far a partner is, from how far one of its parts is: each has the share of the whole that it has of
 * the estimate.
 */
export function partnerProgress(
  { partner, recipe, spec, samples }: PartnerWork,
  report: (fraction: number, detail: string) => void,
) {
  const sample = multiplyAdds(architecture(spec), spec.inputShape) / MULTIPLY_ADDS;
  const parameters = parameterCount(parameterLayout(spec));
  const gradient = 3 * samples.train * sample;
  const { batchSize } = recipe.training;
  const costs: PartnerCosts = {
    parameters,
    gradient,
    step: batchSize === null ? gradient : 3 * Math.min(batchSize, samples.train) * sample,
    update: parameters / MOVED,
    draw: parameters / DRAWN,
    checkpoint: (samples.train + samples.test) * sample,
  };
  const parts = Object.entries(partnerParts(partner, recipe, costs));
  const sum = (of: typeof parts) => of.reduce((total, [, seconds]) => total + seconds, 0);
  const whole = sum(parts);
  return (part: PartnerPart, fraction: number, detail: string): void => {
    const place = parts.findIndex(([name]) => name === part);
    const [, seconds] = parts[place];
    report((sum(parts.slice(0, place)) + fraction * seconds) / whole, detail);
  };
}
