/**
 * Of every attack, ascent, clip, rule and schedule of the catalog one step that is worked out by hand: the compiler
 * asks for that of a new one. What else they do is in `rules.test.ts` and `train.test.ts`.
 */
import { expect, test } from "vitest";
import type { AscentRecipe } from "../catalog/ascents";
import type { AttackRecipe } from "../catalog/attacks";
import type { ClipRecipe } from "../catalog/clips";
import type { RuleRecipe } from "../catalog/rules";
import type { ScheduleRecipe } from "../catalog/schedules";
import { stream } from "../random/stream";
import { learningRateAt } from "../recipe/learningRate";
import { recipe } from "../recipe/parse";
import type { OptimizerInput, OptimizerRecipe } from "../recipe/schema";
import type { ParameterLayout } from "../results/parameters";
import { createAscent } from "./ascents";
import type { GradientAt } from "./ascents/code";
import { createAttack } from "./attacks";
import type { SlopeAt } from "./attacks/code";
import { clipGradient } from "./clips";
import { createRule } from "./rules";
import { contextOf, firstStep } from "./testing/oneSample";

const optimizerOf = (input: OptimizerInput): OptimizerRecipe =>
  recipe({ training: { optimizer: input } }).training.optimizer;

/** Settings that differ from the defaults, and what then comes out. */
type ByHand<R extends { kind: string }, T> = {
  [K in R["kind"]]: [settings: Partial<Omit<Extract<R, { kind: K }>, "kind">>, expected: T];
};

const cases = <T>(table: Record<string, [settings: object, expected: T]>) =>
  Object.entries(table).map(([kind, [settings, expected]]) => [kind, settings, expected] as const);

const close = (values: number[]) => values.map((value) => expect.closeTo(value, 5));

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
/** What Muon's polynomial makes of a matrix of one positive entry. */
const quintic = (x: number) => 3.4445 * x - 4.775 * x ** 3 + 2.0315 * x ** 5;

/** θ after a step at η = 0.1 along (½, −2) from a kernel of 1 and a bias of 2, where the loss is 1. */
const rules: ByHand<RuleRecipe, [kernel: number, bias: number]> = {
  sgd: [{}, [0.95, 2.2]],
  momentum: [{}, [0.95, 2.2]],
  // g + 0.5·g.
  nesterov: [{ momentum: 0.5 }, [0.925, 2.3]],
  // Squares are ½·g².
  rmsprop: [{ memory: 0.5 }, [1 - 0.1 * Math.SQRT2, 2 + 0.1 * Math.SQRT2]],
  adagrad: [{}, [0.9, 2.1]],
  adam: [{}, [0.9, 2.1]],
  adamw: [{}, [0.9, 2.1]],
  lion: [{}, [0.9, 2.1]],
  // Adam's step times the sigmoid of how much the gradient changed, from 0.
  diffgrad: [{}, [1 - 0.1 * sigmoid(0.5), 2 + 0.1 * sigmoid(2)]],
  // ‖w‖/‖g‖ is 2 for the kernel, the bias goes along its own gradient.
  lars: [{ trust: 0.2 }, [1 - 0.1 * 0.2 * 2 * 0.5, 2.2]],
  // Adam's step as long as the tensor itself.
  lamb: [{}, [0.9, 2.2]],
  muon: [{}, [1 - 0.02 * quintic(quintic(quintic(quintic(quintic(1))))), 2.1]],
  // 1/‖g‖² is 0.235: further than η.
  momo: [{}, [0.95, 2.2]],
};

test.each(cases(rules))("the rule %s with %o", (kind, settings, expected) => {
  const layout: ParameterLayout = [
    { name: "dense0/kernel", shape: [1, 1], role: "kernel", offset: 0, size: 1 },
    { name: "dense0/bias", shape: [1], role: "bias", offset: 1, size: 1 },
  ];
  const theta = Float32Array.of(1, 2);
  const rule = { kind, ...settings } as OptimizerInput["rule"];
  createRule(optimizerOf({ rule }), layout).step(theta, Float32Array.of(0.5, -2), 0.1, 1);
  expect(Array.from(theta)).toEqual(close(expected));
});

/** η at the steps 0, 5 and 9 of 10, from 8. */
const schedules: ByHand<ScheduleRecipe, number[]> = {
  constant: [{}, [8, 8, 8]],
  linear: [{}, [8, 4, 0.8]],
  cosine: [{}, [8, 4, 4 + 4 * Math.cos(0.9 * Math.PI)]],
  "warm-up-stable-decay": [{ decay: 0.4 }, [8, 8, 2]],
  step: [{ factor: 0.5, at: [0.5] }, [8, 4, 4]],
  // Up over two steps, down over eight as half a cosine.
  "one-cycle": [
    { rise: 0.2, start: 0.5 },
    [4, 4 + 4 * Math.cos((3 / 8) * Math.PI), 4 + 4 * Math.cos((7 / 8) * Math.PI)],
  ],
  // w is 1, 1, ½, and what is left of it 7/8, 3/8, 0.
  refined: [{ norms: [1, 1, Math.SQRT2] }, [8, 24 / 7, 4.8 / 7]],
  "cosine-restarts": [{ cycles: 2 }, [8, 8, 4 + 4 * Math.cos(0.8 * Math.PI)]],
};

test.each(cases(schedules))("the schedule %s with %o", (kind, settings, expected) => {
  const schedule = { kind, ...settings } as OptimizerInput["schedule"];
  const optimizer = optimizerOf({ learningRate: 8, schedule });
  expect([0, 5, 9].map((step) => learningRateAt(optimizer, step, 10))).toEqual(close(expected));
});

/** What is left of the gradient (3, −4, 0, 1). */
const clips: ByHand<ClipRecipe, number[]> = {
  none: [{}, [3, -4, 0, 1]],
  norm: [{ limit: Math.sqrt(26) / 2 }, [1.5, -2, 0, 0.5]],
  value: [{ limit: 2 }, [2, -2, 0, 1]],
  share: [{ share: 0.25 }, [3, -3, 0, 1]],
};

test.each(cases(clips))("the clip %s with %o", (kind, settings, expected) => {
  const clip = { kind, ...settings } as OptimizerInput["clip"];
  const gradient = Float32Array.of(3, -4, 0, 1);
  clipGradient(optimizerOf({ clip }).clip, gradient);
  expect(Array.from(gradient)).toEqual(close(expected));
});

/** The gradient followed on ½θ² at θ = 4, whose only parameter is a kernel. */
const ascents: ByHand<AscentRecipe, number> = {
  gradient: [{}, 4],
  sam: [{ radius: 1 }, 5],
  // ρT²g/‖Tg‖ with T = 4.
  asam: [{ radius: 1, floor: 0 }, 8],
  amp: [{ radius: 2, rate: 0.25, steps: 1 }, 5],
  // Half of the weight up.
  awp: [{ share: 0.5 }, 6],
  // In one dimension all of it is along the weight.
  orthogonal: [{}, 0],
  noisy: [{ deviation: 0 }, 4],
  // (g·v)v with the v of this stream.
  forward: [{}, 4 * stream(1, "directions").gaussian() ** 2],
  // g + 2·c·(σ − 1).
  spectral: [{ weight: 0.5 }, 7],
  extragradient: [{ ahead: 0.5 }, 2],
  "fisher-sam": [{ radius: 1, share: 1 }, 5],
  // 0.6·g(4.5) + 0.4·g(5.5), and in one dimension nothing across.
  gam: [{ radius: 1, inner: 0.5, near: 0.6 }, 4.9],
  // The only direction there is.
  subspace: [{ dimensions: 1 }, 4],
  // There are no hidden units (nn/ascents.test.ts has some).
  dropout: [{}, 4],
  // There is nothing to hold outputs to yet (nn/saf.backends.test.ts goes on).
  saf: [{ from: 0 }, 4],
};

test.each(cases(ascents))("the ascent %s with %o", async (kind, settings, expected) => {
  const layout: ParameterLayout = [
    { name: "dense0/kernel", shape: [1, 1], role: "kernel", offset: 0, size: 1 },
  ];
  const at: GradientAt = async ([theta], gradient) => {
    gradient[0] = theta;
    return { loss: theta ** 2 / 2, accuracy: Number.NaN };
  };
  const { ascent } = optimizerOf({ ascent: { kind, ...settings } as OptimizerInput["ascent"] });
  const random = () => stream(1, "directions");
  const { ascend } = createAscent(ascent, layout, contextOf(random));
  const gradient = new Float32Array(1);
  await ascend(at, Float32Array.of(4), gradient, firstStep(at, random));
  expect(gradient[0]).toBeCloseTo(expected, 4);
});

const fromStart = (): number[] => {
  const { uniform } = stream(1, "attacks");
  return [uniform(), uniform(), uniform()].map((u) => 0.5 * Math.sign(2 * u - 1));
};

/** How far the inputs (2, −1, 0) move under the loss ½x², whose slope is x. */
const attacks: ByHand<AttackRecipe, number[]> = {
  none: [{}, [0, 0, 0]],
  // Where the slope is 0, nowhere.
  fgsm: [{ radius: 0.5 }, [0.5, -0.5, 0]],
  // Two steps of 1.25·ε reach the end from anywhere; at 0 it is that on the side of the start.
  pgd: [{ radius: 0.5, steps: 2 }, [0.5, -0.5, fromStart()[2]]],
};

test.each(cases(attacks))("the attack %s with %o", async (kind, settings, expected) => {
  const { attack } = optimizerOf({
    attack: { kind, ...settings } as OptimizerInput["attack"],
  });
  const slope: SlopeAt = async (shift, into) => {
    into.set([2 + shift[0], -1 + shift[1], shift[2]]);
    return { loss: into.reduce((sum, x) => sum + x ** 2 / 2, 0), accuracy: Number.NaN };
  };
  const shift = new Float32Array(3);
  await createAttack(attack)(slope, shift, () => stream(1, "attacks"));
  expect(Array.from(shift)).toEqual(close(expected));
});
