/** Dotted paths into a recipe, such as `training.steps`, as types. */
import type { Settings } from "../catalog/kind";
import type { Recipe } from "./schema";

type Place<T, Kind extends boolean> = {
  [K in keyof T & string]: NonNullable<T[K]> extends Settings
    ? Kind extends true
      ? K
      : never
    : NonNullable<T[K]> extends readonly unknown[]
      ? Kind extends true
        ? never
        : K
      : NonNullable<T[K]> extends object
        ? `${K}.${Place<NonNullable<T[K]>, Kind>}` | (Kind extends true ? never : Group<T, K>)
        : Kind extends true
          ? never
          : K;
}[keyof T & string];

/** A group of settings that may be left out is a field itself. */
type Group<T, K extends keyof T> = null extends T[K] ? K : never;

/** All but the start of a training: that is a point of a landscape and comes from there, not from a form. */
type Asked = Omit<Recipe, "training"> & { training: Omit<Recipe["training"], "start"> };

/** Where a kind is chosen: `dataset`, `axes.first`. */
export type KindPath = Place<Asked, true>;

/** Every other field that asks for something; the settings of kinds are with their kinds. */
export type FieldPath = Exclude<Place<Asked, false>, "version" | "name">;

type Value<T, P extends string> = P extends `${infer K}.${infer Rest}`
  ? K extends keyof T
    ? Value<NonNullable<T[K]>, Rest>
    : never
  : P extends keyof T
    ? NonNullable<T[P]>
    : never;

/** Settings of the kinds that a path has. */
export type SettingsAt<P extends KindPath> = Value<Recipe, P>;
