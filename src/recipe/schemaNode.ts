/**
 * The recipe's schema, read: bounds and choices are written once, there. valibot's schemas are plain
 * objects; `SchemaNode` names the parts of them that are looked at.
 */
import { recipeSchema } from "./schema";

export interface SchemaNode {
  type: string;
  entries?: Record<string, SchemaNode>;
  /** Nodes of a variant or union; values of a picklist. */
  options?: readonly unknown[];
  key?: string;
  literal?: unknown;
  wrapped?: SchemaNode;
  default?: unknown;
  items?: SchemaNode[];
  item?: SchemaNode;
  pipe?: readonly SchemaNode[];
  requirement?: unknown;
}

export const recipeNode = recipeSchema as unknown as SchemaNode;

/** What is inside of optional and nullable, and whether null is a value. */
export function unwrapped(node: SchemaNode): { node: SchemaNode; nullable: boolean } {
  let inner = node;
  let nullable = false;
  while (inner.wrapped !== undefined) {
    nullable ||= inner.type === "nullable";
    inner = inner.wrapped;
  }
  return { node: inner, nullable };
}

/** Of a list, which is checked in several passes (see `boundedArray`): the last knows its items. */
export function itemOf(list: SchemaNode): SchemaNode {
  const last = list.pipe?.findLast(({ type }) => type === "array");
  return last === undefined ? (list.item as SchemaNode) : itemOf(last);
}

/** What a check such as `min_value` asks for; `otherwise` without one. */
export function requirement(node: SchemaNode, type: string, otherwise: number): number {
  const action = node.pipe?.find((step) => step.type === type);
  return typeof action?.requirement === "number" ? action.requirement : otherwise;
}
