import type { LossKind, LossRecipe } from "../../catalog/losses";

/** A loss of one output f with target y, and its derivatives by f. */
export interface OutputLoss {
  value(f: number, y: number): number;
  slope(f: number, y: number): number;
  bend: number;
}

const losses: Partial<Record<LossKind, OutputLoss>> = {
  value: { value: (f) => f, slope: () => 1, bend: 0 },
  "mean-squared": { value: (f, y) => (f - y) ** 2, slope: (f, y) => 2 * (f - y), bend: 2 },
  "half-squared": { value: (f, y) => 0.5 * (f - y) ** 2, slope: (f, y) => f - y, bend: 1 },
};

/** @throws Error for a loss that compares classes: recipes with one are refused. */
export function outputLoss({ kind }: LossRecipe): OutputLoss {
  const found = losses[kind];
  if (found === undefined) throw new Error(`A function has no ${kind}.`);
  return found;
}
