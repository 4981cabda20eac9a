/**
 * What the fields that a version-1 recipe leaves out mean, kind by kind: links store only what differs
 * from the defaults, so a changed default would change what every shared link says. Fields that came
 * later may stand beside those of the fixture, which was written once, by running this file with WRITE_FIXTURES=defaults.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { recipe } from "./parse";
import { type AxisRecipe, type Recipe, type RecipeInput, recipeSchema } from "./schema";

/** One recipe for every kind that has fields of its own, saying no more than the kind. */
function bareRecipes(): RecipeInput[] {
  const datasets: Record<Recipe["dataset"]["kind"], RecipeInput> = {
    spirals: { dataset: { kind: "spirals" } },
    moons: { dataset: { kind: "moons" } },
    circles: { dataset: { kind: "circles" } },
    blobs: { dataset: { kind: "blobs" } },
    regression: { dataset: { kind: "regression" }, training: { loss: "mean-squared" } },
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
  const analyses: RecipeInput = {
    curvature: { density: {}, sharpness: {}, track: {}, map: {} },
  };
  const restrictions = (["class", "layer", "batch"] as const).map(
    (kind): RecipeInput => ({ curvature: { of: { restriction: { kind } } } }),
  );
  return [...[datasets, models, axes].flatMap(Object.values), analyses, ...restrictions];
}

const place = new URL("./fixtures/defaults-v1.json", import.meta.url);

if (process.env.WRITE_FIXTURES === "defaults") {
  const meant = bareRecipes().map((given) => ({ given, meant: recipe(given) }));
  writeFileSync(place, `${JSON.stringify(meant, null, 2)}\n`);
}

const fixtures: { given: RecipeInput; meant: Recipe }[] = JSON.parse(readFileSync(place, "utf8"));

test("the fixture holds every kind of version 1", () => {
  expect(fixtures.map(({ given }) => given)).toEqual(bareRecipes());
  expect(
    fixtures.every(({ meant }) => meant.version === recipeSchema.entries.version.default),
  ).toBe(true);
});

test.each(fixtures)("$given means what it meant", ({ given, meant }) => {
  expect(recipe(given)).toMatchObject(meant);
});
