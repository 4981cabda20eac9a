import { fusedLayersObjective } from "../../src/nn/fusedLayersObjective";
import { fusedObjective, fusedSupports } from "../../src/nn/fusedObjective";
import type { Objective } from "../../src/nn/objective";
import { createRule } from "../../src/nn/rules";
import { type TensorObjectiveOptions, tensorObjective } from "../../src/nn/tensorObjective";
import { recipe } from "../../src/recipe/parse";
import { startBackend } from "../../src/tensor/backend";
import type { Problem } from "../problem";
import type { Contestant } from "./contestant";

const { optimizer: plainDescent } = recipe({
  training: { optimizer: { rule: { kind: "sgd" } } },
}).training;

const PLAIN = { name: "sgd", settings: [], weightDecay: 0, otherDecay: 0 } as const;

const fused = (options: TensorObjectiveOptions): Promise<Objective> =>
  fusedSupports(options.spec, options.loss)
    ? fusedObjective(options)
    : fusedLayersObjective(options);

/** The product's engine for derivatives: on wasm the fused kernel where it has them, as in the lab. */
export async function engine(problem: Problem, backend: "wasm" | "webgpu"): Promise<Contestant> {
  const { spec, samples, loss, layout } = problem;
  const report = await startBackend(backend);
  if (report.backend !== backend) throw new Error(report.reason);
  const options = { spec, samples, loss };
  const objective = await (backend === "wasm" ? fused(options) : tensorObjective(options));

  return {
    problem,
    async losses(plane, coefficients) {
      const losses = new Float32Array(coefficients.length / 2);
      const accuracies = new Float32Array(losses.length);
      await objective.evaluateMany(problem.theta, plane, coefficients, losses, accuracies);
      return losses;
    },
    descent(learningRate) {
      const theta = problem.theta.slice();
      const gradient = new Float32Array(theta.length);
      const product = new Float32Array(theta.length);
      const optimizer = createRule(plainDescent, layout);
      const state = { theta, previous: theta.slice(), memory: optimizer.memory };
      return {
        async steps(batches) {
          if (objective.descend !== undefined) {
            const numbers = batches.map(() => [learningRate, 1, 1] as const);
            return objective.descend(PLAIN, state, { batches, numbers });
          }
          const losses: number[] = [];
          for (const batch of batches) {
            const { loss } = await objective.gradient(theta, gradient, batch);
            losses.push(loss);
            optimizer.step(theta, gradient, learningRate, loss);
          }
          return losses;
        },
        async gradient() {
          await objective.gradient(theta, gradient);
          return gradient;
        },
        async hessianVector(vector) {
          await objective.hessianVector(theta, vector, product);
          return product;
        },
      };
    },
  };
}
