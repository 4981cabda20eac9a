import { expect, test } from "vitest";
import { describeModel } from "../../catalog/models";
import { recipe } from "../../recipe/parse";
import type { RecipeInput } from "../../recipe/schema";
import { inertField } from "./inertField";

const inert = (input: RecipeInput, path: string) => inertField(recipe(input), path);
const mlp = (hidden: number[]): RecipeInput => ({ model: { kind: "mlp", hidden, skip: true } });

test("a switch that can change nothing says why", () => {
  expect(inert(mlp([32]), "model.skip")).toMatch(/no layer is as wide/);
  expect(inert(mlp([]), "model.skip")).toMatch(/linear/);
  expect(inert(mlp([]), "model.activation")).toMatch(/linear/);
  expect(inert({}, "axes.orthogonalize")).toMatch(/orthogonal already/);
});

test("one that may change something says nothing", () => {
  expect(inert(mlp([32, 32]), "model.skip")).toBeUndefined();
  // The inputs are 144 numbers.
  expect(inert(mlp([144]), "model.skip")).toBeUndefined();
  // Nobody knows how many columns a file has before it is read.
  const file = { dataset: { kind: "csv" as const, file: "a.csv" } };
  expect(inert({ ...file, ...mlp([32]) }, "model.skip")).toBeUndefined();
  const axes = { first: { kind: "pca" as const }, second: { kind: "random" as const } };
  expect(inert({ axes }, "axes.orthogonalize")).toBeUndefined();
});

test("what decay acts on matters where there is decay, now or in a later phase", () => {
  const first = "training.optimizer.decayed";
  const second = "training.phases.0.optimizer.decayed";
  const decaying = (weightDecay: number, then?: number): RecipeInput => ({
    training: {
      optimizer: { weightDecay },
      ...(then !== undefined && { phases: [{ optimizer: { weightDecay: then, decayed: "all" } }] }),
    },
  });
  expect(inert(decaying(0), first)).toMatch(/no weight decay/);
  expect(inert(decaying(0.1), first)).toBeUndefined();
  expect(inert(decaying(0, 0.1), first)).toBeUndefined();
  expect(inert(decaying(0.1, 0), first)).toBeUndefined();
  expect(inert(decaying(0.1, 0), second)).toMatch(/no weight decay/);
  expect(inert(decaying(0, 0.1), second)).toBeUndefined();
  const ofFunction: RecipeInput = {
    dataset: { kind: "none" },
    model: { kind: "function" },
    training: { loss: { kind: "value" }, optimizer: { weightDecay: 0.1 } },
  };
  expect(inert(ofFunction, first)).toMatch(/alike/);
});

test("whether biases move, or decay, matters where there are any", () => {
  const paths = ["axes.includeBiases", "training.optimizer.decayed"];
  const reasons = (model: RecipeInput["model"]) => {
    const decaying: RecipeInput = { model, training: { optimizer: { weightDecay: 0.1 } } };
    return paths.map((path) => inert(decaying, path));
  };
  const none = /no biases and no normalization/;
  expect(reasons({ kind: "mlp", bias: false })).toEqual([
    expect.stringMatching(none),
    expect.stringMatching(none),
  ]);
  expect(reasons({ kind: "mlp" })).toEqual([undefined, undefined]);
  // Its scales and shifts are there.
  const normalized = { kind: "mlp", bias: false, normalization: "layer" } as const;
  expect(reasons(normalized)).toEqual([undefined, undefined]);
});

test("a caption names skip connections where there are any", () => {
  const words = (hidden: number[]) =>
    describeModel(recipe(mlp(hidden)).model, { inputs: 144, outputs: 10 });
  expect(words([32, 32])).toContain("skip connections");
  expect(words([32])).not.toContain("skip connections");
});
