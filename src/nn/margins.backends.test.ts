import { expect, it } from "vitest";
import { describeEachBackend } from "../tensor/testing/eachBackend";
import { type SmallNetwork, smallNetwork, threeClasses, twoValues } from "./testing/smallNetwork";

const [INPUTS, COUNT] = [4, 7];
const linear: Pick<SmallNetwork, "model" | "inputShape" | "count"> = {
  model: { kind: "mlp", hidden: [] },
  inputShape: [INPUTS],
  count: COUNT,
};

describeEachBackend("margins", () => {
  it("are the right class's output less the largest other one, with its sign the accuracy", async () => {
    const loss = { kind: "cross-entropy" } as const;
    const { objective, samples, theta } = smallNetwork({ ...linear, task: threeClasses, loss });
    const margins = new Float32Array(COUNT);
    await objective.margins(theta, margins);
    margins.forEach((margin, sample) => {
      const x = samples.inputs.subarray(sample * INPUTS, (sample + 1) * INPUTS);
      const said = [0, 1, 2].map((unit) =>
        x.reduce((sum, value, k) => sum + value * theta[3 * k + unit], theta[3 * INPUTS + unit]),
      );
      const right = samples.targets[sample];
      const others = said.filter((_, k) => k !== right);
      expect(margin).toBeCloseTo(said[right] - Math.max(...others), 5);
    });
    const { accuracy } = await objective.evaluate(theta);
    expect(margins.filter((margin) => margin > 0).length / COUNT).toBeCloseTo(accuracy, 6);
    objective.dispose();
  });

  it("are not known of a regression", async () => {
    const loss = { kind: "mean-squared" } as const;
    const { objective, theta } = smallNetwork({ ...linear, task: twoValues, loss });
    const margins = new Float32Array(COUNT);
    await objective.margins(theta, margins);
    expect(margins).toEqual(new Float32Array(COUNT).fill(Number.NaN));
    objective.dispose();
  });
});
