import type { RecipeInput } from "../recipe/schema";
import { all, atLeast, atMost, first, mean, ratio } from "../study/criterion";
import { finding } from "../study/finding";

/** Labels of task after task are the digits' own, shuffled anew each time. */
const tasks = Array.from({ length: 40 }, (_, index) => ({
  steps: 150,
  task: { kind: "shuffled-targets", draw: index + 1 } as const,
  forgets: true,
}));

const base = {
  dataset: { kind: "glyphs", samples: 256, testFraction: 0 },
  model: { kind: "mlp", hidden: [64, 64] },
  training: {
    optimizer: { rule: { kind: "adam" }, learningRate: 0.003 },
    batchSize: null,
    steps: 0,
    phases: tasks,
    checkpoints: 1,
  },
} satisfies RecipeInput;

const plain = { label: "plain", change: {} };

/** Units start anew all along; the changes of a phase are said in each. */
const renewing = (label: string, rate: number) => ({
  label,
  change: {
    training: {
      phases: tasks.map((task) => ({ ...task, interventions: [{ kind: "renew", rate } as const] })),
    },
  },
});

/** The last three tasks. */
const late = { from: 0.925 };

export const plasticity = finding({
  id: "plasticity",
  group: "Dynamics",
  claim:
    "A network that learns task after task loses the ability to learn; layer normalization keeps more of it.",
  source: {
    authors: "Lyle et al.",
    year: 2023,
    title: "Understanding Plasticity in Neural Networks",
    arxiv: "2303.01486",
  },
  picture: { shows: "series", measures: ["loss"] },
  look: "The training loss at the end of the last three of 40 tasks of fresh random labels, 150 steps each: without more it is a guess’s 2.3, five hundred times that of the first task; with layer normalization it is a sixth of that. Plain networks end the twentieth task within 0.03 of a guess’s loss, and stay there; those with layer normalization are below 0.2 until then, and rise later.",
  caveat:
    "256 digits under Adam, whose moments are forgotten at each task. Layer normalization slows the loss and does not cure it: its last tasks end a hundred times above its first.",
  fails: {
    words:
      "Take a tenth of the learning rate: the last tasks are then learned as well as the first.",
    change: { training: { optimizer: { learningRate: 0.0003 } } },
  },
  base,
  variations: {
    plain,
    layerNorm: { label: "layer normalization", change: { model: { normalization: "layer" } } },
  },
  seeds: 3,
  measures: { loss: { kind: "phase-losses" } },
  criterion: ({ loss }) =>
    all(
      atLeast(ratio(mean(loss.plain, late), first(loss.plain)), 20),
      atMost(ratio(mean(loss.layerNorm, late), mean(loss.plain, late)), 0.25),
    ),
  reproduces: "yes",
  core: true,
});

export const plasticityDecay = finding({
  id: "plasticity-decay",
  group: "Dynamics",
  claim: "Weight decay keeps the ability to learn task after task.",
  source: {
    authors: "Dohare et al.",
    year: 2024,
    title: "Loss of Plasticity in Deep Continual Learning",
    arxiv: "2306.13812",
  },
  picture: { shows: "series", measures: ["loss"] },
  look: "The training loss at the end of each of 40 tasks of random labels: with L2 of all parameters it begins some eight times as high as without, at 0.03, and stays below 0.1. The plain network goes up to a guess’s 2.3, and AdamW’s decay goes up with it.",
  caveat:
    "256 digits under Adam, and decay of biases as of kernels; of kernels alone it only puts the loss of plasticity off. AdamW’s decoupled decay of 0.1, of all parameters too, does not help at this size.",
  fails: {
    words:
      "Let L2 pull kernels alone: biases go on growing, and the last tasks end most of the way to a guess’s loss.",
    variations: {
      l2: {
        label: "L2 0.002 of kernels",
        change: { training: { optimizer: { decayed: "kernels" } } },
      },
    },
  },
  base,
  variations: {
    plain,
    l2: {
      label: "L2 0.002",
      change: { training: { optimizer: { weightDecay: 0.002, decayed: "all" } } },
    },
    decoupled: {
      label: "AdamW, decay 0.1",
      change: {
        training: { optimizer: { rule: { kind: "adamw" }, weightDecay: 0.1, decayed: "all" } },
      },
    },
  },
  seeds: 3,
  measures: { loss: { kind: "phase-losses" } },
  criterion: ({ loss }) => atMost(ratio(mean(loss.l2, late), mean(loss.plain, late)), 0.05),
  reproduces: "yes",
  core: true,
});

export const plasticitySpectral = finding({
  id: "plasticity-spectral",
  group: "Dynamics",
  claim:
    "A network keeps the ability to learn task after task while the largest singular value of each layer is held near 1.",
  source: {
    authors: "Lewandowski et al.",
    year: 2025,
    title: "Learning Continually by Spectral Regularization",
    arxiv: "2406.06811",
  },
  picture: { shows: "series", measures: ["loss"] },
  look: "The training loss at the end of the last of 40 tasks of random labels, 150 steps each, as a share of what it is without: a guess’s 2.3.",
  caveat:
    "Singular values are found by three power steps from a random vector, and biases are left alone. The loss is a fifth to three tenths of what it is without, and grows from task to task: slower, not cured, and short of the quarter that is asked of layer normalization too.",
  base,
  variations: {
    plain,
    spectral: {
      label: "spectral, 0.01",
      change: { training: { optimizer: { ascent: { kind: "spectral" } } } },
    },
  },
  seeds: 3,
  measures: { loss: { kind: "phase-losses" } },
  criterion: ({ loss }) => atMost(ratio(mean(loss.spectral, late), mean(loss.plain, late)), 0.25),
  reproduces: "no",
});

export const plasticityRenewal = finding({
  id: "plasticity-renewal",
  group: "Dynamics",
  claim:
    "A network keeps the ability to learn task after task while the units that it uses least start anew, now and then.",
  source: {
    authors: "Dohare et al.",
    year: 2024,
    title: "Loss of Plasticity in Deep Continual Learning",
    arxiv: "2306.13812",
  },
  picture: { shows: "series", measures: ["loss"] },
  look: "The training loss at the end of each of 40 tasks of random labels, where 0.3 % of the units of a layer are renewed a step, and where it is the 0.01 % of the paper.",
  caveat:
    "The paper’s rate is for millions of steps; in these 6,000 it renews some 40 units of 64 in a layer once, which takes a tenth off the loss. Which units are least used is told by 16 samples, every 5 steps; units begin with 100 steps of grace, also in a task that is about to end.",
  base,
  variations: {
    plain,
    renewed: renewing("renewed, 0.3 % a step", 0.003),
    seldom: renewing("renewed, 0.01 % a step", 0.0001),
  },
  seeds: 3,
  measures: { loss: { kind: "phase-losses" } },
  criterion: ({ loss }) => atMost(ratio(mean(loss.renewed, late), mean(loss.plain, late)), 0.1),
  reproduces: "yes",
});
