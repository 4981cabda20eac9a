import { expect, test } from "vitest";
import { analyticObjective, separable } from "../landscape/testing/analyticObjective";
import type { ParameterLayout } from "../results/parameters";
import { layerBarriers, withTensors } from "./layerwise";

const layout: ParameterLayout = [
  { name: "dense0/kernel", shape: [1, 1], role: "kernel", offset: 0, size: 1 },
  { name: "dense0/bias", shape: [1], role: "bias", offset: 1, size: 1 },
  { name: "dense1/kernel", shape: [1, 1], role: "kernel", offset: 2, size: 1 },
];

test("the barrier is found in the layer that it is in", async () => {
  // Only the first layer's two numbers have a hill between −1 and 1, of 1 each; both ends have loss 3.
  const well = (x: number) => (x * x - 1) ** 2;
  const objective = analyticObjective(separable([well, well, () => 3]), layout);
  const a = Float32Array.of(-1, -1, 0);
  const b = Float32Array.of(1, 1, 1);
  const found = await layerBarriers(objective, a, b, { signal: new AbortController().signal });
  expect(found).toEqual([
    { name: "dense0", alone: 2, aloneHighest: 2, allBut: 0, allButHighest: 0 },
    { name: "dense1", alone: 0, aloneHighest: 0, allBut: 2, allButHighest: 2 },
  ]);
});

test("tensors are exchanged whole", () => {
  const [a, b] = [Float32Array.of(1, 2, 3), Float32Array.of(4, 5, 6)];
  expect(withTensors(a, b, layout.slice(0, 2))).toEqual(Float32Array.of(4, 5, 3));
});
