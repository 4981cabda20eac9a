import type { Task } from "../../data/dataset";
import { type Stream, stream } from "../../random/stream";
import type { FusedNetwork } from "../fusedMlp";

export const gaussians = (random: Stream, length: number, scale = 1): Float32Array =>
  Float32Array.from({ length }, () => scale * random.gaussian());

export interface RandomMlp extends FusedNetwork {
  theta: Float32Array;
  vector: Float32Array;
}

/** A random network of the given shape on random samples. */
export function randomMlp(
  widths: number[],
  count: number,
  options: Partial<Pick<FusedNetwork, "activation" | "loss" | "skip">> & { regression?: boolean },
): RandomMlp {
  const random = stream(
    widths.reduce((sum, width) => 31 * sum + width, count),
    "init",
  );
  const outputs = widths[widths.length - 1];
  const task: Task = options.regression
    ? { kind: "regression", outputs }
    : { kind: "classification", classes: outputs, labels: [] };
  const targets = options.regression
    ? gaussians(random, count * outputs)
    : Float32Array.from({ length: count }, () => random.integer(outputs));
  const theta: number[] = [];
  for (let l = 0; l + 1 < widths.length; l++) {
    const scale = 1 / Math.sqrt(widths[l]);
    theta.push(...gaussians(random, widths[l] * widths[l + 1], scale));
    theta.push(...gaussians(random, widths[l + 1], 0.3));
  }
  return {
    widths,
    activation: options.activation ?? "tanh",
    skip: options.skip ?? false,
    loss: options.loss ?? "cross-entropy",
    task,
    samples: { count, inputs: gaussians(random, count * widths[0]), targets },
    theta: Float32Array.from(theta),
    vector: gaussians(random, theta.length),
  };
}
