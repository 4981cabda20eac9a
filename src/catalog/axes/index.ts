import * as v from "valibot";
import { definitionOf, schemasOf } from "../kind";
import { adam } from "./adam";
import type { AxisDefinition } from "./definition";
import { eigenvector } from "./eigenvector";
import { gradient } from "./gradient";
import { parameter } from "./parameter";
import { partner } from "./partner";
import { pca } from "./pca";
import { random } from "./random";

export const axisKinds = [random, pca, eigenvector, gradient, adam, partner, parameter] as const;

export const axisSchema = v.variant("kind", schemasOf(axisKinds));
export type AxisRecipe = v.InferOutput<typeof axisSchema>;

export const axisDefinition = (recipe: AxisRecipe): AxisDefinition =>
  definitionOf(axisKinds, recipe);

/** "PC 1", "random direction 1", "Hessian eigenvector 1 from the top". */
export const describeAxis = (recipe: AxisRecipe): string => axisDefinition(recipe).describe(recipe);

/** An axis of the same kind that is none of the others; the same one where the kind has no next. */
export function nextAxis(like: AxisRecipe, others: readonly (AxisRecipe | null)[]): AxisRecipe {
  const taken = others.filter((other): other is AxisRecipe => other?.kind === like.kind);
  // The next one of a kind is of that kind, which the list of all of them does not say.
  return (axisDefinition(like).next?.(like, taken) as AxisRecipe | undefined) ?? like;
}

/** A new axis of a kind, that differs from the other one where it can. */
export const newAxis = (kind: string, other: AxisRecipe | null): AxisRecipe =>
  nextAxis(v.parse(axisSchema, { kind }), [other]);
