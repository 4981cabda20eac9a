/** Combinations that every single field allows and the whole does not. */
import { datasetDefinition, isRegression } from "../catalog/datasets";
import { lossDefinition } from "../catalog/losses";
import { modelDefinition } from "../catalog/models";
import { restrictionDefinition } from "../catalog/restrictions";
import type { Recipe } from "./schema";

/** A choice that does not go with the data. */
export interface Contradiction {
  /** Of the choice. */
  path: string;
  /** What the data would have to have, in a list of choices: "needs images". */
  needs: string;
  message: string;
}

type Rule = (recipe: Recipe) => Contradiction | null;

const modelNeedsImages: Rule = ({ dataset, model }) =>
  modelDefinition(model).needsImages && !datasetDefinition(dataset).mayBeImages
    ? {
        path: "model.kind",
        needs: "needs images",
        message: `a ${model.kind} needs images; the dataset "${dataset.kind}" has none`,
      }
    : null;

const lossNeedsClasses: Rule = ({ dataset, training }) =>
  lossDefinition(training.loss).targets === "classes" && isRegression(dataset)
    ? {
        path: "training.loss.kind",
        needs: "needs classes",
        message: `${training.loss.kind} needs classes; choose mean-squared or half-squared for a regression`,
      }
    : null;

const restrictionNeedsClasses: Rule = ({ dataset, curvature }) =>
  restrictionDefinition(curvature.of.restriction).needsClasses && isRegression(dataset)
    ? {
        path: "curvature.of.restriction.kind",
        needs: "needs classes",
        message: `a restriction to one class needs classes; the dataset "${dataset.kind}" has numbers`,
      }
    : null;

const rules = [modelNeedsImages, lossNeedsClasses, restrictionNeedsClasses];

export const contradictions = (recipe: Recipe): Contradiction[] =>
  rules.flatMap((rule) => rule(recipe) ?? []);
