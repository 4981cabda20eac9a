import * as v from "valibot";
import type { NetworkEnds } from "../datasets/definition";
import { definitionOf, schemasOf } from "../kind";
import { cnn } from "./cnn";
import type { ModelDefinition } from "./definition";
import { functionModel } from "./function";
import { layers } from "./layers";
import { mlp } from "./mlp";
import { pinn } from "./pinn";
import { resnet } from "./resnet";
import { vit } from "./vit";

export const models = [mlp, cnn, resnet, vit, pinn, layers, functionModel] as const;

export const modelSchema = v.variant("kind", schemasOf(models));
export type ModelRecipe = v.InferOutput<typeof modelSchema>;

export type FunctionRecipe = Extract<ModelRecipe, { kind: "function" }>;
/** Of layers. */
export type NetworkRecipe = Exclude<ModelRecipe, FunctionRecipe>;

/** Whether it is an expression, and no network of layers. */
export const isFunction = (recipe: ModelRecipe): recipe is FunctionRecipe =>
  recipe.kind === "function";

export const modelDefinition = (recipe: ModelRecipe): ModelDefinition =>
  definitionOf(models, recipe);

/** Whether it tells how its outputs change with its inputs, as equations ask. */
export const hasDerivatives = (recipe: ModelRecipe): boolean =>
  modelDefinition(recipe).hasDerivatives?.(recipe) ?? false;

/** Settings of a newly chosen model, before defaults. */
export const newModel = (kind: string, ends: NetworkEnds | null): object => ({
  kind,
  ...(ends && definitionOf<ModelDefinition>(models, { kind }).fitted?.(ends)),
});

/** "MLP 32, ReLU", with its ends "MLP 144–32–10, ReLU", "residual CNN, 3 blocks of 8 channels, ReLU". */
export const describeModel = (recipe: ModelRecipe, ends: NetworkEnds | null = null): string =>
  modelDefinition(recipe).describe(recipe, ends);
