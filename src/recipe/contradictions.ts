/** Combinations that every single field allows and the whole does not. */
import { ascentDefinition } from "../catalog/ascents";
import { axisDefinition } from "../catalog/axes";
import type { PartnerPlace } from "../catalog/axes/definition";
import {
  datasetDefinition,
  hasData,
  isEquation,
  isRegression,
  mayBeImages,
} from "../catalog/datasets";
import { interventionDefinition } from "../catalog/interventions";
import { lossDefinition } from "../catalog/losses";
import { measureDefinition } from "../catalog/measures";
import { hasDerivatives, isFunction, modelDefinition } from "../catalog/models";
import { restrictionDefinition } from "../catalog/restrictions";
import { taskDefinition } from "../catalog/tasks";
import { partnerPlace } from "./axisPartners";
import { hasBatchNormalization } from "./describe";
import { phasesOf } from "./phases";
import type { Recipe } from "./schema";

/** A choice that does not go with the rest. */
export interface Contradiction {
  /** Of the choice. */
  path: string;
  /** What the rest would have to have, in a list of choices: "needs images". */
  needs: string;
  message: string;
}

type Rule = (recipe: Recipe) => Contradiction | null;

const modelNeedsImages: Rule = ({ dataset, model }) =>
  modelDefinition(model).needsImages && !mayBeImages(dataset)
    ? {
        path: "model.kind",
        needs: "needs images",
        message: `a ${model.kind} needs images; the dataset "${dataset.kind}" has none`,
      }
    : null;

/** Samples of an equation ask for derivatives; others do not say along what. */
const modelFitsEquation: Rule = ({ dataset, model }) => {
  if (isEquation(dataset) === hasDerivatives(model)) return null;
  const [needs, message] = isEquation(dataset)
    ? ["has no derivatives", "an equation needs a model with a directional derivative, as a pinn"]
    : ["needs an equation", 'a directional derivative needs an equation, as "convection"'];
  return { path: "model.kind", needs, message };
};

const lossNeedsClasses: Rule = ({ dataset, training }) =>
  lossDefinition(training.loss).targets === "classes" && isRegression(dataset)
    ? {
        path: "training.loss.kind",
        needs: "needs classes",
        message: `${training.loss.kind} needs classes; choose mean-squared or half-squared for a regression`,
      }
    : null;

/** A function is its own loss, or has one output over data whose target is one number. */
const lossFitsFunction: Rule = ({ dataset, model, training }) => {
  const isValue = lossDefinition(training.loss).targets === "nothing";
  const at = (needs: string, message: string) => ({ path: "training.loss.kind", needs, message });
  if (!isFunction(model))
    return isValue
      ? at("needs a function", "the value as a loss needs a function as the model")
      : null;
  if (isValue) return null;
  if (!hasData(dataset)) return at("needs data", "without data the loss is the function's value");
  const ends = datasetDefinition(dataset).ends(dataset);
  return isRegression(dataset) && ends?.outputs === 1
    ? null
    : at("needs one number as the target", "a function over classes is its own loss: the value");
};

const noDataNeedsFunction: Rule = ({ dataset, model }) =>
  !hasData(dataset) && !isFunction(model)
    ? {
        path: "model.kind",
        needs: "needs data",
        message: "a network needs data; without them the model is a function",
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

const measureNeedsSingleSamples: Rule = (recipe) => {
  const { measures } = recipe.training.probes;
  const rank = measures.findIndex((measure) => measureDefinition(measure).singleGradients);
  if (rank < 0 || !hasBatchNormalization(recipe)) return null;
  return {
    path: `training.probes.measures.${rank}.kind`,
    needs: "needs no batch normalization",
    message: `${measures[rank].kind} takes gradients of single samples, which have none of their own under batch normalization; choose another normalization or measure`,
  };
};

const measureNeedsFunction: Rule = ({ model, training: { probes } }) => {
  const { measures } = probes;
  const rank = measures.findIndex((measure) => measureDefinition(measure).needsFunction);
  if (rank < 0 || isFunction(model)) return null;
  return {
    path: `training.probes.measures.${rank}.kind`,
    needs: "needs a function",
    message: `${measures[rank].kind} follows gradient flow in float64, which a function as the model has and a network has not`,
  };
};

const measureNeedsNetwork: Rule = ({ model, training: { probes } }) => {
  const { measures } = probes;
  const rank = measures.findIndex((measure) => measureDefinition(measure).needsNetwork);
  if (rank < 0 || !isFunction(model)) return null;
  return {
    path: `training.probes.measures.${rank}.kind`,
    needs: "needs a network",
    message: `${measures[rank].kind} moves the inputs of a network`,
  };
};

const measureNeedsClasses: Rule = ({ dataset, model, training: { probes } }) => {
  const { measures } = probes;
  const rank = measures.findIndex((measure) => measureDefinition(measure).needsClasses);
  if (rank < 0 || !(isRegression(dataset) || isFunction(model))) return null;
  return {
    path: `training.probes.measures.${rank}.kind`,
    needs: "needs a network over classes",
    message: `${measures[rank].kind} are of a network that tells classes apart`,
  };
};

/** What is not there of the place that an axis leads to. */
function lacking({ index, place }: PartnerPlace, { partners }: Recipe) {
  if (index >= partners.length)
    return index === 0
      ? (["kind", "a partner", "has none"] as const)
      : (["index", `partner ${index + 1}`, `has ${partners.length}`] as const);
  if (place === "matched" && partners[index].matching === null)
    return ["place", "matching", "does not match it"] as const;
  if (place === "curve" && partners[index].curve === null)
    return ["place", "a curve", "asks for none"] as const;
  return null;
}

const axisNeedsPartner =
  (name: "first" | "second"): Rule =>
  (recipe) => {
    const place = partnerPlace(recipe.axes[name]);
    const lack = place && lacking(place, recipe);
    if (!lack) return null;
    const [field, what, having] = lack;
    return {
      path: `axes.${name}.${field}`,
      needs: `needs ${what}`,
      message: `the ${name} axis needs ${what}; the recipe ${having}`,
    };
  };

const axisNeedsParameter =
  (name: "first" | "second"): Rule =>
  ({ model, axes }) => {
    const axis = axes[name];
    const index = axis === null ? undefined : axisDefinition(axis).parameter?.(axis);
    if (index === undefined || !isFunction(model) || index < model.parameters.length) return null;
    return {
      path: `axes.${name}.index`,
      needs: `needs ${index + 1} parameters`,
      message: `the ${name} axis is parameter ${index + 1}; the function has ${model.parameters.length}`,
    };
  };

const rules = [
  modelNeedsImages,
  modelFitsEquation,
  lossNeedsClasses,
  lossFitsFunction,
  noDataNeedsFunction,
  restrictionNeedsClasses,
  measureNeedsSingleSamples,
  measureNeedsFunction,
  measureNeedsNetwork,
  measureNeedsClasses,
  axisNeedsPartner("first"),
  axisNeedsPartner("second"),
  axisNeedsParameter("first"),
  axisNeedsParameter("second"),
];

/** Tasks that the recipe's data cannot be made into. */
const taskProblems = ({ dataset, training }: Recipe): Contradiction[] => {
  const chosen = [
    { task: training.task, path: "training.task.kind" },
    ...(training.phases ?? []).map(({ task }, index) => ({
      task,
      path: `training.phases.${index}.task.kind`,
    })),
  ];
  return chosen.flatMap(({ task, path }) => {
    if (task === undefined) return [];
    const { needsClasses, needsPlane, problem } = taskDefinition(task);
    const at = (needs: string, message: string) => [{ path, needs, message }];
    if (needsClasses && isRegression(dataset))
      return at(
        "needs classes",
        `"${task.kind}" needs classes; the dataset "${dataset.kind}" has numbers`,
      );
    const inputs = datasetDefinition(dataset).ends(dataset)?.inputs ?? 2;
    if (needsPlane && !mayBeImages(dataset) && inputs !== 2)
      return at(
        "needs images or points of a plane",
        `"${task.kind}" needs images or inputs of two numbers; the dataset "${dataset.kind}" has ${inputs}`,
      );
    const other = problem?.(task) ?? null;
    return other === null ? [] : at(other, other);
  });
};

const PLAIN_UNITS =
  "an MLP with hidden layers and biases, without skip connections and batch normalization";

/** What needs hidden units that the next layer alone reads, and does not find them. */
function unitProblem(path: string, kind: string, { model }: Recipe): Contradiction[] {
  if (modelDefinition(model).plainUnits?.(model)) return [];
  const message = `"${kind}" needs hidden units that the next layer alone reads: ${PLAIN_UNITS}`;
  return [{ path, needs: `needs ${PLAIN_UNITS}`, message }];
}

/** The optimizer of each phase, where it stands in the recipe, and what of it is said there: a phase keeps the rest. */
const optimizersOf = (training: Recipe["training"]) =>
  phasesOf(training).map(({ index, optimizer }) =>
    index === 0
      ? { optimizer, said: training.optimizer, at: "training.optimizer" }
      : {
          optimizer,
          said: training.phases?.[index - 1].optimizer ?? {},
          at: `training.phases.${index - 1}.optimizer`,
        },
  );

/** Ascents for hidden units, or with settings for another number of parameters, in any phase. */
const ascentProblems = (recipe: Recipe): Contradiction[] => {
  const { model, training } = recipe;
  return optimizersOf(training).flatMap(({ said: { ascent }, at }) => {
    if (ascent === undefined) return [];
    const { entries: entriesOf, needsUnits } = ascentDefinition(ascent);
    if (needsUnits) return unitProblem(`${at}.ascent.kind`, ascent.kind, recipe);
    const entries = entriesOf?.(ascent) ?? null;
    const parameters = isFunction(model) ? model.parameters.length : null;
    if (entries === null || entries === parameters) return [];
    const path = `${at}.ascent.covariance`;
    const has = parameters === null ? "a network has none" : `the function has ${parameters}`;
    return [
      {
        path,
        needs: `needs a function of ${entries} parameters`,
        message: `a covariance of ${entries} rows is for a function of ${entries} parameters; ${has}`,
      },
    ];
  });
};

/** Ascents that compare what the network answers to a sample, in any phase. */
const outputProblems = ({ dataset, model, training }: Recipe): Contradiction[] =>
  optimizersOf(training).flatMap(({ optimizer: { ascent, attack }, said, at }) => {
    if (!ascentDefinition(ascent).readsOutputs) return [];
    const atAscent = (needs: string, message: string) =>
      said.ascent === undefined ? [] : [{ path: `${at}.ascent.kind`, needs, message }];
    if (isFunction(model) || isRegression(dataset))
      return atAscent(
        "needs a network over classes",
        `"${ascent.kind}" compares probabilities that a network gives to classes`,
      );
    if (attack.kind === "none") return [];
    const message = `"${ascent.kind}" compares what a network answers to the same input, which an attack moves`;
    const needs = "needs a gradient that compares no answers";
    return [
      ...atAscent("needs inputs that no attack moves", message),
      ...(said.attack === undefined ? [] : [{ path: `${at}.attack.kind`, needs, message }]),
    ];
  });

/** Attacks on the inputs of a model that is a function, in any phase. */
const attackProblems = ({ model, training }: Recipe): Contradiction[] =>
  optimizersOf(training).flatMap(({ said: { attack }, at }) =>
    attack === undefined || attack.kind === "none" || !isFunction(model)
      ? []
      : [
          {
            path: `${at}.attack.kind`,
            needs: "needs a network",
            message: "an attack moves the inputs of a network",
          },
        ],
  );

/** What phases cannot do, each by itself. */
const phaseProblems = (recipe: Recipe): Contradiction[] =>
  phasesOf(recipe.training).flatMap(({ index, from, interventions }) =>
    interventions.flatMap((intervention, place) => {
      const path = `training.phases.${index - 1}.interventions.${place}`;
      const { needsUnits, needsStep } = interventionDefinition(intervention);
      if (needsUnits) return unitProblem(path, intervention.kind, recipe);
      const step = needsStep?.(intervention) ?? 0;
      if (step <= from) return [];
      const needs = `needs step ${step} to be over`;
      const message = `cannot go back to step ${step}: this phase begins after step ${from}`;
      return [{ path, needs, message }];
    }),
  );

/** What keeps the landscape from being that a training starts on. */
function startProblems(recipe: Recipe): Contradiction[] {
  const { start } = recipe.training;
  if (start === undefined) return [];
  const { training, axes } = start;
  return contradictions({ ...recipe, training, axes, partners: [] })
    .filter(({ path }) => /^(training|axes)\./.test(path))
    .map((problem) => ({ ...problem, path: `training.start.${problem.path}` }));
}

export const contradictions = (recipe: Recipe): Contradiction[] => [
  ...rules.flatMap((rule) => rule(recipe) ?? []),
  ...taskProblems(recipe),
  ...ascentProblems(recipe),
  ...outputProblems(recipe),
  ...attackProblems(recipe),
  ...phaseProblems(recipe),
  ...startProblems(recipe),
];
