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
  // By number: of thousands of cells, texts of a thousand characters each are compared millions of times.
  const numbers = new Map<string, number>();
  for (const { training } of sorted) {
    if (!numbers.has(training)) numbers.set(training, numbers.size);
  }
  const waiting = sorted.map(({ cell, training }) => ({ cell, of: numbers.get(training) }));
  const trainings = new Map(waiting.map(({ cell, of }) => [cell.key, of]));
  const of = ({ key }: Cell): number | undefined => trainings.get(key);
  const begun = new Set<number | undefined>();
  const costs = new Map<string, number>();
  for (const { cell, cost } of sorted) {
    costs.set(cell.key, begun.has(of(cell)) ? cost.measures : wholeCost(cost));
    begun.add(of(cell));
  }
  begun.clear();

  return {
    next(last) {
      const done = last === null ? null : of(last);
      const same = waiting.findIndex((one) => one.of === done);
      const fresh = waiting.findIndex((one) => !begun.has(one.of));
      const place = same >= 0 ? same : Math.max(0, fresh);
      const [one = null] = waiting.splice(place, 1);
      if (one !== null) begun.add(one.of);
      return one?.cell ?? null;
    },
    giveBack: (cell) => waiting.unshift({ cell, of: of(cell) }),
    cost: (cell) => costs.get(cell.key) ?? 0,
  };
}
