/**
 * Class links: short addresses that a teacher can read and change by hand. They name a preset, what is
 * changed in it, which settings a reader may change, which controls are not there, and a question:
 *
 *     ?class=edge-of-stability&seed=3&free=training.optimizer.learningRate&ask=Where+does+λ+settle?
 */

import { shown } from "../../catalog/plainText";
import { inRow, worded } from "../../language/worded";
import { nonDefaults } from "../../recipe/nonDefaults";
import { problemWords } from "../../recipe/parse";
import { presetById, presets } from "../../recipe/presets";
import { readRecipe } from "../../recipe/readRecipe";
import type { Recipe } from "../../recipe/schema";
import { limits } from "../../results/limits";
import { patched } from "../../study/patch";
import { SnapshotError } from "../snapshot";
import { type ClassFrame, frameEntries, readFrame } from "./classFrame";

/** Longer addresses are cut by some editors. */
export const LONGEST_CLASS_LINK = 2000;

/** What a reader may do about the seed: nothing, all, or nothing but with a seed that no other has. */
export type SeedRule = "fixed" | "free" | "own";

export interface ClassLink extends ClassFrame {
  /** The preset that `recipe` is made from. */
  preset: string;
  recipe: Recipe;
  /** Whether nothing of the preset is changed, its seed neither. */
  isPreset: boolean;
  /** Settings that may be changed, by their dotted paths or the start of these; null: all others. */
  free: readonly string[] | null;
  /** Settings that may not. */
  locked: readonly string[];
  /** Null where it is a setting as any other. */
  seed: SeedRule | null;
  /** Trains as soon as it is opened, where no picture of it comes with the page. */
  trains: boolean;
}

/** What a link is made from. */
export type ClassTerms = Omit<ClassLink, "preset" | "isPreset">;

export const isClassLink = (search: string): boolean => new URLSearchParams(search).has("class");

/** Whether a setting is one that a name stands for: `training` for all of them, `training.steps` for one. */
export const isNamed = (path: string, names: readonly string[]): boolean =>
  names.some((name) => path === name || path.startsWith(`${name}.`));

export function isLocked({ free, locked, seed }: ClassLink, path: string): boolean {
  if (path === "seed" && seed !== null) return seed !== "free";
  return isNamed(path, locked) || (free !== null && !isNamed(path, free));
}

/** Whether anything at all is kept from the reader: then recipes are not replaced as a whole either. */
export const locksAnything = ({ free, locked, seed }: ClassLink): boolean =>
  free !== null || locked.length > 0 || (seed !== null && seed !== "free");

/** Names in addresses that say something else than a setting of the recipe. */
const NOTHING = "none";
const namesIn = (list: string | null): string[] =>
  (list ?? "").split(/[\s,]+/).filter((name) => name !== "" && name !== NOTHING);

/** Settings outside of any group. */
const TOP = ["dataset", "model", "partners", "dataSeed"];
const isSetting = (name: string): boolean => name.includes(".") || TOP.includes(name);

/** Rejects with a SnapshotError in words for the user. */
export async function readClassLink(search: string): Promise<ClassLink> {
  if (search.length > limits.link.characters)
    throw new SnapshotError(worded`The address is too long to be a class link.`);
  const values = new URLSearchParams(search);
  const id = values.get("class") ?? "";
  const preset = presetById(id);
  if (preset === undefined) {
    const known = presets.map((one) => one.id).join(", ");
    throw new SnapshotError(worded`There is no preset “${shown(id)}”. There are: ${known}.`);
  }
  const seed = values.get("seed");
  let wanted: unknown = preset.recipe;
  for (const [path, text] of values) {
    if (!isSetting(path)) continue;
    const keys = path.split(".");
    wanted = patched(wanted, nested(keys, readValue(text, valueAt(preset.recipe, keys))));
  }
  const rule = seed === null ? null : seedRule(seed);
  if (rule?.from !== undefined) wanted = patched(wanted, { seed: rule.from });
  const parsed = await readRecipe(wanted);
  if (!parsed.ok) throw new SnapshotError(inRow(parsed.problems.map(problemWords), "; "));
  const { recipe } = parsed;
  const changed = JSON.stringify(recipe) !== JSON.stringify(preset.recipe);
  return {
    ...readFrame(values),
    preset: id,
    isPreset: !changed,
    recipe: changed && recipe.name === preset.title ? { ...recipe, name: "" } : recipe,
    free: values.has("free") ? namesIn(values.get("free")) : null,
    locked: namesIn(values.get("lock")),
    seed: rule?.rule ?? null,
    trains: values.get("train") === "1",
  };
}

/**
 * A seed as it stands in an address: `7` is fixed, `free:7` is where readers begin.
 *
 * @throws SnapshotError in words.
 */
function seedRule(text: string): { rule: SeedRule; from?: number } {
  if (text === "own" || text === "free") return { rule: text };
  const [, free, digits] = /^(free:)?(\d+)$/.exec(text) ?? [];
  if (digits === undefined)
    throw new SnapshotError(
      worded`The seed must be a number, “free” or “own”, not “${shown(text)}”.`,
    );
  return { rule: free === undefined ? "fixed" : "free", from: Number(digits) };
}

function seedText(rule: SeedRule, seed: number): string {
  if (rule === "own") return rule;
  return rule === "free" ? `free:${seed}` : String(seed);
}

/** The entries of a query that lead to a recipe, but for its seed. */
export type Way = readonly (readonly [string, string])[];

/** The query that `readClassLink` reads back, from "?" on. */
export function writeClassLink(way: Way, link: ClassTerms): string {
  const { recipe, free, locked, seed, trains } = link;
  const manner: [string, string][] = [];
  // Said in any case: it is what the teacher's numbers hold for.
  if (seed !== null) manner.push(["seed", seedText(seed, recipe.seed)]);
  if (free !== null) manner.push(["free", free.length === 0 ? NOTHING : free.join(",")]);
  if (locked.length > 0) manner.push(["lock", locked.join(",")]);
  if (trains) manner.push(["train", "1"]);
  return query([...way, ...manner, ...frameEntries(link)]);
}

/** The shortest way from a preset to a recipe; null where none leads there. */
export async function wayTo(recipe: Recipe): Promise<Way | null> {
  const short = nonDefaults(recipe);
  const ways: Way[] = [];
  for (const preset of presets) {
    const changes = [...changesBetween([], preset.recipe, recipe, short)].filter(
      ([path]) => path !== "name" && path !== "seed",
    );
    const way: Way = [["class", preset.id], ...changes];
    const read = await readClassLink(query([...way, ["seed", String(recipe.seed)]])).catch(
      () => null,
    );
    if (read !== null && sameButName(read.recipe, recipe)) ways.push(way);
  }
  return ways.sort((a, b) => query(a).length - query(b).length)[0] ?? null;
}

const sameButName = (a: Recipe, b: Recipe): boolean =>
  JSON.stringify({ ...a, name: "" }) === JSON.stringify({ ...b, name: "" });

type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** @param short the recipe without what parsing fills in, from where other kinds are taken whole. */
function* changesBetween(
  keys: string[],
  before: unknown,
  after: unknown,
  short: unknown,
): Generator<[string, string]> {
  if (isGroup(before) && isGroup(after) && before.kind === after.kind) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      yield* changesBetween([...keys, key], before[key], after[key], (short as Group)?.[key]);
  } else if (after !== undefined && JSON.stringify(before) !== JSON.stringify(after)) {
    const whole = isGroup(after) ? { kind: after.kind, ...(short as Group) } : after;
    yield [keys.join("."), writeValue(whole)];
  }
}

const valueAt = (recipe: Recipe, keys: string[]): unknown =>
  keys.reduce<unknown>((value, key) => (isGroup(value) ? value[key] : undefined), recipe);

const nested = (keys: string[], value: unknown): unknown =>
  keys.reduceRight((inner, key) => ({ [key]: inner }), value);

/** Numbers and words as they are, lists of numbers with commas, all else as JSON. */
function writeValue(value: unknown): string {
  if (typeof value === "string" && jsonOf(value) === undefined) return value;
  const numbers = Array.isArray(value) && value.length > 0 && value.every(isNumber);
  return numbers ? value.join(",") : JSON.stringify(value);
}

function readValue(text: string, before: unknown): unknown {
  const value = jsonOf(text);
  if (value === undefined) {
    const list = text.split(",").map(jsonOf);
    return list.length > 1 && list.every(isNumber) ? list : text;
  }
  return Array.isArray(before) && isNumber(value) ? [value] : value;
}

const isNumber = (value: unknown): boolean => typeof value === "number";

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A query that can be read: what need not be escaped is not. */
export function query(entries: readonly (readonly [string, string])[]): string {
  const written = (text: string) =>
    encodeURIComponent(text)
      .replace(/%20/g, "+")
      .replace(/%(2C|3A|2F|40|3F)/g, (code) => decodeURIComponent(code));
  return `?${entries.map(([name, text]) => `${name}=${written(text)}`).join("&")}`;
}
