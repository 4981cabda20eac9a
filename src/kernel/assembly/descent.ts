// Steps of gradient descent on batches, many of them in one call.
import { breathe } from "./breathing";
import { gradientOver } from "./derivatives";
import { layerAt, layerCount } from "./network";
import { beginStep, updateAt } from "./steps";
import { setRule } from "./update";
import { batch, exchangeThetaAndVector, result, theta, vector } from "./vectors";

/**
 * Moves θ by `steps` steps of a rule, each on the next `batchCount` samples listed at `batch`, or on all
 * if it is 0. `a`, `b` and `c` are the rule's settings. θ before the last step is at `vector`. Returns
 * how many steps were taken: it ends before one whose loss is not finite.
 */
export function descend(
  kind: i32,
  a: f64,
  b: f64,
  c: f64,
  weightDecay: f64,
  biasDecay: f64,
  steps: i32,
  batchCount: i32,
): i32 {
  setRule(a, b, c);
  for (let step = 0; step < steps; step++) {
    const loss = gradientOver(batch + <usize>(step * batchCount) * 4, batchCount);
    if (!beginStep(step, loss)) return step;
    for (let l = 0; l < layerCount; l++) {
      const layer = layerAt(l);
      const weights = layer.inputs * layer.outputs;
      updateAt(kind, theta, vector, result, layer.kernel, weights, weightDecay);
      updateAt(kind, theta, vector, result, layer.bias, layer.outputs, biasDecay);
      breathe(1, weights);
    }
    exchangeThetaAndVector();
  }
  return steps;
}
