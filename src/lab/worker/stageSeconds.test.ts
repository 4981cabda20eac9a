import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import type { PartnerInput } from "../../recipe/partners";
import type { RecipeInput } from "../../recipe/schema";
import type { Costs } from "./costs";
import { stageSeconds } from "./stageSeconds";

const costs: Costs = {
  parameters: 1e6,
  step: 2e-3,
  update: 3e-4,
  checkpoint: 0.01,
  gradient: 0.03,
  trainingProduct: 0.06,
  point: 1e-3,
  evaluation: 3e-3,
  evaluatedGradient: 0.02,
  product: 0.05,
  foot: 2e-4,
  pair: 1e-4,
  draw: 5e-3,
  row: 4e-4,
  dense: 7,
};
const base: RecipeInput = {
  training: { steps: 100, checkpoints: 10 },
  grid: { columns: 20, rows: 10 },
  curvature: { top: 10, bottom: 3, lanczosSteps: 30 },
};
const secondsOf = (input: RecipeInput) =>
  stageSeconds(recipe(input), costs, { workers: 2, startUp: 0.05 });
const trainingOf = (change: RecipeInput["training"]) =>
  secondsOf({ ...base, training: { ...base.training, ...change } }).train;
const curvatureOf = (change: RecipeInput["curvature"]) =>
  secondsOf({ ...base, curvature: { ...base.curvature, ...change } }).curvature;

/** Steps of Lanczos, of which each is made orthogonal to all before. */
const lanczos = (steps: number, product: number, pairs: number) =>
  steps * product + ((steps * (steps + 1)) / 2 + (pairs * steps) / 2) * costs.row;

test("costs add up to the seconds of each stage", () => {
  const { train, surface, spectrum, curvature, partners } = secondsOf(base);
  // The gradient's norm at both ends takes the backward pass besides.
  expect(train).toBeCloseTo(100 * 2.3e-3 + 11 * 0.01 + 2 * 0.02);
  const pairs = 66 * 1e-4 * 1.002;
  // The lead samples alone until the other is there.
  expect(surface).toBeCloseTo((0.05 + 200 * 1e-3) / 2 + 11 * 4e-3 + pairs + 44 * 2e-4);
  expect(spectrum).toBeCloseTo(lanczos(30, 0.05, 13));
  expect(curvature + partners).toBe(0);
});

test("steps that climb first take two gradients, full batches a norm at every checkpoint", () => {
  const sam = { ascent: { kind: "sam", radius: 0.1 } } as const;
  expect(trainingOf({ optimizer: sam }) - trainingOf({})).toBeCloseTo(100 * 2e-3);
  expect(trainingOf({ batchSize: null }) - trainingOf({})).toBeCloseTo(9 * 0.02);
  const measures = [{ kind: "trace", products: 10 }] as const;
  const probed = trainingOf({ probes: { points: 4, measures: [...measures] } });
  expect(probed - trainingOf({})).toBeCloseTo(4 * (10 * 0.06 + 0.02));
});

test("the training on whose landscape another starts is done before, and counts by its own batches", () => {
  const start = { training: { steps: 50, checkpoints: 5, batchSize: 128 }, alpha: 1 };
  // A step costs what one of 64 samples does.
  expect(trainingOf({ start }) - trainingOf({})).toBeCloseTo(50 * (2 * 2e-3 + 3e-4) + 6 * 0.01);
});

test("a partner of larger batches takes longer steps", () => {
  const partners = (value: number) =>
    secondsOf({
      ...base,
      partners: [{ change: { kind: "field", path: "training.batchSize", value } }],
    }).partners;
  expect(partners(256) - partners(128)).toBeCloseTo(100 * 2 * 2e-3);
});

test("a line takes one row of points, and random axes are drawn in place of pairs of checkpoints", () => {
  const line = secondsOf({ ...base, axes: { second: null } }).surface;
  const pairs = 66 * 1e-4 * 1.002;
  // It is done before another worker is there.
  expect(line).toBeCloseTo(20 * 1e-3 + 11 * 4e-3 + pairs + 22 * 2e-4);
  const axes = { first: { kind: "random" }, second: { kind: "random", index: 1 } } as const;
  const difference = secondsOf({ ...base, axes }).surface - secondsOf(base).surface;
  expect(difference).toBeCloseTo(2 * 5e-3 - pairs);
});

test("every analysis asked for counts", () => {
  expect(curvatureOf({ density: { probes: 4, steps: 20 } })).toBeCloseTo(4 * lanczos(20, 0.05, 0));
  expect(curvatureOf({ map: { columns: 3, rows: 3, steps: 10 } })).toBeCloseTo(
    (9 * lanczos(10, 0.05, 2)) / 2,
  );
  const track = curvatureOf({ track: { points: 5, trace: 2 } });
  expect(track).toBeCloseTo(5 * (lanczos(30, 0.06, 1) + 0.03 + 2 * 0.06));
  // Adam's moments are kept on the way, or had by training once more where there is no room for them.
  const adam = recipe({
    training: { ...base.training, optimizer: { rule: { kind: "adam" } } },
    curvature: { track: { points: 5, trace: 2 } },
  });
  const ofAdam = (parameters: number) =>
    stageSeconds(adam, { ...costs, parameters }, { workers: 2, startUp: 0.5 });
  expect(ofAdam(1e6).curvature).toBeCloseTo(track);
  expect(ofAdam(1e8).curvature).toBeCloseTo(track + ofAdam(1e8).train);
  expect(curvatureOf({ sharpness: {} })).toBeGreaterThan(100 * (0.02 + 2 * 3e-3));
  // A matrix of so many parameters is not written out.
  expect(curvatureOf({ dense: true })).toBe(0);
  const small = { ...costs, parameters: 100 };
  const asked = recipe({ curvature: { dense: true } });
  const helpers = { workers: 1, startUp: 0 };
  expect(stageSeconds(asked, small, helpers).curvature).toBeCloseTo(100 * 0.05 + 7);
});

test("a partner takes a training of its own, the loss along lines, and a curve where one is asked for", () => {
  const straight = secondsOf({ ...base, partners: [{ matching: null }] }).partners;
  expect(straight).toBeCloseTo(100 * 2.3e-3 + 60 * 0.01);
  const curve = secondsOf({ ...base, partners: [{ matching: null, curve: { steps: 10 } }] });
  expect(curve.partners - straight).toBeCloseTo(50 * 0.01 + 10 * (2 * 2e-3 + 2 * 3e-4));
  const { partners } = secondsOf({ ...base, partners: [{ matching: null }, { matching: null }] });
  expect(partners).toBeCloseTo(2 * straight);
});

test("what a partner is decides what it takes: other steps, none, and matching with the width of the layers", () => {
  const partnersOf = (partner: PartnerInput, hidden = [64, 64]) =>
    secondsOf({
      ...base,
      model: { kind: "mlp", hidden },
      partners: [{ matching: null, ...partner }],
    }).partners;
  const own = partnersOf({});
  const field = { kind: "field", path: "training.steps", value: 300 } as const;
  expect(partnersOf({ change: field }) - own).toBeCloseTo(200 * 2.3e-3);
  expect(own - partnersOf({ change: { kind: "weights" } })).toBeCloseTo(100 * 2.3e-3);
  // Each of three layers alone, and all but it.
  expect(partnersOf({ layers: true }) - own).toBeCloseTo(3 * 2 * 25 * 0.01);
  const wide = partnersOf({ matching: "weights" }, [512, 512]) - partnersOf({}, [512, 512]);
  // Three sweeps for each of two groups: 512 units compared by a million weights, and 512³.
  expect(wide).toBeCloseTo(50 * 0.01 + 12 * (0.512 + 0.134), 1);
});
