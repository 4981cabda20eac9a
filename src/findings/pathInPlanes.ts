import { all, atLeast, atMost, last } from "../study/criterion";
import { finding } from "../study/finding";

const random = (index: number) => ({ kind: "random", index }) as const;
const component = (component: number) => ({ kind: "pca", component }) as const;

export const pathInPlanes = finding({
  id: "path-in-planes",
  group: "Surfaces",
  claim:
    "An optimizer’s path lies in the plane of its principal components, and hardly in a random one.",
  source: {
    authors: "Li et al.",
    year: 2018,
    title: "Visualizing the Loss Landscape of Neural Nets",
    arxiv: "1712.09913",
  },
  picture: { shows: "values", measures: ["pca", "random"] },
  look: "The share of the path’s squared displacement that each plane holds. The plane of the two largest principal components holds 99 % of it in every seed, a random plane 0.3 % at most.",
  caveat:
    "Principal components of a path hold much of it even where it is a random walk, so a high share alone says little of the landscape (Antognini & Sohl-Dickstein 2018, arXiv 1806.08805).",
  fails: {
    words:
      "Add noise of deviation 1 to every gradient: the path is then half a random walk, of which two components hold 91 %.",
    change: { training: { optimizer: { ascent: { kind: "noisy", deviation: 1 } } } },
  },
  base: {
    dataset: { kind: "glyphs" },
    model: { kind: "mlp", hidden: [32] },
    training: { steps: 600, checkpoints: 40 },
  },
  variations: { net: { label: "144-32-10", change: {} } },
  seeds: 3,
  measures: {
    pca: {
      kind: "explained",
      first: component(0),
      second: component(1),
      label: "share of the path in its principal plane",
    },
    random: {
      kind: "explained",
      first: random(0),
      second: random(1),
      label: "share of it in a random plane",
    },
  },
  criterion: ({ pca, random }) => all(atLeast(last(pca.net), 0.95), atMost(last(random.net), 0.03)),
  reproduces: "yes",
  core: true,
  ci: true,
});
