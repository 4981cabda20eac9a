import { expect, test } from "vitest";
import type { rules } from "../../catalog/rules";
import { lookAtStartWith } from "../../lab/lookAtStart";
import { directCrew, directExecutor } from "../../lab/worker/directExecutor";
import { functionGallery } from "../../recipe/functionGallery";
import { recipe } from "../../recipe/parse";
import type { OptimizerInput } from "../../recipe/schema";
import { firstRacers, raceRecipes, withRates } from "./race";
import { racerRate, rateWords } from "./racerRate";

const optimizer = (input: OptimizerInput) =>
  recipe({ training: { optimizer: input } }).training.optimizer;
const ruleOf = (kind: (typeof rules)[number]["schema"]["entries"]["kind"]["literal"]) =>
  optimizer({ rule: { kind } }).rule;
/** Where the gradient is 3 in each of 4 parameters. */
const look = { gradientNorm: 6, sharpness: 5, parameters: 4 };

test("the first steps of all are as long, and momentum counts as where it leads", () => {
  const own = optimizer({ rule: { kind: "sgd" }, learningRate: 0.1 });
  const rates = (["sgd", "momentum", "nesterov", "adam"] as const).map((kind) =>
    racerRate(own, ruleOf(kind), look),
  );
  // A gradient of 3 by 0.1 is 0.3; ten of those that momentum 0.9 adds up are as long at 0.01.
  expect(rates).toEqual(["0.1", "0.01", "0.01", "0.3"]);
  const adam = optimizer({ rule: { kind: "adam" }, learningRate: 0.3 });
  expect(racerRate(adam, ruleOf("sgd"), look)).toBe("0.1");
  expect(rateWords(adam, look)).toMatch(/as those of the recipe’s own/);
});

test("none begins beyond half of the stability limit, but for the recipe's own", () => {
  const own = optimizer({ rule: { kind: "adam" }, learningRate: 3 });
  expect(racerRate(own, ruleOf("sgd"), look)).toBe("0.2");
  expect(racerRate(own, ruleOf("adam"), look)).toBe("3");
  expect(rateWords(own, look)).toMatch(/2\/λ, where λ = 5 /);
  const concave = { ...look, sharpness: -1 };
  expect(racerRate(own, ruleOf("sgd"), concave)).toBe("1");
  const flat = { ...look, gradientNorm: 0 };
  expect(racerRate(optimizer({ rule: { kind: "sgd" } }), ruleOf("adam"), flat)).toBe("");
});

test("in no function of the gallery does a racer diverge with the rate that it begins with", async () => {
  const executor = directExecutor();
  await executor.call("start", { backend: "wasm" });
  const { signal } = new AbortController();
  for (const { title, recipe } of functionGallery) {
    const found = await lookAtStartWith(directCrew())(recipe, {
      backend: "wasm",
      file: null,
      signal,
    });
    const rateOf = (rule: Parameters<typeof racerRate>[1]) =>
      racerRate(recipe.training.optimizer, rule, found);
    const asked = raceRecipes(recipe, withRates(firstRacers, rateOf, recipe));
    if (!asked.ok) throw new Error(`${title}: ${asked.message}`);
    for (const one of asked.recipes) {
      const { trained } = await executor.call("train", {
        recipe: one,
        file: null,
        brokenOff: null,
      });
      const { kind } = one.training.optimizer.rule;
      expect(trained.stopped, `${title}, ${kind}`).toBe("finished");
      const { trainLoss } = trained.history;
      expect(Math.min(...trainLoss), `${title}, ${kind}`).toBeLessThan(trainLoss[0]);
    }
  }
});
