import { expect, it } from "vitest";
import { float64Mlp } from "../kernel/testing/float64Mlp";
import { describeEachBackend } from "../tensor/testing/eachBackend";
import { requireKernelLoss } from "./kernelLoss";
import { type SmallNetwork, smallNetwork, threeClasses } from "./testing/smallNetwork";

describeEachBackend("mean losses in tensors", () => {
  it.each([
    ["cross-entropy", threeClasses],
    ["mean-squared", threeClasses],
    ["half-squared", threeClasses],
    ["mean-squared", { kind: "regression", outputs: 2 }],
    ["half-squared", { kind: "regression", outputs: 2 }],
  ] as const)("have their definition: %s for %o", async (loss, task) => {
    const { objective, samples, theta } = smallNetwork({
      model: { kind: "mlp", hidden: [3], activation: "tanh" },
      task,
      inputShape: [4],
      count: 7,
      loss: { kind: loss },
    });
    const widths = [4, 3, task.kind === "regression" ? task.outputs : task.classes];
    const network = { widths, skip: false, loss, task, samples, activation: "tanh" } as const;
    const expected = float64Mlp(network).evaluate(theta).loss;
    expect((await objective.evaluate(theta)).loss / expected).toBeCloseTo(1, 5);
    const { loss: beside } = await objective.gradient(theta, new Float32Array(theta.length));
    expect(beside / expected).toBeCloseTo(1, 5);
    objective.dispose();
  });

  it("keep their digits over 20,000 samples", async () => {
    const setting: SmallNetwork = {
      model: { kind: "mlp", hidden: [3], activation: "tanh" },
      task: threeClasses,
      inputShape: [4],
      count: 20_000,
      loss: { kind: "cross-entropy" },
    };
    const { objective, samples, theta } = smallNetwork(setting);
    const { task } = setting;
    const loss = requireKernelLoss(setting.loss);
    const network = { widths: [4, 3, 3], skip: false, loss, task, samples };
    const expected = float64Mlp({ ...network, activation: "tanh" }).evaluate(theta).loss;
    const measured = [
      await objective.evaluate(theta),
      await objective.gradient(theta, new Float32Array(theta.length)),
    ];
    for (const { loss } of measured) expect(Math.abs(loss / expected - 1)).toBeLessThan(4e-7);
    objective.dispose();
  });
});
