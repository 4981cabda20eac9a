import { expect, test } from "vitest";
import { parseRecipe } from "./parse";
import { pairOf, presetById, presetPairs, presets } from "./presets";

test("every preset is a valid recipe under a name of its own", () => {
  for (const preset of presets) expect(parseRecipe(preset.recipe).ok, preset.id).toBe(true);
  expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
  expect(new Set(presets.map(({ title }) => title)).size).toBe(presets.length);
});

test("every preset says something that can be checked", () => {
  for (const { id, claims } of presets) {
    expect(claims.length, id).toBeGreaterThan(0);
    for (const { over, atLeast, atMost } of claims) {
      expect(atLeast ?? atMost, id).toBeDefined();
      if (over !== undefined) expect(presetById(over), id).toBeDefined();
    }
  }
});

test.each(presetPairs)("what is said of %s and %s is held against both", (a, b) => {
  const over = [a, b].flatMap((id) => presetById(id)?.claims.map((claim) => claim.over) ?? []);
  expect(over.filter((id) => id === a || id === b)).not.toEqual([]);
});

test.each(presetPairs)("%s and %s differ in one setting, so that they can be compared", (a, b) => {
  expect(pairOf(b)?.map(({ id }) => id)).toEqual([a, b]);
  const [left, right] = [presetById(a)?.recipe, presetById(b)?.recipe];
  const keys = Object.keys(left ?? {}).filter((key) => key !== "name") as (keyof typeof left)[];
  const changed = keys.filter(
    (key) => JSON.stringify(left?.[key]) !== JSON.stringify(right?.[key]),
  );
  expect(changed).toHaveLength(1);
});
