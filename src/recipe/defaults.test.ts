/**
 * What the fields mean that a recipe of the newest version leaves out, kind by kind: links store only
 * what differs from the defaults, so a changed default would change what every shared link says. Fields
 * that came later may stand beside those of the fixture; a new kind is added to it by running this file
 * with WRITE_FIXTURES=defaults, and the difference read before it is committed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import * as v from "valibot";
import { expect, test } from "vitest";
import { ascents } from "../catalog/ascents";
import { attacks } from "../catalog/attacks";
import { axisKinds } from "../catalog/axes";
import type { AxisDefinition } from "../catalog/axes/definition";
import { clips } from "../catalog/clips";
import { datasetSchema, datasets, isRegression, newDataset } from "../catalog/datasets";
import { interventions } from "../catalog/interventions";
import { type Definition, kindOf } from "../catalog/kind";
import { losses } from "../catalog/losses";
import { measures } from "../catalog/measures";
import type { MeasureDefinition } from "../catalog/measures/definition";
import { hasDerivatives, isFunction, modelSchema, models } from "../catalog/models";
import { restrictions } from "../catalog/restrictions";
import { rules } from "../catalog/rules";
import { schedules } from "../catalog/schedules";
import { tasks } from "../catalog/tasks";
import { recipe } from "./parse";
import { type OptimizerInput, type Recipe, type RecipeInput, recipeSchema } from "./schema";

const partOf =
  (part: "attack" | "ascent" | "clip" | "rule" | "schedule") => (definition: Definition) =>
    ({ [part]: { kind: kindOf(definition) } }) as OptimizerInput;

function bareDataset(kind: string): RecipeInput {
  if (kind === "none") return functionOnly;
  if (kind === "convection") return equationOnly;
  const dataset = newDataset(kind) as RecipeInput["dataset"];
  const training = { loss: { kind: "mean-squared" } } as const;
  return isRegression(v.parse(datasetSchema, dataset)) ? { dataset, training } : { dataset };
}

/** A function, no data and the loss that is the function's value go together. */
const functionOnly: RecipeInput = {
  dataset: { kind: "none" },
  model: { kind: "function" },
  training: { loss: { kind: "value" } },
};

/** An equation and a model with derivatives go together. */
const equationOnly: RecipeInput = {
  dataset: { kind: "convection" },
  model: { kind: "pinn" },
  training: { loss: { kind: "mean-squared" } },
};

/** A way to a partner asks for one. */
function bareAxis(definition: AxisDefinition): RecipeInput {
  const axes = { first: { kind: kindOf(definition) } } as RecipeInput["axes"];
  return definition.needs === "partner" ? { axes, partners: [{}] } : { axes };
}

function bareMeasure(definition: MeasureDefinition): RecipeInput {
  const probes = { measures: [{ kind: kindOf(definition) }] };
  const base: RecipeInput = definition.needsFunction ? functionOnly : {};
  return { ...base, training: { ...base.training, probes } } as RecipeInput;
}

/** One recipe for every kind that has fields of its own, saying no more than the kind. */
function bareRecipes(): RecipeInput[] {
  const optimizers = [
    ...attacks.map(partOf("attack")),
    ...ascents.map(partOf("ascent")),
    ...clips.map(partOf("clip")),
    ...rules.map(partOf("rule")),
    ...schedules.map(partOf("schedule")),
  ].map((optimizer): RecipeInput => ({ training: { optimizer } }));
  const analyses: RecipeInput = {
    curvature: { density: {}, sharpness: {}, track: {}, map: {} },
  };
  return [
    ...datasets.map((definition) => bareDataset(kindOf(definition))),
    ...models.map((definition) => {
      const model = v.parse(modelSchema, { kind: kindOf(definition) });
      if (hasDerivatives(model)) return equationOnly;
      return isFunction(model)
        ? functionOnly
        : ({ model: { kind: kindOf(definition) } } as RecipeInput);
    }),
    ...axisKinds.map(bareAxis),
    ...optimizers,
    ...losses.map((definition) =>
      definition.targets === "nothing"
        ? functionOnly
        : ({ training: { loss: { kind: kindOf(definition) } } } as RecipeInput),
    ),
    analyses,
    { partners: [{ change: { kind: "branch" }, curve: {} }] },
    ...tasks.map(
      (definition) =>
        ({ training: { phases: [{ task: { kind: kindOf(definition) } }] } }) as RecipeInput,
    ),
    ...interventions.map(
      (definition) =>
        ({
          training: { phases: [{ interventions: [{ kind: kindOf(definition) }] }] },
        }) as RecipeInput,
    ),
    ...measures.map(bareMeasure),
    ...restrictions.map(
      (definition) =>
        ({ curvature: { of: { restriction: { kind: kindOf(definition) } } } }) as RecipeInput,
    ),
  ];
}

const place = new URL("./fixtures/defaults-v2.json", import.meta.url);

if (process.env.WRITE_FIXTURES === "defaults") {
  const meant = bareRecipes().map((given) => ({ given, meant: recipe(given) }));
  writeFileSync(place, `${JSON.stringify(meant, null, 2)}\n`);
}

const fixtures: { given: RecipeInput; meant: Recipe }[] = JSON.parse(readFileSync(place, "utf8"));

test("the fixture holds every kind", () => {
  expect(fixtures.map(({ given }) => given)).toEqual(bareRecipes());
  expect(
    fixtures.every(({ meant }) => meant.version === recipeSchema.entries.version.default),
  ).toBe(true);
});

test.each(fixtures)("$given means what it meant", ({ given, meant }) => {
  expect(recipe(given)).toMatchObject(meant);
});
