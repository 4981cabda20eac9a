/**
 * How long runs are said to take beforehand and half-way, and how long they take, in headless Chromium
 * on one worker: `npx tsx bench/estimates.ts [part of a name]`. Ratios are what was said over what it
 * took, before a run in CPU time, as other work on the machine would blur it (Linux only).
 */
import type { PartnerInput } from "../src/recipe/partners";
import type { RecipeInput } from "../src/recipe/schema";
import type { Stage } from "../src/results/results";
import { openBrowser } from "./chromium";

const glyphs = { kind: "glyphs", samples: 1200 } as const;
const coarse = { columns: 25, rows: 25 };
const random = (index: number) => ({ kind: "random", index }) as const;

const everything = { curve: {}, layers: true, halves: true } as const;

/** All that is long about them are their partners. */
const quick: RecipeInput = {
  training: { steps: 100, checkpoints: 5 },
  grid: { columns: 5, rows: 5 },
  curvature: { top: 0, bottom: 0 },
};

/** Recipes with partners of each kind. */
const comparing = (
  kinds: Record<string, PartnerInput[]>,
  hidden?: number[],
  model: { normalization?: "batch" } = {},
): Record<string, RecipeInput> =>
  Object.fromEntries(
    Object.entries(kinds).map(([name, partners]) => [
      `partner, ${name}`,
      hidden === undefined
        ? { ...quick, training: { checkpoints: 5 }, partners }
        : { ...quick, model: { kind: "mlp", hidden, ...model }, partners },
    ]),
  );

const RECIPES: Record<string, RecipeInput> = {
  default: {},
  spirals: { dataset: { kind: "spirals" }, model: { kind: "mlp", hidden: [64, 64] } },
  "digits, 101×101": { dataset: glyphs, grid: { columns: 101, rows: 101 } },
  "600-600": {
    model: { kind: "mlp", hidden: [600, 600] },
    training: { steps: 150, checkpoints: 30 },
    grid: { columns: 11, rows: 11 },
  },
  "2048-2048, 4 checkpoints": {
    model: { kind: "mlp", hidden: [2048, 2048] },
    training: { steps: 20, checkpoints: 4 },
    axes: { first: random(0), second: random(1) },
    grid: { columns: 5, rows: 5 },
    curvature: { top: 1, bottom: 0, lanczosSteps: 6 },
  },
  CNN: { model: { kind: "cnn" }, training: { steps: 300 }, grid: coarse },
  "residual CNN": {
    model: { kind: "resnet" },
    training: { steps: 60, checkpoints: 20 },
    grid: { columns: 9, rows: 9 },
    curvature: { top: 1, bottom: 0, lanczosSteps: 10 },
  },
  "batch normalization": {
    model: { kind: "mlp", hidden: [64, 64], normalization: "batch" },
  },
  "24 layers": { model: { kind: "mlp", hidden: new Array<number>(24).fill(32) } },
  Adam: { training: { optimizer: { rule: { kind: "adam" }, learningRate: 0.003 }, steps: 3000 } },
  "1,000 checkpoints": { training: { steps: 2000, checkpoints: 1000 } },
  "measured while training": {
    training: {
      probes: {
        points: 30,
        measures: [{ kind: "largest-eigenvalue" }, { kind: "trace" }, { kind: "negative-share" }],
      },
    },
  },
  analyses: {
    curvature: { density: {}, sharpness: {}, track: {}, map: { columns: 7, rows: 7 } },
  },
  "exact spectrum": {
    dataset: { kind: "spirals" },
    model: { kind: "mlp", hidden: [28, 28] },
    curvature: { dense: true },
  },
  "eigenvector axes": {
    axes: { first: { kind: "eigenvector" }, second: { kind: "eigenvector", index: 1 } },
  },
  partners: { partners: [{ curve: {} }] },
  ...comparing({
    "another seed": [{ matching: null }],
    "other batches": [{ change: { kind: "branch", step: 300 }, matching: null }],
    "another field": [
      { change: { kind: "field", path: "training.steps", value: 1800 }, matching: null },
    ],
    "matched by weights": [{}],
    "matched by activations": [{ matching: "activations" }],
    repaired: [{ repair: true }],
    Bézier: [{ matching: null, curve: {} }],
    "two lines": [{ matching: null, curve: { kind: "chain" } }],
    "layer by layer": [{ matching: null, layers: true }],
    "through halves": [{ matching: null, halves: true }],
    "all, two of them": [{ ...everything }, { ...everything, change: { kind: "branch", step: 9 } }],
  }),
  ...comparing({ "batch normalization": [everything] }, [64, 64], { normalization: "batch" }),
  ...comparing({ "24 layers": [everything] }, new Array<number>(24).fill(32)),
  ...comparing({ "512": [everything] }, [512]),
  ...comparing({ "512-512": [everything] }, [512, 512]),
  "partner, CNN": { ...quick, model: { kind: "cnn" }, partners: [everything] },
  "partner, residual CNN": { ...quick, model: { kind: "resnet" }, partners: [everything] },
};

const STAGES: Stage[] = ["train", "surface", "spectrum", "curvature", "partners"];
const figure = (value: number): string => value.toFixed(value < 10 ? 2 : 1);

const browser = await openBrowser(false);
try {
  console.log(`| recipe | ${STAGES.join(" | ")} | all | half-way | trying, s |`);
  console.log(`|---|${STAGES.map(() => "---|").join("")}---|---|---|`);
  for (const [name, recipe] of Object.entries(RECIPES)) {
    if (!name.includes(process.argv[2] ?? "")) continue;
    const found = await browser.estimated(recipe).catch(String);
    if (typeof found === "string") {
      // On a machine so busy that a worker is taken for one that hangs.
      console.log(`| ${name} | ${found.split("\n")[0]} |`);
      continue;
    }
    const { said, taken, trying, halfway } = found;
    const cell = (one: number, other: number): string =>
      other < 0.02 ? "" : `${(one / other).toFixed(2)} (${figure(other)} s)`;
    const stages = STAGES.map((stage) => cell(said[stage], taken[stage] ?? 0));
    const sum = (of: Partial<Record<Stage, number>>) =>
      STAGES.reduce((total, stage) => total + (of[stage] ?? 0), 0);
    const middles = STAGES.flatMap((stage) => {
      const at = halfway[stage];
      if (at === undefined || at.whole < 2) return [];
      return [`${stage} ${cell(at.gone + at.left, at.whole)}`];
    });
    const all = cell(sum(said), sum(taken));
    console.log(`| ${[name, ...stages, all, middles.join(", "), figure(trying)].join(" | ")} |`);
  }
} finally {
  await browser.close();
}
