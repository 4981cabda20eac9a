import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import { presetById, presets } from "../../recipe/presets";
import type { Recipe } from "../../recipe/schema";
import {
  type ClassTerms,
  isClassLink,
  isLocked,
  LONGEST_CLASS_LINK,
  locksAnything,
  readClassLink,
  wayTo,
  writeClassLink,
} from "./classLink";

const plain: Omit<ClassTerms, "recipe"> = {
  title: "",
  hidden: [],
  question: null,
  free: null,
  locked: [],
  seed: null,
  trains: false,
};

async function written(of: Recipe, link: Partial<ClassTerms> = {}): Promise<string> {
  return writeClassLink((await wayTo(of)) ?? [], { ...plain, recipe: of, ...link });
}

/** With settings that stand in lists, groups, other kinds and words. */
const changed = recipe({
  seed: 7,
  dataset: { kind: "spirals", noise: 0.2 },
  model: { kind: "mlp", hidden: [8] },
  training: {
    optimizer: { rule: { kind: "adam" }, learningRate: 0.004 },
    batchSize: null,
    phases: [{ steps: 20 }],
  },
  grid: { alpha: [-1, 1] },
  curvature: { track: { points: 20 } },
});

test("an address as a teacher writes it says recipe, locks, seed and question", async () => {
  const link = await readClassLink(
    "?class=edge-of-stability&training.optimizer.learningRate=0.4&model.hidden=50,50&seed=3" +
      "&free=training.optimizer.learningRate&hide=gallery,json&ask=Where+does+λ+settle%3F" +
      "&answer=late+sharpness&tolerance=5%25&reveal=never&utm_source=mail",
  );
  expect(link.recipe).toEqual({
    ...presetById("edge-of-stability")?.recipe,
    name: "",
    seed: 3,
    model: { ...presetById("edge-of-stability")?.recipe.model, hidden: [50, 50] },
    training: {
      ...presetById("edge-of-stability")?.recipe.training,
      optimizer: {
        ...presetById("edge-of-stability")?.recipe.training.optimizer,
        learningRate: 0.4,
      },
    },
  });
  expect(link).toMatchObject({
    seed: "fixed",
    hidden: ["gallery", "json"],
    question: { words: "Where does λ settle?", quantity: "late sharpness", reveals: false },
  });
  expect(isLocked(link, "training.optimizer.learningRate")).toBe(false);
  for (const path of ["training.steps", "model.hidden", "seed", "dataset.kind"])
    expect(isLocked(link, path), path).toBe(true);
});

test("locks name settings or groups of them; a seed of one's own is not to be changed", async () => {
  const link = await readClassLink("?class=digits&lock=model,training.steps&seed=own");
  expect(
    ["model.kind", "model.hidden", "training.steps", "seed"].map((path) => isLocked(link, path)),
  ).toEqual([true, true, true, true]);
  expect(
    ["modelled", "training.stepsize", "dataset.kind"].some((path) => isLocked(link, path)),
  ).toBe(false);
  expect(locksAnything(link)).toBe(true);
  expect(locksAnything(await readClassLink("?class=digits&seed=free"))).toBe(false);
  expect(isLocked(await readClassLink("?class=digits&free=none"), "training.steps")).toBe(true);
});

test("every preset, and a recipe far from all of them, comes back from an address that editors do not cut", async () => {
  const recipes = [...presets.map((preset) => preset.recipe), changed];
  const cases = recipes.flatMap((of) => (["fixed", "free"] as const).map((seed) => ({ of, seed })));
  for (const { of, seed } of cases) {
    const question = {
      words: "What is the largest learning rate with which this can be trained, and why?",
      quantity: "largest stable learning rate",
      times: 100,
      unit: "%",
      tolerance: "3%",
      hint: "It is 2 over the largest eigenvalue: see the table & the chart.",
      reveals: true,
    };
    const link: Partial<ClassTerms> = {
      title: "Week 3: how fast?",
      hidden: ["gallery", "presets", "json"],
      free: ["training.optimizer.learningRate", "training.steps"],
      seed,
      trains: true,
      question,
    };
    const address = await written(of, link);
    expect(isClassLink(address)).toBe(true);
    expect(address.length).toBeLessThan(LONGEST_CLASS_LINK - 200);
    const { preset: _, isPreset: __, ...read } = await readClassLink(address);
    expect(read).toEqual({ ...plain, recipe: { ...of, name: read.recipe.name }, ...link });
  }
});

test("an unchanged preset is its name alone", async () => {
  expect(await written(presets[0].recipe)).toBe("?class=digits");
  expect(await written({ ...presets[0].recipe, seed: 9 }, { seed: "own" })).toBe(
    "?class=digits&seed=own",
  );
  expect((await written(changed)).length).toBeLessThan(500);
});

test.each([
  ["?class=digit", /no preset “digit”.*digits/],
  ["?class=digits&training.stepps=5", /stepps/],
  ["?class=digits&training.steps=many", /training\.steps/],
  ["?class=digits&seed=odd", /seed must be a number/],
  [`?class=digits&ask=${"x".repeat(1e6)}`, /too long/],
])("%# is refused, with what is wrong", async (search, reason) => {
  await expect(readClassLink(search)).rejects.toThrow(reason);
});

test("the documents name every preset, and their link means what it says", async () => {
  const text = readFileSync("docs/embedding.md", "utf8");
  for (const { id } of presets) expect(text).toContain(`\`${id}\``);
  const [link] = text.match(/\?class=[^`]*/) ?? [];
  const read = await readClassLink((link ?? "").replace(/\s+/g, ""));
  expect(read).toMatchObject({
    seed: "own",
    trains: true,
    hidden: ["engine", "gallery"],
    question: { quantity: "late sharpness", tolerance: "5%" },
  });
});
