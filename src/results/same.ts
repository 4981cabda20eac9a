/** Whether two parts of recipes, whose fields stand in the schema's order, say the same. */
export const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
