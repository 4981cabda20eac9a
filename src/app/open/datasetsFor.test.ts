import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import { datasetsFor } from "./datasetsFor";

const { dataset: digits } = recipe();

test("weights are offered the data whose inputs and classes they have", () => {
  const kinds = (inputs: number, outputs: number) =>
    datasetsFor({ inputs, outputs }, digits).map(({ kind }) => kind);
  expect(kinds(2, 2)).toEqual(["spirals", "moons", "circles", "arcs", "blobs"]);
  expect(kinds(144, 10)).toEqual(["glyphs"]);
  expect(kinds(1, 1)).toEqual(["regression"]);
  expect(kinds(784, 10)).toEqual(["set"]);
  expect(kinds(100, 10)).toEqual([]);
});

test("what a file of the user's own holds is found out when it is read", () => {
  const { dataset } = recipe({ dataset: { kind: "npz", file: "mnist.npz" } });
  expect(datasetsFor({ inputs: 100, outputs: 10 }, dataset)).toEqual([dataset]);
});
