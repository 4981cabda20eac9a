import type { Outcome } from "./cell";
import type { Criterion, Over, Reduction, Ref, Value } from "./criterion";
import type { Values } from "./measure";
import * as statistics from "./statistics";

/** What is known of a study's cells. Undefined for one that is not done. */
export type Lookup = (variation: string, seed: number) => Outcome | undefined;

/** A criterion held against results. */
export interface Judgement {
  criterion: Criterion;
  passes: boolean;
  /** The number of each seed that a bound is asked of; NaN where it is not known, empty for others. */
  values: number[];
  /** Whether each seed alone meets it. */
  seeds: boolean[];
  /** Of `all` and `any`. */
  parts: Judgement[];
}

/**
 * Holds a criterion against results. A cell that is missing, diverged or failed has no numbers, and
 * what is no finite number never passes.
 */
export function judge(criterion: Criterion, lookup: Lookup, seeds: readonly number[]): Judgement {
  switch (criterion.test) {
    case "between": {
      const values = seeds.map((seed) => valueAt(criterion.value, lookup, seed));
      const meets = (value: number): boolean =>
        Number.isFinite(value) &&
        value >= (criterion.low ?? Number.NEGATIVE_INFINITY) &&
        value <= (criterion.high ?? Number.POSITIVE_INFINITY);
      const alone = values.map(meets);
      const passes =
        criterion.over === "mean"
          ? meets(statistics.mean(values))
          : criterion.over === "median"
            ? meets(statistics.median(values))
            : enough(alone, criterion.over);
      return { criterion, passes, values, seeds: alone, parts: [] };
    }
    case "diverges": {
      const alone = seeds.map((seed) => lookup(criterion.variation, seed)?.status === "diverged");
      const passes = enough(alone, criterion.over);
      return { criterion, passes, values: [], seeds: alone, parts: [] };
    }
    case "all":
    case "any": {
      const parts = criterion.of.map((part) => judge(part, lookup, seeds));
      const all = criterion.test === "all";
      const together = (pick: (part: Judgement) => boolean): boolean =>
        all ? parts.every(pick) : parts.some(pick);
      return {
        criterion,
        passes: parts.length > 0 && together(({ passes }) => passes),
        values: [],
        seeds: seeds.map((_, index) => parts.length > 0 && together((part) => part.seeds[index])),
        parts,
      };
    }
  }
}

/** The bounds that all have to hold, one after the other; alternatives stay together. */
export function boundsOf(judgement: Judgement): Judgement[] {
  return judgement.criterion.test === "all" ? judgement.parts.flatMap(boundsOf) : [judgement];
}

/** Whether enough seeds meet a bound. Of shares, as of a divergence, a mean or median is the most. */
function enough(alone: readonly boolean[], over: Over): boolean {
  const met = alone.filter(Boolean).length;
  if (typeof over === "object") return met >= over.atLeast;
  return (
    alone.length > 0 && (over === "every seed" ? met === alone.length : 2 * met > alone.length)
  );
}

const reductions: Record<Reduction, (values: Values) => number> = {
  first: (values) => values[0] ?? Number.NaN,
  last: (values) => values.at(-1) ?? Number.NaN,
  mean: statistics.mean,
  median: statistics.median,
  least: statistics.least,
  greatest: statistics.greatest,
  rise: (values) => statistics.greatest(values.slice(1).map((value, i) => value - values[i])),
};

/** A value of one seed; NaN where a cell that it needs has no numbers. */
export function valueAt(value: Value, lookup: Lookup, seed: number): number {
  const list = ({ measure, variation }: Ref): Values => {
    const outcome = lookup(variation, seed);
    return outcome?.status === "finished" ? (outcome.values[measure] ?? []) : [];
  };
  const at = (inner: Value): number => valueAt(inner, lookup, seed);
  switch (value.value) {
    case "reduced": {
      const values = list(value.of);
      return reductions[value.by](values.slice(Math.floor(value.from * values.length)));
    }
    case "constant":
      return value.constant;
    case "ratio":
      return at(value.of) / at(value.to);
    case "difference":
      return at(value.of) - at(value.to);
    case "distance": {
      const [a, b] = [list(value.of), list(value.to)];
      if (a.length !== b.length) return Number.NaN;
      return statistics.greatest(a.map((x, i) => Math.abs(x - b[i])));
    }
    case "correlation": {
      const [a, b] = [list(value.of), list(value.to)];
      return a.length === b.length ? statistics.correlation(a, b) : Number.NaN;
    }
    case "slope": {
      const x = value.points.map((point) => point.x);
      const y = value.points.map((point) => at(point.y));
      return value.logarithmic
        ? statistics.slope(x.map(Math.log), y.map(Math.log))
        : statistics.slope(x, y);
    }
    case "kendall": {
      const kept = value.pairs.filter(
        ({ where }) => where === undefined || judge(where, lookup, [seed]).passes,
      );
      return statistics.kendallTau(
        kept.map(({ x }) => at(x)),
        kept.map(({ y }) => at(y)),
      );
    }
  }
}
