// What many steps of gradient descent in one call are given, and what they leave.
import { allocate } from "./arena";
import { setStep, update } from "./update";

/** Steps that one call may take. */
const MOST_STEPS: i32 = 256;
/** Numbers of a step: the learning rate, and what Adam's two moments are divided by. */
const NUMBERS: i32 = 3;
/** Room for the batches of many steps. */
export const LEAST_INDICES: i32 = 8192;

/** [steps][3] and [steps], f64: what is given for each step, and the loss on its batch before it. */
export let stepNumbers: usize = 0;
export let stepLosses: usize = 0;

/** What a rule remembers, [P] each. */
export let firstMemory: usize = 0;
export let secondMemory: usize = 0;

/** Makes room. `first` and `second` have [P] floats each that lie idle during a descent. */
export function reserveSteps(first: usize, second: usize): void {
  stepNumbers = allocate(<u64>(MOST_STEPS * NUMBERS) * 8);
  stepLosses = allocate(<u64>MOST_STEPS * 8);
  firstMemory = first;
  secondMemory = second;
}

/** Notes the loss before a step. Returns whether it is to be taken: not if that is not finite. */
export function beginStep(step: i32, loss: f64): bool {
  store<f64>(stepLosses + step * 8, loss);
  if (!isFinite(<f32>loss)) return false;
  const numbers = stepNumbers + <usize>(step * NUMBERS) * 8;
  setStep(load<f64>(numbers), load<f64>(numbers, 8), load<f64>(numbers, 16));
  return true;
}

/**
 * Moves `count` parameters, which are `at` bytes from the beginning of θ, of the gradient, of what the
 * rule remembers, and of `target`, where the new θ is written.
 */
export function updateAt(
  kind: i32,
  theta: usize,
  target: usize,
  gradient: usize,
  at: usize,
  count: i32,
  decay: f64,
): void {
  const memory1 = firstMemory + at;
  const memory2 = secondMemory + at;
  update(kind, theta + at, target + at, gradient + at, memory1, memory2, count, decay);
}
