import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import { finalParameters } from "../results/trained";
import { fusedObjective } from "./fusedObjective";
import { initialize } from "./initialize";
import { parameterLayout } from "./layout";
import { parametrized } from "./parametrized";
import { randomSamples, threeClasses } from "./testing/smallNetwork";
import { train } from "./train";
import { type TensorParts, withTensorParts } from "./withTensorParts";

test("steps are those of θ, also by an engine that takes many of the weights' in one call", async () => {
  const { model, training } = recipe({
    model: { kind: "mlp", hidden: [8, 4], parametrization: "mup", baseWidth: 2, outputScale: 3 },
    training: {
      steps: 6,
      batchSize: null,
      optimizer: { rule: { kind: "sgd" }, learningRate: 0.1 },
    },
  });
  const spec = { model, inputShape: [3], task: threeClasses };
  const samples = randomSamples(threeClasses, 9, [3]);
  const layout = parameterLayout(spec);
  const fused = await fusedObjective({ spec, samples, loss: training.loss });
  const unused = (): Promise<TensorParts> => Promise.reject(new Error("not asked for"));
  const objective = parametrized(withTensorParts(fused, { spec, samples }, unused), layout);
  const theta = initialize(spec, 1);
  const trained = await train({ objective, test: null, theta, training, seed: 1 });

  const [at, gradient] = [theta.slice(), new Float32Array(theta.length)];
  for (let step = 0; step < 6; step++) {
    await objective.gradient(at, gradient);
    for (let k = 0; k < at.length; k++) at[k] -= 0.1 * gradient[k];
  }
  finalParameters(trained).forEach((value, k) => {
    expect(value).toBeCloseTo(at[k], 5);
  });
  objective.dispose();
});
