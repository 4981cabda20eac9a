/**
 * Which folder of `src` may import which, as one table; `layers.test.ts` holds every import to it.
 * docs/architecture.md says what each of them is for.
 */

/** From the experiment as data to its results; each may import those before it. */
const computing = [
  "language",
  "catalog",
  "expression",
  "loss",
  "recipe",
  "random",
  "results",
  "plane",
  "study",
  "data",
  "kernel",
  "tensor",
  "nn",
  "landscape",
  "curvature",
  "connect",
  "lab",
  "lab/worker",
] as const;

const before = (name: (typeof computing)[number]) => computing.slice(0, computing.indexOf(name));

/** What the page may know: the experiment, its records, and how to ask for more. */
const page = [
  "language",
  "catalog",
  "recipe",
  "random",
  "results",
  "plane",
  "study",
  "lab",
  "lab/client",
] as const;

export type Layer =
  | (typeof computing)[number]
  | (typeof page)[number]
  | "findings"
  | "cards"
  | "snapshot"
  | "frame"
  | "scene"
  | "charts"
  | "app"
  | "embed"
  | "offline"
  | "theme";

/** The folders that a folder's files may import beside their own. A nested folder is a layer of its own. */
export const mayImport: Record<Layer, readonly Layer[]> = {
  language: before("language"),
  catalog: before("catalog"),
  expression: before("expression"),
  loss: before("loss"),
  recipe: before("recipe"),
  random: before("random"),
  results: before("results"),
  plane: before("plane"),
  study: before("study"),
  data: before("data"),
  kernel: before("kernel"),
  tensor: before("tensor"),
  nn: before("nn"),
  landscape: before("landscape"),
  curvature: before("curvature"),
  connect: before("connect"),
  lab: before("lab"),
  "lab/worker": before("lab/worker"),
  "lab/client": ["language", "catalog", "recipe", "random", "results", "plane", "study", "lab"],
  findings: before("data"),
  snapshot: page,
  frame: [...page, "snapshot"],
  scene: [...page, "snapshot"],
  charts: [...page, "snapshot", "scene"],
  theme: [],
  app: [...page, "expression", "findings", "snapshot", "frame", "scene", "charts", "theme"],
  embed: [...page, "findings", "snapshot", "frame", "scene", "charts", "app", "cards", "theme"],
  cards: [...page, "loss", "findings", "snapshot", "frame", "charts", "app", "theme"],
  offline: [],
};

/** Whose files may start which layer as a thread of its own. */
export const mayStart: Partial<Record<Layer, readonly Layer[]>> = {
  "lab/client": ["lab/worker"],
  snapshot: ["snapshot"],
};

/** Packages that only some folders may import, by the beginning of their name. */
export const onlyIn: Record<string, readonly Layer[]> = {
  "@tensorflow/": ["tensor", "nn"],
  three: ["scene"],
  "@react-three/": ["scene"],
  react: ["language", "scene", "charts", "app", "embed", "cards"],
  workbox: ["offline", "app"],
  // Packages of the folder `cluster` alone, which are not installed with the project.
  bullmq: [],
  ioredis: [],
};

/** Layers that do the computing: what a visitor's page loads first must not reach them. */
export const heavy: readonly Layer[] = [
  "data",
  "kernel",
  "tensor",
  "nn",
  "landscape",
  "curvature",
  "connect",
  "lab/worker",
];
