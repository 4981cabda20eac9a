import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import type { Recipe } from "../../recipe/schema";
import type { Trained } from "../../results/results";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import type { Runner } from "../experiment/runner";
import { testStore } from "../testing/testStore";
import {
  differInGradients,
  firstRacers,
  type Racer,
  type RatedRacer,
  race,
  raceRecipes,
  withRates,
} from "./race";

const base = recipe({ seed: 3, name: "Mine" });

const rated = (racers: readonly Racer[], of = base) => withRates(racers, () => "0.01", of);

function recipesOf(racers: readonly Racer[], of = base): Recipe[] {
  const asked = raceRecipes(of, rated(racers, of));
  if (!asked.ok) throw new Error(asked.message);
  return asked.recipes;
}

test("those to begin with differ in nothing but their optimizer, and take the recipe's own settings", () => {
  const own = recipe({ training: { optimizer: { rule: { kind: "momentum", momentum: 0.5 } } } });
  const recipes = recipesOf(firstRacers, own);
  expect(recipes.map(({ training }) => training.optimizer.rule)).toMatchObject([
    { kind: "sgd" },
    { kind: "momentum", momentum: 0.5 },
    { kind: "adam", beta1: 0.9 },
    { kind: "momentum", momentum: 0.5 },
  ]);
  const rest = ({ training: { optimizer: _, ...training }, ...other }: Recipe) => ({
    ...other,
    training,
  });
  for (const one of recipes) expect(rest(one)).toEqual({ ...rest(own), name: "" });
  // SAM takes two gradients to a step.
  expect(differInGradients(recipes)).toBe(true);
  expect(differInGradients(recipes.slice(0, 3))).toBe(false);
});

test("what cannot race is said in words", () => {
  const [sgd, momentum] = rated(firstRacers);
  const message = (racers: RatedRacer[]) => {
    const asked = raceRecipes(base, racers);
    return asked.ok ? "" : asked.message;
  };
  expect(message([sgd, { ...momentum, rate: "fast" }])).toMatch(/“fast” is no learning rate/);
  expect(message([sgd, momentum, { ...sgd, rate: "0,01" }])).toMatch(/1 and 3 are the same/);
});

/** A runner whose runs come to their end, but for those of one rule. */
async function raced(without: string | null, of = base, stopped: Trained["stopped"] = "finished") {
  const store = testStore({ recipe: of });
  const runner: Runner = {
    async start() {
      const { recipe, turn } = store.getState();
      turns.push(turn);
      const { run } = sampleSnapshot(5, 5, 3);
      if (recipe.training.optimizer.rule.kind !== without)
        store
          .getState()
          .showRun({ ...run, recipe, trained: run.trained && { ...run.trained, stopped } });
    },
    goOnTraining: async () => undefined,
    cancel: () => undefined,
  };
  const turns: unknown[] = [];
  await race(store, runner, recipesOf(firstRacers.slice(0, 3), of), "gradient");
  return { turns, ...store.getState() };
}

test("all of them are trained in their turn, and then seen on one terrain", async () => {
  const { turns, kept, terrain, links, turn } = await raced(null);
  expect(turns).toEqual([0, 1, 2].map((index) => ({ index, count: 3 })));
  expect([kept.length, terrain, links.clock, turn]).toEqual([2, "joint", "gradient", null]);
});

test("one that diverges stays in the race", async () => {
  expect((await raced(null, base, "diverged")).turns).toHaveLength(3);
});

test("in the plane of two parameters all are seen as they are", async () => {
  const axes = { first: { kind: "parameter", index: 4 }, second: { kind: "parameter" } } as const;
  const valley = recipe({ axes });
  expect((await raced(null, valley)).terrain).toBe("first");
});

test("a race that was broken off stops, and leaves what came of it as it is", async () => {
  const { turns, terrain, turn } = await raced("momentum");
  expect(turns).toHaveLength(2);
  expect([terrain, turn]).toEqual(["own", null]);
});
