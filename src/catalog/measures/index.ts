import * as v from "valibot";
import { definitionOf, schemasOf } from "../kind";
import type { MeasureDefinition } from "./definition";
import { directionalSharpness } from "./directional-sharpness";
import { distance } from "./distance";
import { gradientNorm } from "./gradient-norm";
import { largestEigenvalue } from "./largest-eigenvalue";
import { samSharpness } from "./sam-sharpness";
import { trace } from "./trace";

export const measures = [
  largestEigenvalue,
  trace,
  directionalSharpness,
  samSharpness,
  gradientNorm,
  distance,
] as const;

export const measureSchema = v.variant("kind", schemasOf(measures));
export type MeasureRecipe = v.InferOutput<typeof measureSchema>;
export type MeasureKind = MeasureRecipe["kind"];

export const measureDefinition = (recipe: MeasureRecipe): MeasureDefinition =>
  definitionOf(measures, recipe);
