// Rules that move θ by its gradient. Each is that of ../../nn/rules, in float64 and with the
// roundings that JavaScript makes there, so that it does not matter who takes a step.
import { lowerDoubles, upperDoubles, VECTOR } from "./simd";

const SGD: i32 = 0;
const MOMENTUM: i32 = 1;
const NESTEROV: i32 = 2;
const ADAM: i32 = 3;
const ADAMW: i32 = 4;

const ONES: v128 = f64x2.splat(1);

/** μ; or β₁, β₂ and ε. */
let first: f64 = 0;
let second: f64 = 0;
let epsilon: f64 = 0;
/** η, and what Adam's moments are divided by. */
let rate: f64 = 0;
let correction1: f64 = 0;
let correction2: f64 = 0;

/** The settings of the rule for all steps to come. */
export function setRule(a: f64, b: f64, c: f64): void {
  first = a;
  second = b;
  epsilon = c;
}

/** The numbers of the next step. */
export function setStep(learningRate: f64, a: f64, b: f64): void {
  rate = learningRate;
  correction1 = a;
  correction2 = b;
}

/**
 * A step of `count` parameters under weight decay, from `theta` to `target`. Both memories are one float
 * per parameter.
 */
export function update(
  kind: i32,
  theta: usize,
  target: usize,
  gradient: usize,
  memory1: usize,
  memory2: usize,
  count: i32,
  decay: f64,
): void {
  if (kind == MOMENTUM) all(MOMENTUM, theta, target, gradient, memory1, memory2, count, decay);
  else if (kind == NESTEROV) all(NESTEROV, theta, target, gradient, memory1, memory2, count, decay);
  else if (kind == ADAM) all(ADAM, theta, target, gradient, memory1, memory2, count, decay);
  else if (kind == ADAMW) all(ADAMW, theta, target, gradient, memory1, memory2, count, decay);
  else all(SGD, theta, target, gradient, memory1, memory2, count, decay);
}

@inline
function all(
  kind: i32,
  theta: usize,
  target: usize,
  gradient: usize,
  memory1: usize,
  memory2: usize,
  count: i32,
  decay: f64,
): void {
  const bytes = <usize>count * 4;
  const inFours = bytes & ~(VECTOR - 1);
  let i: usize = 0;
  for (; i < inFours; i += VECTOR) {
    some(kind, false, theta + i, target + i, gradient + i, memory1 + i, memory2 + i, decay);
  }
  for (; i < bytes; i += 4) {
    some(kind, true, theta + i, target + i, gradient + i, memory1 + i, memory2 + i, decay);
  }
}

/** Four parameters, or a single one. */
@inline
function some(
  kind: i32,
  single: bool,
  theta: usize,
  target: usize,
  gradient: usize,
  memory1: usize,
  memory2: usize,
  decay: f64,
): void {
  const x = read(single, theta);
  const lowerX = lowerDoubles(x);
  const upperX = upperDoubles(x);
  const pull = f64x2.splat(decay);
  const lowerPull = f64x2.mul(pull, lowerX);
  const upperPull = f64x2.mul(pull, upperX);
  const g = read(single, gradient);
  let lowerG = lowerDoubles(g);
  let upperG = upperDoubles(g);
  if (kind != ADAMW) {
    lowerG = f64x2.add(lowerG, lowerPull);
    upperG = f64x2.add(upperG, upperPull);
  }
  let lower = lowerG;
  let upper = upperG;
  if (kind != SGD) {
    const m = read(single, memory1);
    lower = firstOf(kind, lowerDoubles(m), lowerG);
    upper = firstOf(kind, upperDoubles(m), upperG);
    write(single, memory1, lower, upper);
  }
  if (kind == NESTEROV) {
    lower = f64x2.add(lowerG, f64x2.mul(f64x2.splat(first), lower));
    upper = f64x2.add(upperG, f64x2.mul(f64x2.splat(first), upper));
  }
  if (kind == ADAM || kind == ADAMW) {
    const s = read(single, memory2);
    const lowerS = mixed(second, lowerDoubles(s), lowerG, lowerG);
    const upperS = mixed(second, upperDoubles(s), upperG, upperG);
    write(single, memory2, lowerS, upperS);
    lower = corrected(lower, lowerS);
    upper = corrected(upper, upperS);
  }
  if (kind == ADAMW) {
    lower = f64x2.add(lower, lowerPull);
    upper = f64x2.add(upper, upperPull);
  }
  const eta = f64x2.splat(rate);
  lower = f64x2.sub(lowerX, f64x2.mul(eta, lower));
  upper = f64x2.sub(upperX, f64x2.mul(eta, upper));
  write(single, target, lower, upper);
}

/** The velocity μv + g, or Adam's first moment. */
@inline
function firstOf(kind: i32, m: v128, g: v128): v128 {
  if (kind == ADAM || kind == ADAMW) return mixed(first, m, g, ONES);
  return f64x2.add(f64x2.mul(f64x2.splat(first), m), g);
}

/** βx + (1 − β)ab */
@inline
function mixed(beta: f64, x: v128, a: v128, b: v128): v128 {
  const fresh = f64x2.mul(f64x2.mul(f64x2.splat(1 - beta), a), b);
  return f64x2.add(f64x2.mul(f64x2.splat(beta), x), fresh);
}

/** m̂/(√ŝ + ε) */
@inline
function corrected(m: v128, s: v128): v128 {
  const size = f64x2.sqrt(f64x2.div(s, f64x2.splat(correction2)));
  return f64x2.div(f64x2.div(m, f64x2.splat(correction1)), f64x2.add(size, f64x2.splat(epsilon)));
}

@inline
function read(single: bool, from: usize): v128 {
  return single ? v128.load32_zero(from) : v128.load(from);
}

@inline
function write(single: bool, to: usize, lower: v128, upper: v128): void {
  const low = f32x4.demote_f64x2_zero(lower);
  if (single) v128.store32_lane(to, low, 0);
  else v128.store(to, v128.shuffle<f32>(low, f32x4.demote_f64x2_zero(upper), 0, 1, 4, 5));
}
