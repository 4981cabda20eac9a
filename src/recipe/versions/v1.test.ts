/**
 * What the fields mean that a recipe of version 1 leaves out, kind by kind: links of it store only what
 * differs from its defaults.
 */
import { readFileSync } from "node:fs";
import * as v from "valibot";
import { expect, test } from "vitest";
import { parseRecipe } from "../parse";
import { readRecipe } from "../readRecipe";
import { upgrade1 } from "./upgrade1";
import { recipeSchema1 } from "./v1";

const place = new URL("../fixtures/defaults-v1.json", import.meta.url);
const fixtures: { given: object; meant: object }[] = JSON.parse(readFileSync(place, "utf8"));

test.each(fixtures)("$given means what it meant", async ({ given, meant }) => {
  expect(v.parse(recipeSchema1, given)).toMatchObject(meant);
  // Whether or not the rest is written out, and read as any recipe from outside.
  const read = await readRecipe(given);
  expect(read.ok).toBe(true);
  expect(read).toEqual(await readRecipe(meant));
});

test.each([
  ["plain descent", { kind: "sgd", momentum: 0.5 }, { rule: { kind: "sgd" } }],
  [
    "heavy ball",
    { momentum: 0.5, schedule: "cosine", warmup: 3 },
    { rule: { kind: "momentum", momentum: 0.5 }, schedule: { kind: "cosine" }, warmup: 3 },
  ],
  [
    "sharpness-aware AdamW",
    { kind: "adamw", samRadius: 0.1, beta2: 0.99, weightDecay: 0.1 },
    {
      ascent: { kind: "sam", radius: 0.1 },
      rule: { kind: "adamw", beta1: 0.9, beta2: 0.99, epsilon: 1e-8 },
      weightDecay: 0.1,
    },
  ],
])("%s is put together from its parts", (_, optimizer, parts) => {
  const upgraded = parseRecipe(upgrade1(v.parse(recipeSchema1, { training: { optimizer } })));
  expect(upgraded).toMatchObject({ ok: true, recipe: { training: { optimizer: parts } } });
});

test("one class of a regression, which could not be measured, is the whole", () => {
  const given = {
    dataset: { kind: "regression" },
    training: { loss: "half-squared" },
    curvature: { of: { restriction: { kind: "class" } } },
  };
  const upgraded = parseRecipe(upgrade1(v.parse(recipeSchema1, given)));
  const restriction = { kind: "whole" };
  expect(upgraded).toMatchObject({ ok: true, recipe: { curvature: { of: { restriction } } } });
});

test.each([
  [{ version: 3 }, /later version of this page, which knows up to 2. Reload to update/],
  [{ version: 0 }, /whole number from 1 to 2/],
  [{ version: "1" }, /whole number from 1 to 2/],
  [{ version: 1, training: { optimizer: { rule: {} } } }, /not a known field/],
  [{ version: 1, dataset: { kind: "slabs" } }, /^is 1; this is a recipe of version 2: write/],
  [
    { dataset: { kind: "slabs" }, training: { optimizer: { samRadius: 0.1 } } },
    /^must be one of .* in a recipe of version 1; version 2 knows more$/,
  ],
  [{ dataset: { kind: "slab" } }, /^must be one of [^;]*$/],
  [{ model: { kind: "vit" } }, /^is not said, which means 1; this is a recipe of version 2/],
  [{ version: 2, training: { optimizer: { kind: "sgd" } } }, /not a known field/],
])("%j is refused with its reason", async (recipe, reason) => {
  const read = await readRecipe(recipe);
  if (read.ok) throw new Error("was accepted");
  expect(read.problems[0].message).toMatch(reason);
});
