/**
 * What the fields mean that a recipe of the newest version leaves out, kind by kind: links store only
 * what differs from the defaults, so a changed default would change what every shared link says. Fields
 * that came later may stand beside those of the fixture; a new kind is added to it by running this file
 * with WRITE_FIXTURES=defaults, and the difference read before it is committed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ascents } from "../catalog/ascents";
import { clips } from "../catalog/clips";
import type { Definition, KindSchema } from "../catalog/kind";
import { losses } from "../catalog/losses";
import { rules } from "../catalog/rules";
import { schedules } from "../catalog/schedules";
import { recipe } from "./parse";
import {
  type AxisRecipe,
  type OptimizerInput,
  type Recipe,
  type RecipeInput,
  recipeSchema,
} from "./schema";

const kindIn = (schema: KindSchema): string => schema.entries.kind.literal;

const kindOf =
  (part: "ascent" | "clip" | "rule" | "schedule") =>
  ({ schema }: Definition) =>
    ({ [part]: { kind: kindIn(schema) } }) as OptimizerInput;

/** One recipe for every kind that has fields of its own, saying no more than the kind. */
function bareRecipes(): RecipeInput[] {
  const datasets: Record<Recipe["dataset"]["kind"], RecipeInput> = {
    spirals: { dataset: { kind: "spirals" } },
    moons: { dataset: { kind: "moons" } },
    circles: { dataset: { kind: "circles" } },
    blobs: { dataset: { kind: "blobs" } },
    regression: { dataset: { kind: "regression" }, training: { loss: { kind: "mean-squared" } } },
    glyphs: {},
    csv: { dataset: { kind: "csv", file: "a.csv" } },
    npz: { dataset: { kind: "npz", file: "a.npz" } },
    idx: { dataset: { kind: "idx", file: "a", labels: "b" } },
  };
  // A list of layers came later than version 1.
  const models: Record<Exclude<Recipe["model"]["kind"], "layers">, RecipeInput> = {
    mlp: { model: { kind: "mlp" } },
    cnn: { model: { kind: "cnn" } },
    resnet: { model: { kind: "resnet" } },
  };
  const axes: Record<AxisRecipe["kind"], RecipeInput> = {
    random: { axes: { first: { kind: "random" }, second: null } },
    pca: { axes: { first: { kind: "pca" } } },
    eigenvector: { axes: { first: { kind: "eigenvector" } } },
    gradient: { axes: { first: { kind: "gradient" } } },
    adam: { axes: { first: { kind: "adam" } } },
  };
  const optimizers = [
    ...ascents.map(kindOf("ascent")),
    ...clips.map(kindOf("clip")),
    ...rules.map(kindOf("rule")),
    ...schedules.map(kindOf("schedule")),
  ].map((optimizer): RecipeInput => ({ training: { optimizer } }));
  const analyses: RecipeInput = {
    curvature: { density: {}, sharpness: {}, track: {}, map: {} },
  };
  const restrictions = (["class", "layer", "batch"] as const).map(
    (kind): RecipeInput => ({ curvature: { of: { restriction: { kind } } } }),
  );
  return [
    ...[datasets, models, axes].flatMap(Object.values),
    ...optimizers,
    ...losses.map(
      ({ schema }) => ({ training: { loss: { kind: kindIn(schema) } } }) as RecipeInput,
    ),
    analyses,
    ...restrictions,
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
