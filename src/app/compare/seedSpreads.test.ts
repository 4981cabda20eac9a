import { expect, test } from "vitest";
import { batchSize } from "../../findings/batchSize";
import { recipe } from "../../recipe/parse";
import { presetById } from "../../recipe/presets";
import type { Recipe, RecipeInput } from "../../recipe/schema";
import { emptyRun } from "../../results/results";
import { type Cell, cellsOf, type Outcome } from "../../study/cell";
import { resultsOf } from "../../study/results";
import { fieldStudy } from "../../study/vary";
import { seedSpreads } from "./seedSpreads";

const none = { last: null, kept: { known: async () => new Map() }, findings: [] };
const load = () => Promise.reject(new Error("Nothing is asked for."));

/** The seed as what each measure gives; one that is 3 diverged. */
function outcomesOf(cells: readonly Cell[]): Map<string, Outcome> {
  return new Map(
    cells.map(({ key, seed, measures }) => [
      key,
      seed === 3
        ? { status: "diverged", step: 1 }
        : {
            status: "finished",
            values: Object.fromEntries(Object.keys(measures).map((id) => [id, [seed]])),
          },
    ]),
  );
}

const runsOf = (recipes: readonly Recipe[]) => recipes.map((one) => emptyRun(one));

const presetRecipe = (id: string): Recipe => {
  const preset = presetById(id);
  if (preset === undefined) throw new Error(`There is no preset ${id}.`);
  return preset.recipe;
};

test("a pair of presets has the seeds of the finding that has the same recipes", async () => {
  const runs = runsOf([presetRecipe("small-batch"), presetRecipe("large-batch")]);
  const cells = cellsOf(batchSize);
  const results = resultsOf(batchSize.id, cells, outcomesOf(cells));
  const [group, ...others] = await seedSpreads(runs, {
    ...none,
    findings: [batchSize],
    load: async () => results,
  });
  expect(others).toEqual([]);
  expect(group.source).toContain(batchSize.claim);
  const [lambda] = group.rows;
  const words = "1.5 (1 to 2, 2 seeds, 1 more diverged)";
  expect(lambda).toEqual({ name: "λ_max", values: [words, words] });
});

const tiny: RecipeInput = {
  dataset: { kind: "moons", samples: 60 },
  model: { kind: "mlp", hidden: [6] },
  training: { steps: 30 },
};

/** A study of two learning rates, with as many seeds as are done. */
function varied(sameData: boolean) {
  const path = "training.optimizer.learningRate";
  const fields = [{ path, values: [0.05, 0.1] }];
  const measures = { loss: { kind: "loss" as const } };
  return fieldStudy({ base: recipe({ ...tiny, seed: 7 }), fields, seeds: 2, sameData, measures });
}

const own = (learningRate: number, change: RecipeInput = {}) =>
  recipe({ ...tiny, seed: 7, training: { steps: 30, optimizer: { learningRate } }, ...change });

test("runs of the last study's recipes have its seeds, whatever is measured of them and drawn", async () => {
  for (const sameData of [false, true]) {
    const last = varied(sameData);
    const kept = { known: async () => outcomesOf(cellsOf(last)) };
    const runs = runsOf([own(0.1, { grid: { columns: 9 } }), own(0.2)]);
    const groups = await seedSpreads(runs, { ...none, last, kept, load });
    const row = { name: "training loss", values: ["1.5 (1 to 2, 2 seeds)", ""] };
    expect(groups).toEqual([{ source: "the study that was run here last", rows: [row] }]);
  }
});

test("other data, other networks and single seeds have no spread", async () => {
  const last = varied(true);
  const asked = async (recipes: Recipe[], outcomes = outcomesOf(cellsOf(last))) =>
    seedSpreads(runsOf(recipes), { ...none, last, kept: { known: async () => outcomes }, load });
  expect(await asked([own(0.1, { seed: 8 }), own(0.1, { model: { kind: "mlp" } })])).toEqual([]);
  const first = cellsOf(last).filter(({ seed }) => seed === 1);
  expect(await asked([own(0.1)], outcomesOf(first))).toEqual([]);
});

test("what a study sees of planes says nothing of a run with another one", async () => {
  const study = fieldStudy({
    base: recipe(tiny),
    fields: [{ path: "grid.columns", values: [9, 15] }],
    seeds: 2,
    measures: { plane: { kind: "surface", quantity: "highest" } },
  });
  const kept = { known: async () => outcomesOf(cellsOf(study)) };
  const seen = (columns: number) =>
    seedSpreads([emptyRun(recipe({ ...tiny, grid: { columns } }))], {
      ...none,
      kept,
      last: study,
      load,
    });
  expect((await seen(15)).flatMap(({ rows }) => rows)).toHaveLength(1);
  expect(await seen(11)).toEqual([]);
});
