import { expect, test } from "vitest";
import { functionRecipe } from "../../recipe/functionRecipe";
import { directExecutor } from "./directExecutor";

const bowl = functionRecipe({
  model: {
    kind: "function",
    expression: "x^2 + y^2",
    parameters: [
      { name: "x", start: 1 },
      { name: "y", start: 1 },
    ],
  },
  training: {
    steps: 1,
    optimizer: { rule: { kind: "sgd" }, learningRate: 0.1 },
    phases: [{ steps: 1, interventions: [{ kind: "perturb", size: 0.5 }] }],
  },
});

test("each of many paths has noise of its own between two phases", async () => {
  const worker = directExecutor();
  await worker.call("start", { backend: "wasm" });
  const plane = {
    axes: { origin: new Float32Array(2), directions: Float32Array.of(1, 0, 0, 1) },
    alpha: Float32Array.of(-2, 2),
    beta: Float32Array.of(-2, 2),
  };
  const { part } = await worker.call("walks", {
    ...{ recipe: bowl, file: null, of: "paths", starts: null, ...plane },
    walks: Int32Array.of(0, 1, 2),
    moments: Float64Array.of(0, 1, 2),
  });
  const ends = [0, 1, 2].map((walk) => part.rows[6 * walk + 4]);
  expect(new Set(ends).size).toBe(3);
});
