import * as v from "valibot";
import { definitionOf, schemasOf } from "../kind";
import { adversarial } from "./adversarial";
import { batchGradientNorm } from "./batch-gradient-norm";
import { coherence } from "./coherence";
import type { MeasureDefinition } from "./definition";
import { directionalSharpness } from "./directional-sharpness";
import { distance } from "./distance";
import { extremeRatio } from "./extreme-ratio";
import { firstOrderFlatness } from "./first-order-flatness";
import { flowSharpness } from "./flow-sharpness";
import { gradientChange } from "./gradient-change";
import { gradientCosines } from "./gradient-cosines";
import { gradientLine } from "./gradient-line";
import { gradientNorm } from "./gradient-norm";
import { largestEigenvalue } from "./largest-eigenvalue";
import { margins } from "./margins";
import { negativeShare } from "./negative-share";
import { opposingShare } from "./opposing-share";
import { samSharpness } from "./sam-sharpness";
import { sampleLosses } from "./sample-losses";
import { trace } from "./trace";

export const measures = [
  largestEigenvalue,
  trace,
  extremeRatio,
  negativeShare,
  directionalSharpness,
  samSharpness,
  firstOrderFlatness,
  gradientNorm,
  batchGradientNorm,
  gradientLine,
  gradientChange,
  coherence,
  gradientCosines,
  sampleLosses,
  margins,
  opposingShare,
  distance,
  flowSharpness,
  adversarial,
] as const;

export const measureSchema = v.variant("kind", schemasOf(measures));
export type MeasureRecipe = v.InferOutput<typeof measureSchema>;
export type MeasureKind = MeasureRecipe["kind"];

export const measureDefinition = (recipe: MeasureRecipe): MeasureDefinition =>
  definitionOf(measures, recipe);
