// Steps of gradient descent on batches, many of them in one call.
import { allocate } from "./arena";
import { breathe } from "./breathing";
import { gradientOver } from "./derivatives";
import { packedVector, transposedVector } from "./layerProducts";
import { layerAt, layerCount } from "./network";
import { setRule, setStep, update } from "./update";
import { batch, exchangeThetaAndVector, result, theta, vector } from "./vectors";

/** Steps that one call may take. */
const MOST_STEPS: i32 = 256;
/** Numbers of a step: the learning rate, and what Adam's two moments are divided by. */
const NUMBERS: i32 = 3;

/** [steps][3] and [steps], f64: what is given for each step, and the loss on its batch before it. */
export let stepNumbers: usize = 0;
export let stepLosses: usize = 0;

/** What a rule remembers. θ before the last step is at `vector`. */
export let firstMemory: usize = 0;
export let secondMemory: usize = 0;

/** Makes room; after that for curvature, which lends what lies idle during a descent. */
export function reserveSteps(): void {
  stepNumbers = allocate(<u64>(MOST_STEPS * NUMBERS) * 8);
  stepLosses = allocate(<u64>MOST_STEPS * 8);
  firstMemory = packedVector;
  secondMemory = transposedVector;
}

/**
 * Moves θ by `steps` steps of a rule, each on the next `batchCount` samples listed at `batch`, or on all
 * if it is 0. `a`, `b` and `c` are the rule's settings. Returns how many steps were taken: it ends before
 * one whose loss is not finite.
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
    store<f64>(stepLosses + step * 8, loss);
    if (!isFinite(<f32>loss)) return step;
    const numbers = stepNumbers + <usize>(step * NUMBERS) * 8;
    setStep(load<f64>(numbers), load<f64>(numbers, 8), load<f64>(numbers, 16));
    for (let l = 0; l < layerCount; l++) {
      const layer = layerAt(l);
      updateAt(kind, layer.kernel, layer.inputs * layer.outputs, weightDecay);
      updateAt(kind, layer.bias, layer.outputs, biasDecay);
      breathe(1, layer.inputs * layer.outputs);
    }
    exchangeThetaAndVector();
  }
  return steps;
}

function updateAt(kind: i32, at: usize, count: i32, decay: f64): void {
  const gradient = result + at;
  update(kind, theta + at, vector + at, gradient, firstMemory + at, secondMemory + at, count, decay);
}
