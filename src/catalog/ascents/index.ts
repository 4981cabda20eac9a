import * as v from "valibot";
import { definitionOf, schemasOf } from "../kind";
import { amp } from "./amp";
import { asam } from "./asam";
import { awp } from "./awp";
import type { AscentDefinition } from "./definition";
import { dropout } from "./dropout";
import { extragradient } from "./extragradient";
import { fisherSam } from "./fisher-sam";
import { forward } from "./forward";
import { gam } from "./gam";
import { gradient } from "./gradient";
import { noisy } from "./noisy";
import { orthogonal } from "./orthogonal";
import { saf } from "./saf";
import { sam } from "./sam";
import { spectral } from "./spectral";
import { subspace } from "./subspace";

export const ascents = [
  gradient,
  sam,
  asam,
  amp,
  awp,
  orthogonal,
  noisy,
  forward,
  spectral,
  extragradient,
  gam,
  fisherSam,
  subspace,
  dropout,
  saf,
] as const;

export const ascentSchema = v.variant("kind", schemasOf(ascents));
export type AscentRecipe = v.InferOutput<typeof ascentSchema>;

export const ascentDefinition = (recipe: AscentRecipe): AscentDefinition =>
  definitionOf(ascents, recipe);
