import type { RecipeInput } from "../recipe/schema";

type Patched<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: Patched<T[K]> }
    : T;

/** Fields of a recipe to be replaced; what it does not name stays as it is. */
export type RecipePatch = Patched<RecipeInput>;

type Fields = Record<string, unknown>;

const isGroup = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * `base` with the fields of `change`. Groups are merged field by field; lists, numbers and null are
 * replaced, and so is a group whose kind changes, as kinds have different fields.
 */
export function patched<T>(base: T, change: unknown): T {
  if (change === undefined) return base;
  if (!isGroup(base) || !isGroup(change)) return change as T;
  if (change.kind !== undefined && change.kind !== base.kind) return change as T;
  const merged: Fields = { ...base };
  for (const [name, value] of Object.entries(change)) merged[name] = patched(base[name], value);
  return merged as T;
}
