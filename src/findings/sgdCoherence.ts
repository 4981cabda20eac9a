import { all, atLeast, between, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

/** Normal inputs of many dimensions: nearly orthogonal, and told by a linear map. */
const spread = {
  kind: "series",
  samples: 50,
  testFraction: 0,
  channels: 1,
  past: 64,
  future: 1,
  noise: 0,
} as const;

/** Images that have most of their ink in common. */
const digits = { kind: "glyphs", samples: 50, testFraction: 0, target: "sign" } as const;

const of = (label: string, dataset: typeof spread | typeof digits, batchSize: number) => ({
  label: `${label}, batches of ${batchSize}`,
  change: { dataset, training: { batchSize } },
});

/** Their labels say no longer what they are. */
const flat = (batchSize: number) => ({
  label: `two dimensions, batches of ${batchSize}`,
  change: { dataset: { past: 2 }, training: { batchSize } },
});

export const sgdCoherence = finding({
  id: "sgd-coherence",
  group: "Dynamics",
  claim:
    "How large a learning rate SGD bears at a minimum is told by how alike the Hessians of single samples are, beside the largest eigenvalue and the batch.",
  source: {
    authors: "Dexter et al.",
    year: 2024,
    title: "A Precise Characterization of SGD Stability Using Loss Surface Geometry",
    arxiv: "2401.12332",
    further: [
      { on: "the exact rate", authors: "Mulayoff & Michaeli", year: 2024, arxiv: "2306.07850" },
    ],
  },
  picture: { shows: "pairs", x: "edge", y: "rate" },
  look: "The largest learning rate that trains, found by bisection, against the one at which theory has the mean square of small deviations stay as it is: on the diagonal, for inputs that are nearly orthogonal and for digits. With one sample a step, the digits bear half of gradient descent’s 2/λ_max, the others a sixteenth.",
  caveat:
    "Linear networks on 50 samples, which they can fit: there the theory is exact, of all weights. Single runs bear up to a fifth more than their mean square, whose bound is set by rare outbursts; with inputs of two dimensions it is 1.3 to 1.9 times as much. The paper’s own condition, from coherence and λ_max alone, is not tried: the rate foretold is the exact one.",
  fails: {
    words:
      "Take inputs of two dimensions in place of 64: few large ones then rule the mean square, and single runs train at 1.3 times the rate that it allows, and more.",
    variations: { spread1: flat(1), spread4: flat(4), spread16: flat(16) },
  },
  base: {
    dataset: spread,
    model: { kind: "mlp", hidden: [] },
    training: {
      loss: { kind: "half-squared" },
      optimizer: { rule: { kind: "sgd" }, learningRate: 0.001 },
      batchSize: 1,
      steps: 3000,
      checkpoints: 1,
    },
  },
  variations: {
    spread1: of("spread inputs", spread, 1),
    spread4: of("spread inputs", spread, 4),
    spread16: of("spread inputs", spread, 16),
    digits1: of("digits", digits, 1),
    digits4: of("digits", digits, 4),
    digits16: of("digits", digits, 16),
  },
  seeds: 3,
  measures: {
    rate: { kind: "largest-rate", factor: 1.05, label: "largest rate that trains" },
    edge: { kind: "sgd-edge", label: "rate foretold" },
    share: { kind: "sgd-edge", relative: true },
    coherence: { kind: "hessian-coherence" },
  },
  criterion: ({ rate, edge, share, coherence }) => {
    const foretold = (id: keyof typeof rate) =>
      between(ratio(last(rate[id]), last(edge[id])), 0.8, 1.25);
    return all(
      foretold("spread1"),
      foretold("spread4"),
      foretold("spread16"),
      foretold("digits1"),
      foretold("digits4"),
      foretold("digits16"),
      atLeast(ratio(last(coherence.digits1), last(coherence.spread1)), 3),
      atLeast(ratio(last(share.digits1), last(share.spread1)), 5),
    );
  },
  reproduces: "yes",
});
