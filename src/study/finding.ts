import type { Criterion, Ref } from "./criterion";
import type { MeasureInput } from "./measure";
import type { RecipePatch } from "./patch";
import type { Picture } from "./picture";
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
  /** Others, of a part of the claim each. */
  further?: readonly ({ on: string } & Omit<Source, "title" | "further">)[];
}

/** What to change of a finding to see its claim fail, in words and as data: `changed.ts` runs it. */
export interface Failing<M extends string = string, V extends string = string> {
  words: string;
  /** In every variation, after its own change. */
  change?: RecipePatch;
  /** In some of them alone, or where their labels would no longer say what they are. */
  variations?: { readonly [Id in V]?: Variation };
  /** In what is measured. */
  measures?: { readonly [Measure in M]?: Partial<MeasureInput> };
}

/** A study with a published claim. */
export interface Finding extends Study {
  group: FindingGroup;
  /** One sentence, as the paper would have it. */
  claim: string;
  source: Source;
  /** Beside the surfaces, if it measures any. */
  picture: Picture;
  /** What to look at: of a finding of the core, two sentences. */
  look: string;
  /** Why it can fail, and how far ours is from the paper's scale. */
  caveat: string;
  /** Absent where it fails as it is. */
  fails?: Failing;
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

/** Of a finding of the core that holds the compiler asks for what makes it fail. */
type Fallible<M extends string, V extends string> =
  | { core: true; reproduces: "yes" | "partly"; fails: Failing<M, V> }
  | { core: true; reproduces: "no"; fails?: never }
  | { core?: false; reproduces: Finding["reproduces"]; fails?: Failing<M, V> };

type Definition<M extends string, V extends string> = Omit<
  Finding,
  "variations" | "measures" | "criterion" | "ci" | "core" | "reproduces" | "fails" | "picture"
> & {
  variations: Readonly<Record<V, Variation>>;
  measures: Readonly<Record<M, MeasureInput>>;
  criterion(refs: Refs<M, V>): Criterion;
  picture: Picture<NoInfer<M>, NoInfer<V>>;
  ci?: boolean;
} & Fallible<NoInfer<M>, NoInfer<V>>;

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
