/**
 * Small random recipes, and pairs of them that differ in a single field. Both are drawn from the schema
 * itself, so that a new field or kind has its pairs as soon as it is there.
 */
import fc from "fast-check";
import { parseRecipe } from "../parse";
import type { Recipe } from "../schema";
import { itemOf, recipeNode, requirement, type SchemaNode, unwrapped } from "../schemaNode";

/** A place in the schema: `dataset(moons).noise`, with the kinds and groups that it lies in. */
export interface Field {
  name: string;
  keys: string[];
  node: SchemaNode;
  /** By path: the kind that must be chosen there, "given" for what could be left out, or how many. */
  needs: ReadonlyMap<string, string>;
}

export interface RecipePair {
  before: Recipe;
  after: Recipe;
}

type Needs = Field["needs"];

/** Names of columns in the files that recipes are tried on. */
const TEXTS = ["u", "v"];
/** Counts reach so far above their least: the networks and grids stay tiny. */
const REACH = 3;
const LONGEST_LIST = 2;
const FUNCTION: [path: string, need: string][] = [
  ["dataset", "none"],
  ["model", "function"],
  ["training.loss", "value"],
];
const EQUATION: [path: string, need: string][] = [
  ["dataset", "convection"],
  ["model", "pinn"],
  ["training.loss", "half-squared"],
];
/** What kinds and fields need elsewhere, as in `Field.needs`: seldom enough is drawn by chance. */
const BESIDES: Record<string, [path: string, need: string][]> = {
  adam: [["training.optimizer.rule", "adam"]],
  partner: [
    ["partners", "2"],
    ["partners.change", "seed"],
  ],
  function: FUNCTION,
  convection: EQUATION,
  pinn: EQUATION,
  covariance: FUNCTION,
};

/** Kinds that go with each other only, and would seldom meet by chance: drawn where they are needed. */
const TOGETHER = new Set([
  "dataset none",
  "model function",
  "training.loss value",
  "dataset convection",
  "model pinn",
  "model.layers directional",
]);

const optionsOf = (node: SchemaNode) => node.options as readonly SchemaNode[];

const kindOf = (variant: SchemaNode, option: SchemaNode) =>
  String(option.entries?.[variant.key ?? "kind"]?.literal);

const kindIn = (value: unknown) => (value as { kind?: unknown } | null | undefined)?.kind;

/**
 * Its parts are those of a training and a plane, which have pairs of their own. Only its own pairs have
 * one, as a recipe with it trains twice.
 */
const START = "training.start";

/** Every field of the schema: single values and lists, and which kind or group stands in a place. */
export function fieldsOf(root = recipeNode): Field[] {
  const fields: Field[] = [];
  // Behind all others, whose pairs are drawn by their place.
  const starts: Field[] = [];
  const visit = (outer: SchemaNode, name: string, keys: string[], needs: Needs): void => {
    const { node, nullable } = unwrapped(outer);
    const isObject = node.type.endsWith("object");
    if (node.type === "literal") return;
    if (!isObject || nullable) fields.push({ name, keys, node: outer, needs });
    if (name === START) {
      starts.push({ name, keys, node, needs });
      return;
    }
    const given = nullable ? new Map([...needs, [keys.join("."), "given"]]) : needs;
    const visitEntries = ({ entries = {} }: SchemaNode, of: string, within: Needs) => {
      for (const [key, entry] of Object.entries(entries))
        visit(
          entry,
          of === "" ? key : `${of}.${key}`,
          [...keys, key],
          new Map([...within, ...(BESIDES[key] ?? [])]),
        );
    };
    if (isObject) visitEntries(node, name, given);
    if (node.type !== "variant") return;
    for (const option of optionsOf(node)) {
      const kind = kindOf(node, option);
      const needed = new Map([...given, [keys.join("."), kind], ...(BESIDES[kind] ?? [])]);
      visitEntries(option, `${name}(${kind})`, needed);
    }
  };
  visit(root, "", [], new Map());
  return [...fields, ...starts];
}

/** Other values as often as the default: most of a recipe can be carried out where most of it is usual. */
function oftenThe(
  initial: unknown,
  others: fc.Arbitrary<unknown>,
  isSmall: (value: unknown) => boolean = () => true,
): fc.Arbitrary<unknown> {
  return initial === undefined || initial === null || !isSmall(initial)
    ? others
    : fc.oneof(fc.constant(initial), others);
}

/** Small counts, often the default; numbers about their default, or about 1 where that is 0. */
function drawnNumber(node: SchemaNode, initial: unknown): fc.Arbitrary<unknown> {
  const low = requirement(node, "min_value", -1);
  const high = requirement(node, "max_value", 1);
  if (node.pipe?.some(({ type }) => type === "integer"))
    return oftenThe(
      initial,
      fc.integer({ min: low, max: Math.min(high, low + REACH) }),
      (count) => Number(count) <= low + REACH,
    );
  const within = (value: number) => Math.min(high, Math.max(low, value));
  const scales = [0.25, 0.5, 1.5, 2];
  const about = typeof initial === "number" ? initial : 0;
  const others = scales.map((scale) => within(about === 0 ? scale - 0.9 : about * scale));
  return fc.constantFrom(...new Set([within(about), ...others, ...(low === 0 ? [0] : [])]));
}

function drawn(
  outer: SchemaNode,
  path: string,
  needs: Needs,
  initial?: unknown,
): fc.Arbitrary<unknown> {
  const need = needs.get(path);
  switch (outer.type) {
    case "optional": {
      const present = drawn(outer.wrapped as SchemaNode, path, needs, outer.default);
      const mayBeAbsent = initial === undefined && outer.default === undefined;
      if (!mayBeAbsent) return present;
      const absent = fc.constant(undefined);
      return path === START ? absent : fc.option(present, { nil: undefined });
    }
    case "nullable": {
      const present = drawn(outer.wrapped as SchemaNode, path, needs, initial);
      return need === undefined ? fc.oneof(fc.constant(null), present) : present;
    }
    case "exact_optional":
      return drawn(outer.wrapped as SchemaNode, path, needs);
    case "strict_object": {
      const entries = Object.entries(outer.entries ?? {});
      const values: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(
        entries.map(([key, entry]) => [
          key,
          drawn(entry, path === "" ? key : `${path}.${key}`, needs),
        ]),
      );
      const required = entries.filter(([, { type }]) => type !== "exact_optional");
      const requiredKeys = required.map(([key]) => key);
      return fc.record(values, { requiredKeys });
    }
    case "variant": {
      const options = optionsOf(outer).filter((option) => {
        const kind = kindOf(outer, option);
        return need === undefined ? !TOGETHER.has(`${path} ${kind}`) : kind === need;
      });
      const others = fc.oneof(...options.map((option) => drawn(option, path, needs)));
      const usual = options.find((option) => kindOf(outer, option) === kindIn(initial));
      return usual === undefined ? others : fc.oneof(drawn(usual, path, needs), others);
    }
    case "union":
      return fc.oneof(...optionsOf(outer).map((option) => drawn(option, path, needs)));
    case "picklist":
      return oftenThe(initial, fc.constantFrom(...(outer.options ?? [])));
    case "literal":
      return fc.constant(outer.literal);
    case "boolean":
      return oftenThe(initial, fc.boolean());
    case "string":
      return fc.constantFrom(...TEXTS);
    case "number":
      return drawnNumber(outer, initial);
    case "array":
      return drawnList(outer, path, needs, initial);
    case "strict_tuple":
      return fc.tuple(...(outer.items ?? []).map((item) => drawn(item, path, needs)));
    default:
      throw new Error(`Nothing says how to draw the "${outer.type}" at ${path}.`);
  }
}

/**
 * A short list; one of kinds is its default behind what is drawn, so that what follows from the whole of
 * it (the outputs of a list of layers) stays as it must be.
 */
function drawnList(list: SchemaNode, path: string, needs: Needs, initial: unknown) {
  const item = itemOf(list);
  const minLength = Math.max(Number(needs.get(path) ?? 0), requirement(list, "min_length", 0));
  const items = drawn(item, path, new Map([...needs].filter(([one]) => one !== path)));
  if (unwrapped(item).node.type === "array") return drawnRows(item, path, needs, minLength);
  if (item.type !== "variant") return fc.array(items, { minLength, maxLength: LONGEST_LIST });
  const rest = Array.isArray(initial) ? initial : [];
  return fc.array(items, { maxLength: 1 }).map((first) => [...first, ...rest]);
}

/** Rows of as many numbers as there are rows, where that is enough: a covariance has no others. */
function drawnRows(row: SchemaNode, path: string, needs: Needs, minLength: number) {
  const { node } = unwrapped(row);
  const item = drawn(itemOf(node), path, needs);
  return fc.integer({ min: minLength, max: LONGEST_LIST }).chain((rows) => {
    const columns = Math.max(rows, requirement(node, "min_length", 0));
    const drawnRow = fc.array(item, { minLength: columns, maxLength: columns });
    return fc.array(drawnRow, { minLength: rows, maxLength: rows });
  });
}

/** The recipe with another value at one place. */
function changed(recipe: unknown, keys: string[], value: unknown): unknown {
  const copy = structuredClone(recipe) as Record<string, unknown>;
  const parent = keys.slice(0, -1).reduce((part, key) => part[key] as typeof copy, copy);
  parent[keys[keys.length - 1]] = value;
  return copy;
}

/** Pairs are drawn in lots of so many. */
const LOT = 20;

/**
 * Pairs of valid recipes that differ in this field only: the same for the same seed.
 *
 * @param draws how many are drawn; most contradict themselves or do not differ, and are passed over.
 */
export function* pairsOf(field: Field, draws: number, seed: number): Generator<RecipePair> {
  const { keys, node, needs } = field;
  const recipes = drawn(recipeNode, "", needs);
  const pairs = fc.tuple(recipes, drawn(node, keys.join("."), new Map()));
  for (let lot = 0; lot * LOT < draws; lot++)
    for (const [base, value] of fc.sample(pairs, { numRuns: LOT, seed: 1000 * seed + lot })) {
      const [before, after] = [parseRecipe(base), parseRecipe(changed(base, keys, value))];
      if (!before.ok || !after.ok) continue;
      if (JSON.stringify(before.recipe) === JSON.stringify(after.recipe)) continue;
      yield { before: before.recipe, after: after.recipe };
    }
}
