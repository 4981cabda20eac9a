import { expect, test } from "vitest";
import type { Task } from "../data/dataset";
import { activityProbe, type UnitValues } from "../nn/activity";
import { architecture } from "../nn/architecture";
import { randomVector, smallNetwork, threeClasses, twoValues } from "../nn/testing/smallNetwork";
import { recipe } from "../recipe/parse";
import { startBackend } from "../tensor/backend";
import { disagreement, ensembleLoss, linearCka } from "./similarity";

// Before any tensor is made.
await startBackend("wasm");

const rows = (width: number, ...values: number[]): UnitValues => ({
  values: Float32Array.from(values),
  width,
});
const noise = (count: number, width: number, index: number): UnitValues => ({
  values: randomVector(count * width, index),
  width,
});

test("CKA does not see rotations, scales and shifts of a representation", async () => {
  const x = noise(50, 2, 0);
  const turned = x.values.map((_, k) => {
    const [a, b] = x.values.subarray(k - (k % 2), k - (k % 2) + 2);
    return 7 + 3 * (k % 2 === 0 ? 0.6 * a - 0.8 * b : 0.8 * a + 0.6 * b);
  });
  expect(await linearCka(x, { values: turned, width: 2 })).toBeCloseTo(1, 6);
});

test("CKA of one column each is the squared correlation", async () => {
  const x = rows(1, 1, 2, 3, 4);
  const y = rows(1, 1, 3, 2, 5);
  // Covariance sums: 5.5, 5 and 8.75.
  expect(await linearCka(x, y)).toBeCloseTo(5.5 ** 2 / (5 * 8.75), 12);
});

test("CKA of unrelated representations is small, that of a constant NaN", async () => {
  expect(await linearCka(noise(2000, 3, 0), noise(2000, 5, 1))).toBeLessThan(0.01);
  expect(await linearCka(noise(10, 2, 0), rows(1, ...new Array(10).fill(2)))).toBeNaN();
});

test("classifiers disagree where their largest outputs are others", () => {
  const a = rows(3, 1, 0, 0, 0, 1, 0, 0, 0, 1, 2, 2, 0);
  const b = rows(3, 9, 0, 8, 1, 0, 0, 0, 0, 5, 5, 1, 0);
  expect(disagreement(a, a)).toBe(0);
  expect(disagreement(a, b)).toBe(0.25);
});

test.each([
  ["cross-entropy", threeClasses],
  ["mean-squared", threeClasses],
  ["half-squared", twoValues],
  ["stablemax", threeClasses],
  ["smoothed", threeClasses],
  ["z-loss", threeClasses],
] as const)("an ensemble of one has the loss of its network: %s", async (kind, task) => {
  const { training } = recipe({ training: { loss: { kind } } });
  const { objective, samples, spec, theta } = smallNetwork({
    model: { kind: "mlp", hidden: [5] },
    task,
    inputShape: [4],
    count: 30,
    loss: training.loss,
  });
  const probe = activityProbe({ layers: architecture(spec), inputShape: [4], samples });
  const { outputs } = await probe.at(theta);
  probe.dispose();
  const wanted = await objective.evaluate(theta);
  for (const members of [[outputs], [outputs, outputs]]) {
    const { loss: found, accuracy } = ensembleLoss(members, samples, task, training.loss);
    expect(found).toBeCloseTo(wanted.loss, 5);
    if (task.kind === "classification") expect(accuracy).toBeCloseTo(wanted.accuracy, 6);
    else expect(accuracy).toBeNaN();
  }
});

test("an ensemble averages probabilities, not losses", () => {
  // One is sure of the right class, the other of the wrong one.
  const sure = [rows(2, 100, 0), rows(2, 0, 100)];
  const samples = { count: 1, targets: Float32Array.of(0) };
  const task: Task = { kind: "classification", classes: 2, labels: ["a", "b"] };
  const found = ensembleLoss(sure, samples, task, { kind: "cross-entropy" });
  expect(found.loss).toBeCloseTo(Math.log(2), 6);
});
