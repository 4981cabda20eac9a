import { expect, it, test } from "vitest";
import { recipe } from "./parse";
import { lastPhase, phasesOf } from "./phases";
import type { OptimizerInput, TrainingInput } from "./schema";
import { stabilityEdge } from "./stabilityEdge";

function edge(
  optimizer: OptimizerInput,
  { step = 1, gradientNorm = 1, ...training } = {} as Point,
) {
  const asked = { batchSize: null, steps: 100, ...training, optimizer };
  return stabilityEdge(lastPhase(recipe({ training: asked }).training), step, gradientNorm);
}
interface Point extends TrainingInput {
  step?: number;
  gradientNorm?: number;
}

const rate = 0.1;
const [mu, beta1, rho] = [0.9, 0.9, 0.05];

/**
 * |θ| after many steps on ½λθ² from θ = 1; Adam with its P held at 1. SAM's normalized ascent is
 * ρ'λθ with ρ' = ρ/‖∇L‖ held.
 */
function sizeAfter(kind: string, lambda: number, ascent = 0, steps = 4000): number {
  let theta = 1;
  let memory = 0;
  for (let t = 0; t < steps; t++) {
    const gradient = lambda * (theta + ascent * lambda * theta);
    if (kind === "sgd") theta -= rate * gradient;
    else if (kind === "adam") {
      memory = beta1 * memory + (1 - beta1) * gradient;
      theta -= rate * memory;
    } else {
      memory = mu * memory + gradient;
      theta -= rate * (kind === "nesterov" ? gradient + mu * memory : memory);
    }
  }
  return Math.abs(theta);
}

it.each(["sgd", "momentum", "nesterov", "adam"] as const)(
  "separates convergence from divergence of %s on a quadratic",
  (kind) => {
    const settings = {
      sgd: {},
      momentum: { momentum: mu },
      nesterov: { momentum: mu },
      adam: { beta1 },
    };
    const { value } = edge({ rule: { kind, ...settings[kind] }, learningRate: rate });
    expect(sizeAfter(kind, 0.99 * (value ?? 0))).toBeLessThan(1e-3);
    expect(sizeAfter(kind, 1.01 * (value ?? 0))).toBeGreaterThan(1e3);
  },
);

it("separates them for sharpness-aware descent too, by the gradient's norm", () => {
  for (const gradientNorm of [0.01, 0.3, 20]) {
    const optimizer = {
      rule: { kind: "sgd" },
      learningRate: rate,
      ascent: { kind: "sam", radius: rho },
    } as const;
    const { value } = edge(optimizer, { gradientNorm });
    expect(value).toBeLessThan(2 / rate);
    expect(sizeAfter("sgd", 0.99 * (value ?? 0), rho / gradientNorm)).toBeLessThan(1e-3);
    expect(sizeAfter("sgd", 1.01 * (value ?? 0), rho / gradientNorm)).toBeGreaterThan(1e3);
  }
});

it("separates them for a step up that is not normalized, whatever the gradient", () => {
  const ascent = { kind: "sam", radius: rho, normalized: false } as const;
  const optimizer = { rule: { kind: "sgd" }, learningRate: rate, ascent } as const;
  const { value } = edge(optimizer, { gradientNorm: Number.NaN });
  expect(sizeAfter("sgd", 0.99 * (value ?? 0), rho)).toBeLessThan(1e-3);
  expect(sizeAfter("sgd", 1.01 * (value ?? 0), rho)).toBeGreaterThan(1e3);
});

test("it follows the learning rate of the step that led there", () => {
  const linear = (step: number) =>
    edge({ rule: { kind: "sgd" }, learningRate: rate, schedule: { kind: "linear" } }, { step })
      .value;
  expect(linear(0)).toBe(20);
  expect(linear(50)).toBeCloseTo(2 / (rate * (1 - 0.49)), 10);
  expect(linear(100)).toBeCloseTo(2 / (rate * 0.01), 6);
  // A cosine has come to almost no step at all: nearly every curvature is stable.
  const cosine = edge(
    { rule: { kind: "momentum" }, schedule: { kind: "cosine" }, learningRate: rate },
    { step: 100 },
  );
  expect(cosine.value).toBeGreaterThan(1e4);
  const warming = edge({ rule: { kind: "sgd" }, learningRate: rate, warmup: 10 }, { step: 5 });
  expect(warming.value).toBe(40);
});

test.each<[string, OptimizerInput, Point]>([
  ["mini-batches", { rule: { kind: "sgd" } }, { batchSize: 16 }],
  ["SAM with momentum", { rule: { kind: "momentum" }, ascent: { kind: "sam", radius: 0.1 } }, {}],
  ["SAM with Adam", { rule: { kind: "adam" }, ascent: { kind: "sam", radius: 0.1 } }, {}],
  [
    "SAM without a gradient",
    { rule: { kind: "sgd" }, ascent: { kind: "sam", radius: 0.1 } },
    { gradientNorm: Number.NaN },
  ],
  ["decoupled decay", { rule: { kind: "adamw" }, weightDecay: 0.01 }, {}],
  ["decay under Adam's preconditioner", { rule: { kind: "adam" }, weightDecay: 0.01 }, {}],
  ["decay as large as the edge", { rule: { kind: "sgd" }, learningRate: 2, weightDecay: 0.5 }, {}],
])("none is claimed for %s, and why is said", (_, optimizer, point) => {
  const unknown = edge(optimizer, point);
  expect(unknown.value).toBeNull();
  expect(unknown).toHaveProperty("reason");
});

test("a usual weight decay leaves the edge of gradient descent where it is", () => {
  expect(edge({ rule: { kind: "sgd" }, learningRate: rate, weightDecay: 5e-4 }).value).toBe(20);
});

test("none is known of a training on moved inputs", () => {
  const plain: OptimizerInput = { rule: { kind: "sgd" }, learningRate: rate };
  expect(edge(plain).value).toBe(2 / rate);
  expect(edge({ ...plain, attack: { kind: "fgsm" } })).toMatchObject({
    value: null,
    reason: expect.stringContaining("moved inputs"),
  });
});

test("none is known while weights are held, and again when they are not", () => {
  const training = {
    batchSize: null,
    steps: 10,
    optimizer: { rule: { kind: "sgd" }, learningRate: rate },
    phases: [
      { steps: 10, interventions: [{ kind: "freeze", layers: "last" }] },
      { steps: 10, interventions: [{ kind: "prune" }] },
      { steps: 10 },
    ],
  } as const;
  const edges = phasesOf(recipe({ training } as never).training).map((phase) =>
    stabilityEdge(phase, phase.to, 1),
  );
  expect(edges.map(({ value }) => value)).toEqual([2 / rate, null, null, 2 / rate]);
  expect(edges[1]).toMatchObject({ reason: expect.stringContaining("weights are held") });
});
