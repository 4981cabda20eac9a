/**
 * Workers that end or hang while they train. `FAULT_ROUNDS=10` counts; one round is the test. `FAULT_JOBS=all`
 * does so in every other job too, `FAULT_JOBS=axes,map` in these.
 */
import { expect, type Page, test } from "@playwright/test";
import type { JobName } from "../src/lab/protocol";
import type { RecipeInput } from "../src/recipe/schema";
import { breakWorker, withCores } from "./support/faultyWorker";
import { chooseBackend, figure, trainButton, trainToTheEnd, useRecipe } from "./support/lab";

test.use({ viewport: { width: 1200, height: 600 } });

const rounds = Number(process.env.FAULT_ROUNDS ?? 1);

/** Long enough for several messages, one of which is the last of a worker. */
const recipe: RecipeInput = {
  dataset: { kind: "spirals", samples: 1000 },
  model: { kind: "mlp", hidden: [64, 64], activation: "tanh" },
  training: {
    optimizer: { rule: { kind: "adam" }, learningRate: 0.01 },
    steps: 15_000,
    checkpoints: 40,
  },
  grid: { columns: 15, rows: 15 },
  curvature: { top: 2, bottom: 0 },
};

const faults: Record<string, () => void> = {
  "ends without a word": () => self.close(),
  "never comes back": () => {
    for (;;);
  },
};

async function results(page: Page): Promise<number[]> {
  const names = ["Train loss", "Test loss", "Loss at the center", "Largest eigenvalue"];
  return Promise.all(names.map((name) => figure(page, name)));
}

async function open(page: Page): Promise<void> {
  await page.goto("./");
  await chooseBackend(page, "WebAssembly");
  await useRecipe(page, recipe);
}

test("a worker that ends or hangs is replaced, and the run ends as it would have", async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000 * (1 + rounds));
  await open(page);
  await trainToTheEnd(page);
  const undisturbed = await results(page);
  await page.close();
  for (let round = 0; round < rounds; round++) {
    for (const [fault, act] of Object.entries(faults)) {
      const context = await browser.newContext();
      const struck = await context.newPage();
      await breakWorker(struck, { worker: 0, job: "train", messages: 3, act });
      await open(struck);
      await trainButton(struck).click();
      const began = Date.now();
      await expect(struck.getByText(/compute worker stopped/i).first()).toBeVisible();
      const noticed = ((Date.now() - began) / 1000).toFixed(1);
      await expect(trainButton(struck)).toBeVisible({ timeout: 100_000 });
      expect(await results(struck)).toEqual(undisturbed);
      await context.close();
      test.info().annotations.push({ type: fault, description: `noticed after ${noticed} s` });
      if (rounds > 1) process.stdout.write(`${fault}: noticed after ${noticed} s\n`);
    }
  }
});

const everyJob: JobName[] = [
  ...(["data", "train", "axes", "plane", "sample", "spectrum", "density", "dense"] as const),
  ...(["sharpness", "track", "map", "walks", "parts", "partner", "averages", "solutions"] as const),
];

/** Asks for every job that a run has. */
const thorough: RecipeInput = {
  dataset: { kind: "spirals", samples: 200 },
  model: { kind: "mlp", hidden: [8], activation: "tanh" },
  training: { steps: 300, checkpoints: 10 },
  grid: { columns: 21, rows: 21 },
  curvature: {
    ...{ top: 4, bottom: 2, dense: true, density: {}, sharpness: {}, track: { points: 5 } },
    ...{ map: { columns: 5, rows: 5 }, basins: { columns: 5, rows: 5 }, parts: true },
    ...{ field: { columns: 3, rows: 3 }, ensemble: { paths: 10 } },
  },
  partners: [
    { curve: { steps: 100 }, layers: true, halves: true },
    { change: { kind: "seed", seed: 5 }, matching: "activations" },
  ],
};

/** Every number of the run, but for those of the clock. */
async function numbers(page: Page): Promise<string[]> {
  const panel = page.getByRole("complementary", { name: "Numbers" });
  const rows = await panel.getByRole("row").allInnerTexts();
  expect(rows.length).toBeGreaterThan(20);
  return rows.filter((row) => !/second|hash/i.test(row));
}

async function runThorough(page: Page): Promise<string[]> {
  await withCores(page, 2);
  await page.goto("./");
  await chooseBackend(page, "WebAssembly");
  await useRecipe(page, thorough);
  await trainToTheEnd(page, 400_000);
  await expect(page.getByRole("row", { name: /^Largest eigenvalue/ })).toBeVisible();
  // Parts of the panel load when there is something to show, and may come after the run's end.
  await expect(page.getByRole("row", { name: /^Ensemble/ })).toBeVisible();
  return numbers(page);
}

test("a worker that ends or hangs in any job is replaced, and every number is as it would have been", async ({
  browser,
}) => {
  const asked = process.env.FAULT_JOBS;
  test.skip(asked === undefined, "Minutes for each job: run when counting.");
  const jobs = asked === "all" ? everyJob : (asked?.split(",") as JobName[]);
  test.setTimeout(jobs.length * 4 * 500_000);
  const fresh = async () => (await browser.newContext()).newPage();
  const whole = await fresh();
  const undisturbed = await runThorough(whole);
  await whole.context().close();
  for (const job of jobs) {
    for (const worker of [0, 1]) {
      for (const [fault, act] of Object.entries(faults)) {
        const struck = await fresh();
        await breakWorker(struck, { worker, job, messages: 1, act });
        expect(await runThorough(struck), `${job}, worker ${worker} ${fault}`).toEqual(undisturbed);
        const noticed = await struck.getByText(/compute worker stopped/i).count();
        process.stdout.write(
          `${job}, worker ${worker} ${fault}: ${noticed > 0 ? "" : "not "}struck\n`,
        );
        await struck.context().close();
      }
    }
  }
});
