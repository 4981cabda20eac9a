/** Which control fits a field of the recipe: read from the schema, so that bounds and choices are written once. */
import {
  itemOf,
  recipeNode,
  requirement,
  type SchemaNode,
  unwrapped,
} from "../../recipe/schemaNode";

export interface Bounds {
  low: number;
  high: number;
  whole: boolean;
}

export type FieldKind =
  | ({ kind: "number"; nullable: boolean } & Bounds)
  | { kind: "choice"; options: (string | number)[] }
  | { kind: "switch" }
  | { kind: "text"; longest: number }
  | ({ kind: "list" } & Bounds)
  | { kind: "range" }
  /** The layers of a network. */
  | { kind: "layers" }
  /** Rows of numbers. */
  | { kind: "points" }
  /** A function of named parameters, and these. */
  | { kind: "expression" }
  | { kind: "parameters" }
  /** A group of settings that may be left out. */
  | { kind: "group" };

/** The option of a variant that a value belongs to: the one whose discriminator it carries. */
function optionFor(node: SchemaNode, value: unknown): SchemaNode {
  const key = node.key ?? "kind";
  const wanted = (value as Record<string, unknown> | null)?.[key];
  const options = node.options as SchemaNode[];
  return options.find((option) => option.entries?.[key].literal === wanted) ?? options[0];
}

/** Kinds that a variant such as `dataset` or `axes.first` can have, in the schema's order. */
export function kindsAt(recipe: unknown, path: string): string[] {
  const { node } = nodeAt(recipe, path);
  return (node.options as SchemaNode[]).map((option) => String(option.entries?.kind.literal));
}

/** Names of the fields of the object at `path`, without its discriminator. */
export function entriesAt(recipe: unknown, path: string): string[] {
  const { node, value } = nodeAt(recipe, path);
  const object = node.type === "variant" ? optionFor(node, value) : node;
  const names = Object.keys(object.entries ?? {});
  return node.type === "variant" ? names.filter((name) => name !== "kind") : names;
}

function nodeAt(
  recipe: unknown,
  path: string,
): { node: SchemaNode; nullable: boolean; value: unknown } {
  let found = unwrapped(recipeNode);
  let value: unknown = recipe;
  for (const key of path.split(".")) {
    const object = found.node.type === "variant" ? optionFor(found.node, value) : found.node;
    const next = Array.isArray(value) ? itemOf(object) : object.entries?.[key];
    if (next === undefined) throw new Error(`The recipe has no field ${path}`);
    found = unwrapped(next);
    value = (value as Record<string, unknown> | null)?.[key];
  }
  return { ...found, value };
}

function boundsOf(node: SchemaNode): Bounds {
  return {
    low: requirement(node, "min_value", -Infinity),
    high: requirement(node, "max_value", Infinity),
    whole: node.pipe?.some((step) => step.type === "integer") ?? false,
  };
}

/** What kind of control the field at a dotted path needs. Throws for a path that is no leaf. */
export function fieldKind(recipe: unknown, path: string): FieldKind {
  const { node, nullable } = nodeAt(recipe, path);
  switch (node.type) {
    case "number":
      return { kind: "number", nullable, ...boundsOf(node) };
    case "picklist":
      return { kind: "choice", options: node.options as (string | number)[] };
    case "boolean":
      return { kind: "switch" };
    case "string":
      if (node.pipe?.some(({ type }) => type === "metadata")) return { kind: "expression" };
      return { kind: "text", longest: requirement(node, "max_length", 200) };
    case "union":
      return { kind: "text", longest: requirement(node, "max_length", 200) };
    case "array": {
      const item = unwrapped(itemOf(node)).node;
      if (item.type === "variant") return { kind: "layers" };
      if (item.type === "array") return { kind: "points" };
      if (item.type === "strict_object") return { kind: "parameters" };
      return { kind: "list", ...boundsOf(item) };
    }
    case "strict_tuple":
      return { kind: "range" };
    case "strict_object":
      return { kind: "group" };
    default:
      throw new Error(`The field ${path} is not a single value`);
  }
}
