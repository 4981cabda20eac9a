import type { AxisRecipe } from "../../catalog/axes";
import { runCode } from "../../catalog/kind";
import { adam } from "./adam";
import { eigenvector } from "./eigenvector";
import { gradient } from "./gradient";
import { parameter } from "./parameter";
import { partner } from "./partner";
import { pca } from "./pca";
import { random } from "./random";
import type { AxisSource, Direction, MakeDirection } from "./source";

const code: { [K in AxisRecipe["kind"]]: MakeDirection<K> } = {
  random,
  pca,
  eigenvector,
  gradient,
  adam,
  partner,
  parameter,
};

/** @throws Error in words for the user where the direction does not exist. */
export const makeDirection = (axis: AxisRecipe, source: AxisSource): Promise<Direction> =>
  runCode(code, axis, source);
