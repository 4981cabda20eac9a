import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import type { OptimizerInput, RecipeInput } from "../../recipe/schema";
import { namesApart } from "./namesApart";

const names = (...asked: RecipeInput[]) =>
  namesApart(asked.map((one) => recipe(one))).map((parts) => parts.join(" · "));
const by = (optimizer: OptimizerInput): RecipeInput => ({ training: { optimizer } });

test("optimizers are called by their names, and what is usual needs none", () => {
  const [sgd, heavy, adam] = (["sgd", "momentum", "adam"] as const).map((kind) => ({ kind }));
  expect(
    names(
      by({ rule: sgd, learningRate: 0.02 }),
      by({ rule: heavy, learningRate: 0.05 }),
      by({ rule: adam, learningRate: 0.001 }),
      by({ rule: heavy, learningRate: 0.05, ascent: { kind: "sam" } }),
    ),
  ).toEqual(["SGD · η 0.02", "Heavy ball · η 0.05", "Adam · η 0.001", "SAM · Heavy ball · η 0.05"]);
  expect(names(by({}), by({ ascent: { kind: "sam" } }))).toEqual(["Plain gradient", "SAM"]);
  const shares = [0.5, 0.9].map((momentum) => by({ rule: { kind: "momentum", momentum } }));
  expect(names(by({ rule: sgd }), ...shares)).toEqual([
    "SGD",
    "Heavy ball · μ 0.5",
    "Heavy ball · μ 0.9",
  ]);
});

test("switches and numbers are called by their labels, kinds without names of their own as well", () => {
  const net = (skip: boolean, seed: number): RecipeInput => ({
    seed,
    model: { kind: "mlp", skip },
  });
  expect(names(net(true, 1), net(false, 3))).toEqual([
    "Seed 1 · Skip connections on",
    "Seed 3 · Skip connections off",
  ]);
  expect(names(by({}), by({ schedule: { kind: "linear" } }))[1]).toBe("Schedule Linear to 0");
  expect(names({}, { axes: { second: null } })[1]).toMatch(/^Second axis β/);
});

test("where a training starts is said once, and first", () => {
  const from = (alpha: number, beta: number): RecipeInput => ({
    training: { start: { alpha, beta } },
  });
  expect(names({}, from(0.5, -1), from(1, 2))).toEqual([
    "From fresh weights",
    "From (0.5, −1)",
    "From (1, 2)",
  ]);
  const adam: OptimizerInput = { rule: { kind: "adam" } };
  expect(names({}, { training: { optimizer: adam, start: { alpha: 1 } } })[1]).toBe(
    "From (1, 0) · Adam",
  );
});
