import type { Criterion, Ref } from "./criterion";
import type { MeasureInput } from "./measure";
import type { Study, Variation } from "./study";

export const findingGroups = [
  "Surfaces",
  "Hessian",
  "Sharpness",
  "Optimizers",
  "Connectivity",
  "Dynamics",
  "Scale",
] as const;
export type FindingGroup = (typeof findingGroups)[number];

export interface Source {
  authors: string;
  year: number;
  title: string;
  arxiv: string;
}

/** A study with a published claim. */
export interface Finding extends Study {
  group: FindingGroup;
  /** One sentence, as the paper would have it. */
  claim: string;
  source: Source;
  /** What to look at. */
  look: string;
  /** Why it can fail, and how far ours is from the paper's scale. */
  caveat: string;
  /** What to change to see it fail, of what was tried. */
  fails?: string;
  criterion: Criterion;
  /** What the whole study gives; a check fails when it comes out otherwise, better or worse. */
  reproduces: "yes" | "partly" | "no";
  /** Whether it is run with every `npm test`. */
  ci: boolean;
  /** Whether it is of those that the lab is about, which `npm run study -- core` runs. */
  core: boolean;
}

/** `lambda.sam`: what the measure `lambda` gives of the variation `sam`. */
type Refs<M extends string, V extends string> = {
  readonly [Measure in M]: { readonly [Variation in V]: Ref };
};

interface Definition<M extends string, V extends string>
  extends Omit<Finding, "variations" | "measures" | "criterion" | "ci" | "core"> {
  variations: Readonly<Record<V, Variation>>;
  measures: Readonly<Record<M, MeasureInput>>;
  criterion(refs: Refs<M, V>): Criterion;
  ci?: boolean;
  core?: boolean;
}

/** A finding from its definition: a misspelt measure or variation does not compile. */
export function finding<const M extends string, const V extends string>(
  definition: Definition<M, V>,
): Finding {
  const { variations, measures, ci = false, core = false } = definition;
  const refs = Object.fromEntries(
    Object.keys(measures).map((measure) => [
      measure,
      Object.fromEntries(
        Object.keys(variations).map((variation) => [variation, { measure, variation }]),
      ),
    ]),
  ) as Refs<M, V>;
  return { ...definition, criterion: definition.criterion(refs), ci, core };
}

/** Variations from a list: `over([1, 2], (n) => ({ [`n${n}`]: … }))`, with names that are known by type. */
export function over<T, K extends string>(
  items: readonly T[],
  name: (item: T) => K,
  variation: (item: T) => Variation,
): Record<K, Variation> {
  return Object.fromEntries(items.map((item) => [name(item), variation(item)])) as Record<
    K,
    Variation
  >;
}
