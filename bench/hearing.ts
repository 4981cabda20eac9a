/**
 * How long a worker hears nothing, at a network of 144-2048-2048-10: `npx tsx --tsconfig
 * config/tsconfig.run.json bench/hearing.ts [jobs|rules]`. The longest stretches between two turns of the
 * event loop, in CPU time of the process, and a hash of what came of each job: two versions of the code
 * that hear differently should agree in it.
 */
import { createHash } from "node:crypto";
import type { JobInput, JobName, JobResult } from "../src/lab/protocol";
import { directExecutor } from "../src/lab/worker/directExecutor";
import { recipe } from "../src/recipe/parse";
import type { RecipeInput } from "../src/recipe/schema";
import { finalStatistics } from "../src/results/trained";

const random = (index: number) => ({ kind: "random", index }) as const;
const training = { steps: 3, checkpoints: 2 } as const;
const base: RecipeInput = {
  dataset: { kind: "glyphs", samples: 1200 },
  model: { kind: "mlp", hidden: [2048, 2048] },
  training,
  axes: { first: random(0), second: random(1) },
  grid: { columns: 3, rows: 3 },
  curvature: { top: 1, bottom: 0, lanczosSteps: 4 },
};
const source = (changes: RecipeInput = {}) => ({
  recipe: recipe({ ...base, ...changes }),
  file: null,
});
type Optimizer = NonNullable<RecipeInput["training"]>["optimizer"];
const trainedBy = (optimizer: Optimizer, phases?: object[]) =>
  ({
    ...source({ training: { ...training, optimizer, phases } }),
    brokenOff: null,
  }) satisfies JobInput<"train">;

const worker = directExecutor();

const cpuTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Everything in a result but what it took. */
function hashOf(result: unknown): string {
  const hash = createHash("sha256");
  const feed = (part: unknown): void => {
    if (ArrayBuffer.isView(part)) {
      hash.update(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
    } else if (typeof part === "object" && part !== null) {
      for (const [key, inner] of Object.entries(part)) {
        hash.update(key);
        if (key !== "seconds") feed(inner);
      }
    } else hash.update(String(part));
  };
  feed(result);
  return hash.digest("hex").slice(0, 8);
}

async function heard<K extends JobName>(
  name: string,
  job: K,
  input: JobInput<K>,
): Promise<JobResult<K>> {
  const turns: number[] = [];
  let next: NodeJS.Immediate | undefined;
  const turn = (): void => {
    turns.push(cpuTime());
    next = setImmediate(turn);
  };
  turn();
  const result = await worker.call(job, input);
  turn();
  clearImmediate(next);
  const stretches = turns.slice(1).map((at, k) => Math.round(at - turns[k]));
  const longest = stretches.sort((a, b) => b - a).slice(0, 3);
  const hash = job === "probe" ? "" : hashOf(result);
  console.log(`${name.padEnd(28)} ${longest.join(", ").padEnd(14)} ms  ${hash}`);
  return result;
}

async function jobs(): Promise<void> {
  const whole = source();
  await heard("data", "data", whole);
  await heard("trial for the estimate", "probe", { ...whole, workers: 2, startUp: 0 });
  const { trained } = await heard("training", "train", { ...whole, brokenOff: null });
  const kinds: Record<string, RecipeInput["axes"]> = {
    random: { first: random(0), second: random(1) },
    "principal components": {},
    eigenvectors: { first: { kind: "eigenvector" }, second: { kind: "gradient" } },
  };
  for (const [kind, axes] of Object.entries(kinds)) {
    const input = { ...source({ axes }), trained, partners: [] };
    const { axes: plane } = await heard(`axes, ${kind}`, "axes", input);
    if (kind !== "random") continue;
    const { origin, directions } = plane;
    const statistics = finalStatistics(trained);
    await worker.call("plane", { ...whole, origin, directions, statistics });
    const coefficients = Float32Array.from({ length: 18 }, (_, k) => k / 20);
    await heard("sampling", "sample", { coefficients });
    await heard("third axis", "span", { ...whole, trained, axes: plane });
    const at = { alpha: 0.1, beta: 0.2 };
    await heard("a clicked point", "point", { ...whole, trained, axes: plane, at });
  }
  await heard("spectrum", "spectrum", { ...whole, trained });
}

async function rules(): Promise<void> {
  const optimizers: Optimizer[] = [
    { rule: { kind: "adam" } },
    { rule: { kind: "lamb" } },
    { rule: { kind: "diffgrad" } },
    { clip: { kind: "norm" } },
    { clip: { kind: "share" } },
    { ascent: { kind: "sam" } },
    { ascent: { kind: "fisher-sam" } },
    { ascent: { kind: "spectral" } },
    { ascent: { kind: "noisy" } },
    { ascent: { kind: "forward" } },
  ];
  for (const optimizer of optimizers)
    await heard(JSON.stringify(optimizer), "train", trainedBy(optimizer));
  const interventions = [
    { kind: "prune", fraction: 0.5 },
    { kind: "perturb" },
    { kind: "reinitialize" },
  ];
  for (const one of interventions)
    await heard(one.kind, "train", trainedBy({}, [{ steps: 2, interventions: [one] }]));
}

await worker.call("start", { backend: "wasm" });
await (process.argv[2] === "rules" ? rules() : jobs());
