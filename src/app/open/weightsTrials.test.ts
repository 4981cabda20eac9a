import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import { writeNpz } from "../../results/npz";
import { importWeights } from "../../snapshot/import/importWeights";
import { datasetsFor } from "./datasetsFor";
import { endsFor } from "./weightsChoices";
import { type Chosen, otherAnswers, trialNames, trialsOf } from "./weightsTrials";

async function chosenOf(shapes: Record<string, number[]>): Promise<Chosen> {
  const arrays = Object.entries(shapes).map(([name, shape]) => {
    const data = new Float32Array(shape.reduce((product, length) => product * length));
    return [name, { type: "f4", shape, data }] as const;
  });
  const bytes = writeNpz({ arrays: new Map(arrays), files: new Map() });
  const weights = await importWeights([{ name: "own.npz", bytes }]);
  return {
    weights,
    network: { activation: "relu", pooling: "max", input: weights.inputs[0] },
    layersAreWritten: false,
    dataset: datasetsFor(endsFor(weights, weights.inputs[0]), recipe().dataset)[0],
    scaling: { inputs: "raw", mean: [0], deviation: [1] },
    recipe: recipe(),
  };
}

const DIGITS = { W1: [784, 32], b1: [32], W2: [32, 10], b2: [10] };

test("each choice is tried with all else as it is chosen", async () => {
  const chosen = await chosenOf(DIGITS);
  const tried = trialsOf(chosen, [], []);
  const now = tried.get(trialNames.now)?.recipe;
  const tanh = tried.get(trialNames.activation("tanh"))?.recipe;
  expect(tanh).toEqual({ ...now, model: { ...now?.model, activation: "tanh" } });
  const unit = tried.get(trialNames.inputs("unit"))?.recipe;
  expect(unit).toEqual({ ...now, dataset: { ...now?.dataset, inputs: "unit" } });
});

test("what is written out, or cannot be chosen, is not tried", async () => {
  const chosen = await chosenOf(DIGITS);
  const names = (change: Partial<Chosen>) => [...trialsOf({ ...chosen, ...change }, [], []).keys()];
  expect(names({})).not.toContain(trialNames.pooling("max"));
  expect(names({ layersAreWritten: true }).filter((name) => name.startsWith("act"))).toEqual([]);
  expect(names({ dataset: undefined })).toEqual([]);
});

test("another answer is tried with the weights that it reads", async () => {
  const chosen = await chosenOf({ W1: [2, 2], b1: [2], W2: [2, 2], b2: [2] });
  const others = otherAnswers(chosen, {});
  expect(others).toHaveLength(2);
  const read = { ...chosen.weights, notes: ["read otherwise"] };
  const tried = trialsOf(chosen, [], [{ answers: others[1], read }]);
  expect(tried.get(trialNames.reading(others[1]))?.weights).toBe(read);
});
