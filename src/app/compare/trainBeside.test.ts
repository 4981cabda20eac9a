import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import type { Recipe } from "../../recipe/schema";
import { emptyRun, type Run } from "../../results/results";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import type { Runner } from "../experiment/runner";
import { testStore } from "../testing/testStore";
import { panesOf } from "./panes";
import { trainBeside } from "./trainBeside";

/** Of a plane that was turned by hand. */
const turned: Run["departure"] = {
  kind: "slice",
  tilts: [20, 0],
  third: "random",
  center: 2,
  samples: 8,
  rescale: 1,
};

const [first, second] = [recipe({ seed: 1 }), recipe({ seed: 2 })];

/** A runner that has every result at once, or none at all. */
function bench(comesOfIt: (recipe: Recipe) => boolean) {
  const store = testStore({ recipe: recipe({ seed: 9 }) });
  const trained: number[] = [];
  const runner: Runner = {
    async start() {
      const { recipe } = store.getState();
      trained.push(recipe.seed);
      const { run } = sampleSnapshot(5, 5, 3);
      store.getState().showRun(comesOfIt(recipe) ? { ...run, recipe } : emptyRun(recipe));
    },
    goOnTraining: async () => undefined,
    cancel: () => undefined,
  };
  const seen = () => {
    return panesOf(store.getState(), store.getState().run).map((pane) => pane.run.recipe.seed);
  };
  return { store, runner, trained, seen };
}

test("both are trained, and seen in their order", async () => {
  const { store, runner, trained, seen } = bench(() => true);
  await trainBeside(store, runner, [first, second]);
  expect(trained).toEqual([1, 2]);
  expect(seen()).toEqual([1, 2]);
});

test("what is there is not trained again, and another pair takes the place of the first", async () => {
  const { store, runner, trained, seen } = bench(() => true);
  await trainBeside(store, runner, [first, second]);
  await trainBeside(store, runner, [second, recipe({ seed: 3 })]);
  expect(trained).toEqual([1, 2, 3]);
  expect(seen()).toEqual([2, 3]);
});

test("a plane that was turned by hand is none of the pair's: the recipe's own is seen", async () => {
  const { store, runner, trained, seen } = bench(() => true);
  await trainBeside(store, runner, [first]);
  store.getState().enterSlice({ tilts: [20, 0], center: 2, rescale: 1, samples: 8 });
  const { run } = sampleSnapshot(5, 5, 3);
  const { axes, trajectory, solutions, surface, provenance } = run;
  const slice = { axes, trajectory, solutions, surface, provenance, departure: turned };
  store.getState().showSlice(slice, "fine", 1);
  await trainBeside(store, runner, [first, second]);
  expect(seen()).toEqual([1, 2]);
  expect(trained).toEqual([1, 2]);
  // As a file has it that was saved while slicing.
  store.getState().showRun({ ...run, recipe: first, departure: turned });
  await trainBeside(store, runner, [first, second]);
  expect(trained).toEqual([1, 2, 1, 2]);
});

test("where nothing came of the first, the second is not begun", async () => {
  const { store, runner, trained, seen } = bench(({ seed }) => seed !== 1);
  await trainBeside(store, runner, [first, second]);
  expect(trained).toEqual([1]);
  expect(seen()).toHaveLength(1);
});
