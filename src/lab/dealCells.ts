import { dataSeedOf } from "../recipe/dataSeed";
import { trainingPart } from "../recipe/trainingPart";
import type { Cell } from "../study/cell";
import { cellCost, wholeCost } from "../study/cost";
import { canonical } from "../study/key";
import { catalogMeasures } from "../study/measure";

/** What a cell trains and measures along: cells that are equal in it can look at one network. */
const trainingOf = ({ recipe, measures }: Cell): string =>
  canonical([trainingPart(recipe), catalogMeasures(measures)]);

/** The cells of a study that wait to be done. */
export interface CellDeal {
  /** Takes the next cell for a place in the crew, given the one that was done there last. */
  next(last: Cell | null): Cell | null;
  giveBack(cell: Cell): void;
  /** What a cell costs where those of one training are done on one worker, which trains once. */
  cost(cell: Cell): number;
}

/**
 * Deals the longest first, so that none is left over at the end, and those with the same data one after the
 * other. A worker goes on with cells of the training that it has just done, and begins one that is under
 * way elsewhere only when nothing else waits.
 */
export function dealCells(cells: readonly Cell[]): CellDeal {
  const data = ({ recipe }: Cell) => JSON.stringify([recipe.dataset, dataSeedOf(recipe)]);
  const sorted = cells
    .map((cell) => ({ cell, cost: cellCost(cell), data: data(cell), training: trainingOf(cell) }))
    .sort(
      (a, b) =>
        wholeCost(b.cost) - wholeCost(a.cost) || (a.data < b.data ? -1 : a.data > b.data ? 1 : 0),
    );
  const waiting = sorted.map(({ cell }) => cell);
  const trainings = new Map(sorted.map(({ cell, training }) => [cell.key, training]));
  const begun = new Set<string>();
  const costs = new Map<string, number>();
  for (const { cell, cost, training } of sorted) {
    costs.set(cell.key, begun.has(training) ? cost.measures : wholeCost(cost));
    begun.add(training);
  }
  begun.clear();
  const of = (cell: Cell): string => trainings.get(cell.key) ?? "";

  return {
    next(last) {
      const same = waiting.findIndex((cell) => last !== null && of(cell) === of(last));
      const fresh = waiting.findIndex((cell) => !begun.has(of(cell)));
      const place = same >= 0 ? same : Math.max(0, fresh);
      const [cell = null] = waiting.splice(place, 1);
      if (cell !== null) begun.add(of(cell));
      return cell;
    },
    giveBack: (cell) => waiting.unshift(cell),
    cost: (cell) => costs.get(cell.key) ?? 0,
  };
}
