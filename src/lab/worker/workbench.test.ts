import { beforeAll, describe, expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import type { Recipe, RecipeInput } from "../../recipe/schema";
import type { UserFile } from "../experiment";
import { userFile } from "../userFile";
import { directExecutor } from "./directExecutor";
import { createWorkbench } from "./workbench";

const csv = (rows: string[]): Blob => new Blob([["a,b,class", ...rows].join("\n")]);
const table = recipe({ dataset: { kind: "csv", file: "table.csv", testFraction: 0 } });
const rows = (first: string) =>
  csv([first, ...Array.from({ length: 9 }, (_, i) => `${i},1,${"xy"[i % 2]}`)]);

describe("another content of the same name and size", () => {
  test("is other data to the same worker", async () => {
    const worker = directExecutor();
    const summaryOf = async (content: Blob) =>
      worker.call("data", { recipe: table, file: await userFile("table.csv", content) });
    const before = await summaryOf(rows("1,2,x"));
    const after = await summaryOf(rows("7,2,x"));
    expect(rows("1,2,x").size).toBe(rows("7,2,x").size);
    expect(after.hash).not.toBe(before.hash);
    expect(after.preview).not.toEqual(before.preview);
    expect((await summaryOf(rows("1,2,x"))).hash).toBe(before.hash);
  });

  test("counts where it is that of the labels", async () => {
    const count = 20;
    const images = Uint8Array.of(0, 0, 8, 3, 0, 0, 0, count, 0, 0, 0, 2, 0, 0, 0, 2);
    const pixels = Uint8Array.from({ length: 4 * count }, (_, i) => 7 * i);
    const labelled = (shift: number) => {
      const head = Uint8Array.of(0, 0, 8, 1, 0, 0, 0, count);
      return new Blob([head, Uint8Array.from({ length: count }, (_, i) => (i + shift) % 2)]);
    };
    const worker = directExecutor();
    const idx = recipe({ dataset: { kind: "idx", file: "images", labels: "labels" } });
    const hashWith = async (shift: number) => {
      const file = await userFile("images", new Blob([images, pixels]), labelled(shift));
      return (await worker.call("data", { recipe: idx, file })).hash;
    };
    expect(await hashWith(1)).not.toBe(await hashWith(0));
  });

  test("is the same file wherever it was read", async () => {
    const [one, two] = [await userFile("a", rows("1,2,x")), await userFile("b", rows("1,2,x"))];
    expect(one.hash).toBe(two.hash);
  });
});

test("a file that is changed on the disk after it was chosen is what it was", async () => {
  const file = await userFile("table.csv", rows("1,2,x"));
  expect(await file.content.text()).toBe(await rows("1,2,x").text());
  const gone = { arrayBuffer: () => Promise.reject(new DOMException("", "NotReadableError")) };
  await expect(userFile("table.csv", gone as unknown as Blob)).rejects.toThrow("choose it again");
});

test("a worker says while it reads a file, also where that comes to nothing", async () => {
  const told: unknown[] = [];
  const workbench = createWorkbench((silence) => told.push(silence));
  const read = async (content: Blob) =>
    workbench.dataset({ recipe: table, file: await userFile("table.csv", content) });
  await read(rows("1,2,x"));
  await expect(read(csv([]))).rejects.toThrow("no numeric columns");
  const reading = { seconds: 30, reading: true };
  const heard = { seconds: 0, reading: false };
  expect(told).toEqual([reading, heard, reading, heard]);
});

describe("a training on the whole and then on a part", () => {
  const dataset = { kind: "blobs", classes: 4, samples: 200, testFraction: 0.5 } as const;
  const whole = { file: null, recipe: recipe({ dataset }) };
  const phases = [{ steps: 1, task: { kind: "classes" as const, first: 0, last: 0 } }];
  const both = { file: null, recipe: recipe({ dataset, training: { phases } }) };

  test("has the losses of the part that is measured", async () => {
    const workbench = createWorkbench();
    await workbench.start("wasm");
    const [before, last] = await workbench.tasks(both);
    expect(last.objective).toBe(await workbench.objective(both, "train"));
    expect(last.test).toBe(await workbench.objective(both, "test"));
    expect(before.objective.sampleCount).toBeGreaterThan(last.objective.sampleCount);
  });

  test("keeps the worker as long as the whole alone does", async () => {
    const told = async (source: typeof whole) => {
      let seconds = 0;
      const workbench = createWorkbench((silence) => {
        seconds = silence.seconds;
      });
      await workbench.start("cpu");
      await workbench.tasks(source);
      return seconds;
    };
    expect(await told(both)).toBe(await told(whole));
  });
});

describe("what a worker keeps", () => {
  const base: RecipeInput = {
    dataset: { kind: "moons", samples: 40 },
    model: { kind: "mlp", hidden: [3], normalization: "batch" },
    evaluation: { batchStatistics: "frozen" },
  };
  const workbench = createWorkbench();
  beforeAll(async () => {
    await workbench.start("wasm");
  });
  const frozen = Float32Array.of(0, 0, 0, 1, 1, 1);
  const source = (asked: Recipe, file: UserFile | null = null) => ({ recipe: asked, file });
  const objectivesOf = async (asked: Recipe, statistics = frozen) => ({
    train: await workbench.objective(source(asked), "train"),
    test: await workbench.objective(source(asked), "test"),
    evaluation: await workbench.objective(source(asked), "evaluation", statistics),
  });
  type Role = "train" | "test" | "evaluation";
  const everyRole: Role[] = ["train", "test", "evaluation"];

  const changes: [string, RecipeInput, Role[]][] = [
    ["the seed", { seed: 2 }, everyRole],
    ["the data seed", { dataSeed: 2 }, everyRole],
    ["the number of samples", { dataset: { kind: "moons", samples: 48 } }, everyRole],
    ["the noise", { dataset: { kind: "moons", samples: 40, noise: 0.3 } }, everyRole],
    [
      "the test fraction",
      { dataset: { kind: "moons", samples: 40, testFraction: 0.5 } },
      everyRole,
    ],
    ["the widths", { model: { kind: "mlp", hidden: [3, 3], normalization: "batch" } }, everyRole],
    [
      "the activation",
      { model: { kind: "mlp", hidden: [3], normalization: "batch", activation: "tanh" } },
      everyRole,
    ],
    ["the loss", { training: { loss: { kind: "mean-squared" } } }, everyRole],
    [
      "the evaluated split",
      { evaluation: { batchStatistics: "frozen", split: "test" } },
      ["evaluation"],
    ],
    [
      "the evaluated samples",
      { evaluation: { batchStatistics: "frozen", samples: 9 } },
      ["evaluation"],
    ],
    ["the batch statistics", { evaluation: { batchStatistics: "recomputed" } }, ["evaluation"]],
  ];
  test.each(changes)("%s makes other objectives of it", async (_, change, roles) => {
    const before = await objectivesOf(recipe(base));
    const statistics = frozenFor(change) ?? frozen;
    const after = await objectivesOf(recipe({ ...base, ...change }), statistics);
    for (const role of everyRole) {
      if (roles.includes(role)) expect(after[role]).not.toBe(before[role]);
      else expect(after[role]).toBe(before[role]);
    }
  });

  /** As many as another network has. */
  const frozenFor = ({ model }: RecipeInput) =>
    model?.kind === "mlp" && model.hidden?.length === 2
      ? Float32Array.from({ length: 12 }, (_, i) => (i % 6 < 3 ? 0 : 1))
      : undefined;

  test("frozen statistics, of which a single one differs, make another objective", async () => {
    const before = await objectivesOf(recipe(base));
    const after = await objectivesOf(recipe(base), Float32Array.of(0, 0, 0, 1, 1, 2));
    expect(after.evaluation).not.toBe(before.evaluation);
    expect(after.train).toBe(before.train);
  });

  test("statistics that nothing is normalized with make none", async () => {
    const asked = recipe({ ...base, evaluation: { batchStatistics: "batch" } });
    const before = await objectivesOf(asked);
    const after = await objectivesOf(asked, Float32Array.of(5, 5, 5, 5, 5, 5));
    expect(after.evaluation).toBe(before.evaluation);
  });

  test("another backend makes another objective", async () => {
    const before = await objectivesOf(recipe(base));
    await workbench.start("cpu");
    const after = await objectivesOf(recipe(base));
    for (const role of everyRole) expect(after[role]).not.toBe(before[role]);
    await workbench.start("wasm");
  });

  test("the seed makes none where the data have one of their own", async () => {
    const before = await objectivesOf(recipe(base));
    const after = await objectivesOf(recipe({ ...base, seed: 7, dataSeed: 1 }));
    for (const role of everyRole) expect(after[role]).toBe(before[role]);
  });

  test("what a loss does not depend on makes none", async () => {
    const before = await objectivesOf(recipe(base));
    const after = await objectivesOf(
      recipe({
        ...base,
        name: "another",
        training: { steps: 5, batchSize: 2, checkpoints: 3, optimizer: { rule: { kind: "adam" } } },
        grid: { columns: 3, rows: 3 },
        axes: { first: { kind: "random" }, second: null },
        curvature: { top: 1 },
      }),
    );
    for (const role of everyRole) expect(after[role]).toBe(before[role]);
  });
});

test("before many samples are drawn it is said how long that may take", async () => {
  const told: number[] = [];
  const workbench = createWorkbench(({ seconds }) => told.push(seconds));
  const glyphs = recipe({ dataset: { kind: "glyphs", samples: 2000 } });
  await workbench.dataset({ recipe: glyphs, file: null });
  expect(told).toEqual([10, 0]);
});

test("a look at many samples is announced until it is over, normalized as the loss on them is", async () => {
  const told: number[] = [];
  const workbench = createWorkbench(({ seconds }) => told.push(seconds));
  await workbench.start("cpu");
  const asked = recipe({
    dataset: { kind: "moons", samples: 4000, testFraction: 0.5 },
    model: { kind: "mlp", hidden: [64, 64], normalization: "batch" },
  });
  const probe = await workbench.activity({ recipe: asked, file: null }, "test");
  const multiplications = 2 * 64 + 64 * 64 + 64 * 2;
  // The training samples go through as well, for their means and variances.
  expect(told.at(-1)).toBeCloseTo((4000 * multiplications) / 1e7, 5);
  probe.dispose();
  expect(told.at(-1)).toBe(0);
  const none = recipe({ dataset: { kind: "moons", samples: 40, testFraction: 0 } });
  await expect(workbench.activity({ recipe: none, file: null }, "test")).rejects.toThrow(
    "There are no test samples.",
  );
});
