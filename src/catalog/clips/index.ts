import * as v from "valibot";
import { definitionOf, schemasOf } from "../kind";
import type { ClipDefinition } from "./definition";
import { none } from "./none";
import { norm } from "./norm";
import { share } from "./share";
import { value } from "./value";

export const clips = [none, norm, value, share] as const;

export const clipSchema = v.variant("kind", schemasOf(clips));
export type ClipRecipe = v.InferOutput<typeof clipSchema>;

export const clipDefinition = (recipe: ClipRecipe): ClipDefinition => definitionOf(clips, recipe);
