// Rules that move θ in place by its gradient. Each is that of ../../nn/rules, in float64 and with the
// roundings that JavaScript makes there, so that it does not matter who takes a step.

const MOMENTUM: i32 = 1;
const NESTEROV: i32 = 2;
const ADAM: i32 = 3;
const ADAMW: i32 = 4;

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
export function setStep(learningRate: f64, first: f64, second: f64): void {
  rate = learningRate;
  correction1 = first;
  correction2 = second;
}

/** A step of `count` parameters under weight decay. Both memories are one float per parameter. */
export function update(
  kind: i32,
  theta: usize,
  gradient: usize,
  memory1: usize,
  memory2: usize,
  count: i32,
  decay: f64,
): void {
  if (kind == MOMENTUM) all(MOMENTUM, theta, gradient, memory1, memory2, count, decay);
  else if (kind == NESTEROV) all(NESTEROV, theta, gradient, memory1, memory2, count, decay);
  else if (kind == ADAM) all(ADAM, theta, gradient, memory1, memory2, count, decay);
  else if (kind == ADAMW) all(ADAMW, theta, gradient, memory1, memory2, count, decay);
  else all(0, theta, gradient, memory1, memory2, count, decay);
}

@inline
function all(
  kind: i32,
  theta: usize,
  gradient: usize,
  memory1: usize,
  memory2: usize,
  count: i32,
  decay: f64,
): void {
  const even = <usize>(count & ~1) * 4;
  for (let i: usize = 0; i < even; i += 8) {
    some(kind, 2, theta + i, gradient + i, memory1 + i, memory2 + i, decay);
  }
  if (count & 1) {
    some(kind, 1, theta + even, gradient + even, memory1 + even, memory2 + even, decay);
  }
}

/** One or two parameters. */
@inline
function some(
  kind: i32,
  count: i32,
  theta: usize,
  gradient: usize,
  memory1: usize,
  memory2: usize,
  decay: f64,
): void {
  const x = loadDoubles(count, theta);
  const pull = f64x2.mul(f64x2.splat(decay), x);
  let g = loadDoubles(count, gradient);
  if (kind != ADAMW) g = f64x2.add(g, pull);
  let way = g;
  if (kind == MOMENTUM || kind == NESTEROV) {
    const v = f64x2.add(f64x2.mul(f64x2.splat(first), loadDoubles(count, memory1)), g);
    storeDoubles(count, memory1, v);
    way = kind == MOMENTUM ? v : f64x2.add(g, f64x2.mul(f64x2.splat(first), v));
  } else if (kind == ADAM || kind == ADAMW) {
    const m = mixed(first, loadDoubles(count, memory1), g, ONES);
    const s = mixed(second, loadDoubles(count, memory2), g, g);
    storeDoubles(count, memory1, m);
    storeDoubles(count, memory2, s);
    const size = f64x2.sqrt(f64x2.div(s, f64x2.splat(correction2)));
    way = f64x2.div(
      f64x2.div(m, f64x2.splat(correction1)),
      f64x2.add(size, f64x2.splat(epsilon)),
    );
    if (kind == ADAMW) way = f64x2.add(way, pull);
  }
  storeDoubles(count, theta, f64x2.sub(x, f64x2.mul(f64x2.splat(rate), way)));
}

const ONES: v128 = f64x2.splat(1);

/** βx + (1 − β)ab */
@inline
function mixed(beta: f64, x: v128, a: v128, b: v128): v128 {
  const fresh = f64x2.mul(f64x2.mul(f64x2.splat(1 - beta), a), b);
  return f64x2.add(f64x2.mul(f64x2.splat(beta), x), fresh);
}

@inline
function loadDoubles(count: i32, from: usize): v128 {
  return f64x2.promote_low_f32x4(
    count == 2 ? v128.load64_zero(from) : v128.load32_zero(from),
  );
}

@inline
function storeDoubles(count: i32, to: usize, values: v128): void {
  const floats = f32x4.demote_f64x2_zero(values);
  if (count == 2) v128.store64_lane(to, floats, 0);
  else v128.store32_lane(to, floats, 0);
}
