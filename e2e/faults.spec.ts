/** Workers that end or hang while they train. `FAULT_ROUNDS=10` counts; one round is the test. */
import { expect, type Page, test, type Worker } from "@playwright/test";
import type { RecipeInput } from "../src/recipe/schema";
import { chooseBackend, figure, trainButton, trainToTheEnd, useRecipe } from "./support/lab";

test.use({ viewport: { width: 1200, height: 600 } });

const rounds = Number(process.env.FAULT_ROUNDS ?? 1);

/** Long enough for a fault in the middle of the training. */
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

const faults: Record<string, (worker: Worker) => void> = {
  "ends without a word": (worker) => void worker.evaluate(() => self.close()).catch(() => {}),
  "never comes back": (worker) =>
    void worker
      .evaluate(() => {
        for (;;);
      })
      .catch(() => {}),
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
}) => {
  test.setTimeout(120_000 * (1 + rounds));
  await open(page);
  await trainToTheEnd(page);
  const undisturbed = await results(page);
  for (let round = 0; round < rounds; round++) {
    for (const [fault, inject] of Object.entries(faults)) {
      // A page of its own: the one worker that computes is the lead.
      await page.evaluate(() => localStorage.clear());
      await open(page);
      await trainButton(page).click();
      await expect(page.getByText(/step \d+ of 15000/)).toBeVisible();
      const lead = page.workers().find((worker) => /worker/.test(worker.url()));
      if (lead === undefined) throw new Error("No worker computes.");
      inject(lead);
      const began = Date.now();
      await expect(page.getByText(/compute worker stopped/i).first()).toBeVisible();
      const noticed = ((Date.now() - began) / 1000).toFixed(1);
      await expect(trainButton(page)).toBeVisible({ timeout: 100_000 });
      expect(await results(page)).toEqual(undisturbed);
      test.info().annotations.push({ type: fault, description: `noticed after ${noticed} s` });
      if (rounds > 1) process.stdout.write(`${fault}: noticed after ${noticed} s\n`);
    }
  }
});
