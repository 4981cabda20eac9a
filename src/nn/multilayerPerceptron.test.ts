import { expect, test } from "vitest";
import type { RecipeInput } from "../recipe/schema";
import { architecture } from "./architecture";
import { multilayerPerceptron } from "./multilayerPerceptron";
import { modelRecipe } from "./testing/smallNetwork";

const read = (model: RecipeInput["model"], inputShape: number[] = [12, 12, 1]) =>
  multilayerPerceptron(
    architecture({
      model: modelRecipe(model),
      inputShape,
      task: { kind: "classification", classes: 10, labels: [] },
    }),
  );

test("dense networks are read off their layers", () => {
  expect(read({ kind: "mlp", hidden: [32, 16], activation: "tanh" })).toEqual({
    widths: [144, 32, 16, 10],
    activation: "tanh",
    skip: false,
  });
  expect(read({ kind: "mlp", hidden: [4, 8, 8], skip: true }, [4])).toEqual({
    widths: [4, 4, 8, 8, 10],
    activation: "relu",
    skip: true,
  });
  expect(read({ kind: "mlp", hidden: [] })).toMatchObject({ widths: [144, 10] });
});

test("anything else is left to other engines", () => {
  expect(read({ kind: "mlp", normalization: "layer" })).toBeUndefined();
  expect(read({ kind: "mlp", normalization: "batch" })).toBeUndefined();
  expect(read({ kind: "cnn" })).toBeUndefined();
  expect(read({ kind: "resnet" })).toBeUndefined();
  const doubled = { kind: "residual" as const, layers: [] };
  const layers = [doubled, { kind: "dense" as const, outputs: 10 }];
  expect(read({ kind: "layers", layers })).toBeUndefined();
});
