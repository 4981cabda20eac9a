import { expect, test } from "vitest";
import { writeNpz } from "../../results/npz";
import type { WeightsAnswers } from "../../snapshot/import/describeNetwork";
import { importWeights } from "../../snapshot/import/importWeights";
import { weightsReadings } from "./weightsReadings";

type Shapes = Record<string, number[]>;

const fileOf = (shapes: Shapes) => {
  const arrays = Object.entries(shapes).map(([name, shape], at) => {
    const size = shape.reduce((product, length) => product * length);
    const data = Float32Array.from({ length: size }, (_, k) => Math.sin(k + 10 * at));
    return [name, { type: "f4", shape, data }] as const;
  });
  return { name: "own.npz", bytes: writeNpz({ arrays: new Map(arrays), files: new Map() }) };
};

async function readingsOf(file: Shapes, network = file) {
  const { layout } = await importWeights([fileOf(network)]);
  let reads = 0;
  const read = (answers: WeightsAnswers) => {
    reads += 1;
    return importWeights([fileOf(file)], answers);
  };
  const readings = await weightsReadings(await importWeights([fileOf(file)]), layout, read);
  return { readings, reads, layout };
}

const labels = ({ readings }: { readings: { label: string }[] }) =>
  readings.map(({ label }) => label);

test("weights that can be read in one way are one reading, without words", async () => {
  const found = await readingsOf({ "fc1.weight": [4, 2], "fc2.weight": [3, 4] });
  expect(labels(found)).toEqual([""]);
  expect(found.reads).toBe(0);
});

test("each answer is a reading, with its own numbers in the network's layout", async () => {
  const kernels = await readingsOf({ W1: [3, 3], b1: [3], W2: [3, 3], b2: [3] });
  expect(labels(kernels)).toEqual(["kernels inputs × outputs", "kernels outputs × inputs"]);
  const [plain, turned] = kernels.readings.map(({ weights }) => weights.checkpoints);
  expect(turned[1]).toBe(plain[3]);
  expect(kernels.readings[1].weights.layout).toBe(kernels.layout);
});

test("answers to several questions are each other's readings", async () => {
  const found = await readingsOf({
    "b.weight": [2, 6],
    "a.weight": [6, 6],
    "c.weight": [6, 27],
    "d.weight": [6, 6],
  });
  expect(labels(found)).toEqual([
    "order c, a, d, b, 27 features",
    "order c, a, d, b, images 3×3×3",
    "order c, d, a, b, 27 features",
    "order c, d, a, b, images 3×3×3",
  ]);
});

test("what are weights of another network is no reading", async () => {
  const file: Shapes = { "a.weight": [6, 2], "b.weight": [2, 6] };
  const { readings } = await readingsOf(file, { "a.weight": [5, 2], "b.weight": [2, 5] });
  expect(readings).toEqual([]);
});
