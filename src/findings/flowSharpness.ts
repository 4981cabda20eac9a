import { all, atMost, constant, difference, first, last, ratio, rise } from "../study/criterion";
import { finding } from "../study/finding";

const edge = (learningRate: number) => constant(2 / learningRate, `2/η of η ${learningRate}`);

const rate = (learningRate: number) => ({
  label: `η ${learningRate}`,
  change: { training: { optimizer: { learningRate } } },
});

/** What rounding θ to float32 at every step can do to a sharpness of about 10. */
const ROUNDING = 1e-5;

const weight = (name: string) => ({ name, start: null, low: 0.3, high: 1.5 });

export const flowSharpness = finding({
  id: "flow-sharpness",
  group: "Dynamics",
  claim:
    "In scalar networks no step of gradient descent raises the sharpness of the solution that gradient flow would reach from there.",
  source: {
    authors: "Kreisler et al.",
    year: 2023,
    title:
      "Gradient Descent Monotonically Decreases the Sharpness of Gradient Flow Solutions in Scalar Networks and Beyond",
    arxiv: "2305.13064",
  },
  picture: {
    shows: "series",
    measures: ["sharpness"],
    variations: ["edge"],
    threshold: { value: 8, label: "2/η" },
  },
  look: "λ_max where the flow from each of 120 steps ends, for four weights whose product is to be 1: it falls or stays at every step, faster the larger the learning rate, and ends below 2/η, also where the loss itself goes up and down. One of the ten starts is too sharp for the largest rate, at 9.2, and its line comes below 2/η within five steps; the other nine begin between 4.3 and 4.7 and fall by less than 0.04.",
  caveat:
    "The flow is followed in float64 to nine digits, from weights that are kept in float32: a rise of up to 10⁻⁵ is their rounding, and in float64 there is none. Starts are drawn from 0.3 to 1.5; from larger ones some steps are so long that a weight changes its sign, of which the theorem does not speak.",
  fails: {
    words:
      "Add noise of deviation 0.1 to every gradient: steps that do not go along it move between flows, and the sharpness of their ends rises and falls.",
    change: { training: { optimizer: { ascent: { kind: "noisy", deviation: 0.1 } } } },
  },
  base: {
    dataset: { kind: "none" },
    model: {
      kind: "function",
      expression: "(w1*w2*w3*w4 - 1)^2/2",
      parameters: ["w1", "w2", "w3", "w4"].map(weight),
    },
    training: {
      loss: { kind: "value" },
      optimizer: { rule: { kind: "sgd" }, learningRate: 0.1 },
      steps: 120,
      batchSize: null,
      checkpoints: 120,
    },
    axes: { first: { kind: "parameter", index: 0 }, second: { kind: "parameter", index: 1 } },
    grid: { columns: 25, rows: 25, alpha: [-2, 2], beta: [-2, 2] },
  },
  variations: { slow: rate(0.1), fast: rate(0.2), edge: rate(0.25) },
  seeds: 10,
  measures: {
    sharpness: { kind: "flow-sharpness", points: 121 },
    loss: { kind: "loss" },
  },
  criterion: ({ sharpness, loss }) =>
    all(
      atMost(rise(sharpness.slow), ROUNDING),
      atMost(rise(sharpness.fast), ROUNDING),
      atMost(rise(sharpness.edge), ROUNDING),
      atMost(ratio(last(sharpness.slow), edge(0.1)), 1),
      atMost(ratio(last(sharpness.fast), edge(0.2)), 1),
      atMost(ratio(last(sharpness.edge), edge(0.25)), 1),
      atMost(difference(last(sharpness.fast), first(sharpness.fast)), 0),
      atMost(last(loss.edge), 1e-6),
    ),
  reproduces: "yes",
  core: true,
});
