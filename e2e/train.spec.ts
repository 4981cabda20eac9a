import { expect, test } from "@playwright/test";
import type { RecipeInput } from "../src/recipe/schema";
import { runHeadless } from "./support/engine";
import {
  cancelButton,
  caption,
  chooseBackend,
  figure,
  trainButton,
  trainToTheEnd,
  useRecipe,
  watchErrors,
} from "./support/lab";

// The terrain is drawn in software here; a small window keeps that from taking the processor.
test.use({ viewport: { width: 1200, height: 600 } });

const spirals: RecipeInput = {
  dataset: { kind: "spirals", samples: 200 },
  model: { kind: "mlp", hidden: [16, 16], activation: "tanh" },
  training: {
    optimizer: { rule: { kind: "adam" }, learningRate: 0.01 },
    steps: 300,
    checkpoints: 50,
  },
  grid: { columns: 21, rows: 15 },
};

test("a terrain is on screen at once, and nothing that computes has been loaded", async ({
  page,
}) => {
  const errors = watchErrors(page);
  const compute: string[] = [];
  page.on("request", (request) => {
    if (/\/worker-|\.wasm|webgpu/.test(request.url())) compute.push(request.url());
  });
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(caption(page)).toContainText("parameters");
  await expect(page.locator("#stage canvas").first()).toBeVisible();
  await expect(trainButton(page)).toBeEnabled();
  expect(compute).toEqual([]);
  expect(page.workers()).toEqual([]);
  // Asked for by the page itself, no round trip later than they could be, and once.
  const { preloaded, loaded } = await page.evaluate(() => {
    const first = (urls: string[]) =>
      urls.filter((url) => /\/(Stage|snapshotFile|digits)[^/]*\.(js|npz)$/.test(url)).sort();
    const links = [...document.querySelectorAll<HTMLLinkElement>("link[rel$=preload]")];
    return {
      preloaded: first(links.map(({ href }) => href)),
      loaded: first(performance.getEntriesByType("resource").map(({ name }) => name)),
    };
  });
  expect(preloaded).toHaveLength(3);
  expect(loaded).toEqual(preloaded);
  expect(errors).toEqual([]);
});

test("spirals train on wasm to surface, path and eigenvalues, with the engine's numbers", async ({
  page,
}) => {
  const errors = watchErrors(page);
  await page.goto("./");
  await chooseBackend(page, "WebAssembly");
  await useRecipe(page, spirals);
  await trainToTheEnd(page);

  const run = await runHeadless(spirals, "wasm");
  const { history } = run.trained ?? {};
  expect(await figure(page, "Train loss")).toBeCloseTo(history?.trainLoss.at(-1) ?? 0, 3);
  expect(await figure(page, "Test loss")).toBeCloseTo(history?.testLoss.at(-1) ?? 0, 3);
  expect(await figure(page, "Loss at the center")).toBeCloseTo(run.surface?.originLoss ?? 0, 3);
  const largest = run.spectrum?.eigenvalues[0] ?? 0;
  expect((await figure(page, "Largest eigenvalue")) / largest).toBeCloseTo(1, 3);
  await expect(caption(page)).toContainText("21×15 points");
  await expect(page.getByText(run.data?.hash ?? "no hash")).toBeVisible();
  await expect(page.getByRole("img", { name: /eigenvalues/i })).toBeVisible();
  await page.screenshot({ path: "test-results/spirals.png" });
  expect(errors).toEqual([]);
});

test("a tiny network trains on WebGPU all the way", async ({ page }) => {
  test.slow();
  const tiny: RecipeInput = {
    dataset: { kind: "moons", samples: 40 },
    model: { kind: "mlp", hidden: [4], activation: "tanh" },
    training: { steps: 6, batchSize: null, checkpoints: 3 },
    grid: { columns: 5, rows: 5 },
    curvature: { top: 2, bottom: 0, lanczosSteps: 6 },
  };
  const errors = watchErrors(page);
  await page.goto("./");
  await chooseBackend(page, "WebGPU");
  await useRecipe(page, tiny);
  await trainToTheEnd(page);
  const run = await runHeadless(tiny, "cpu");
  await expect(caption(page)).toContainText("WebGPU");
  expect(await figure(page, "Train loss")).toBeCloseTo(
    run.trained?.history.trainLoss.at(-1) ?? 0,
    3,
  );
  const largest = run.spectrum?.eigenvalues[0] ?? 0;
  expect((await figure(page, "Largest eigenvalue")) / largest).toBeCloseTo(1, 2);
  expect(errors).toEqual([]);
});

test("every stage can be cancelled at once and keeps what was computed", async ({ page }) => {
  const errors = watchErrors(page);
  /** Large enough that every stage would take a minute. */
  const long: RecipeInput = {
    dataset: { kind: "spirals", samples: 3000 },
    model: { kind: "mlp", hidden: [96, 96], activation: "tanh" },
    training: {
      optimizer: { rule: { kind: "adam" } },
      steps: 100_000,
      batchSize: null,
      checkpoints: 1000,
    },
    grid: { columns: 201, rows: 201 },
    curvature: { top: 10, bottom: 3, lanczosSteps: 300 },
  };
  await page.goto("./");
  await chooseBackend(page, "WebAssembly");
  await useRecipe(page, long);
  const cancel = async (): Promise<void> => {
    await cancelButton(page).click();
    await expect(trainButton(page)).toBeVisible();
  };

  await trainButton(page).click();
  // Beyond two checkpoints, whose path has two principal components.
  await expect(page.getByText(/step ([2-9]\d\d|\d{4,}) of 100000/)).toBeVisible();
  await expect(page.getByRole("row", { name: /^Train loss/ })).toBeVisible();
  await cancel();
  expect(await figure(page, "Train loss")).toBeGreaterThan(0);

  // The cancelled training left weights, so the surface can be sampled from them.
  await page.getByRole("button", { name: "Resample surface" }).click();
  await expect(page.getByText(/[1-9]\d* of 40401 points/)).toBeVisible();
  await cancel();
  await expect(page.getByText(/% of the points computed so far/).first()).toBeVisible();

  await useRecipe(page, { ...long, grid: { columns: 5, rows: 5 } });
  await page.getByRole("button", { name: "Resample surface" }).click();
  await expect(page.getByText(/Lanczos step/)).toBeVisible();
  await cancel();
  await expect(page.getByRole("img", { name: /eigenvalues/i })).toBeVisible();
  expect(errors).toEqual([]);
});

test("reloading the page restores the recipe", async ({ page }) => {
  await page.goto("./");
  await useRecipe(page, spirals);
  await expect(
    page.getByRole("button", { name: /^Data 2-arm spirals|^Data .*spirals/ }),
  ).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: /^Data .*spirals/ })).toBeVisible();
});
