/** Workers that end or hang while they train. `FAULT_ROUNDS=10` counts; one round is the test. */
import { expect, type Page, test } from "@playwright/test";
import type { RecipeInput } from "../src/recipe/schema";
import { breakWorker } from "./support/faultyWorker";
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
