import { expect, test } from "@playwright/test";
import type { RecipeInput } from "../src/recipe/schema";
import { halfWidth } from "../src/results/interval";
import { runHeadless } from "./support/engine";
import {
  cancelButton,
  chooseBackend,
  trainButton,
  trainToTheEnd,
  useRecipe,
  watchErrors,
} from "./support/lab";

// The terrain is drawn in software here; a small window keeps that from taking the processor.
test.use({ viewport: { width: 1200, height: 600 } });

const blobs: RecipeInput = {
  dataset: { kind: "blobs", samples: 120, classes: 3 },
  model: { kind: "mlp", hidden: [6], activation: "tanh" },
  training: {
    optimizer: { rule: { kind: "sgd" }, learningRate: 0.5 },
    steps: 100,
    batchSize: null,
    checkpoints: 20,
  },
  axes: { first: { kind: "eigenvector" }, second: { kind: "eigenvector", index: 1 } },
  grid: { columns: 9, rows: 9 },
  curvature: { top: 4, bottom: 1, lanczosSteps: 20 },
};

test("a clicked point has its loss, gradient norm and eigenvalues, also by keyboard", async ({
  page,
}) => {
  const errors = watchErrors(page);
  await page.goto("./");
  await chooseBackend(page, "WebAssembly");
  await useRecipe(page, blobs);
  await trainToTheEnd(page);

  const stage = page.getByRole("application", { name: "Loss surface" });
  const card = page.getByRole("region", { name: "Point of the plane" });
  const box = await stage.boundingBox();
  await stage.click({ position: { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) / 2 } });
  await expect(card.getByRole("row", { name: /^Loss/ })).toBeVisible();
  await expect(card.getByRole("row", { name: /^Gradient norm/ })).toBeVisible();
  await expect(card.getByRole("row", { name: /^λ₁/ })).toContainText("±");
  await card.getByRole("button", { name: "Put the point away" }).click();
  await expect(card).toBeHidden();

  // The keyboard's first arrow puts the probe on the center, where the point is the trained network itself.
  await page.mouse.move(5, 5);
  await stage.focus();
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const largest = (await runHeadless(blobs, "wasm")).spectrum?.eigenvalues[0] ?? Number.NaN;
  const row = card.getByRole("row", { name: /^λ₁/ }).getByRole("cell");
  await expect(row).toBeVisible();
  expect(Number.parseFloat((await row.textContent()) ?? "") / largest).toBeCloseTo(1, 2);
  expect(errors).toEqual([]);
});

test("a density with its band is measured on demand, once more with more steps", async ({
  page,
}) => {
  const errors = watchErrors(page);
  await page.goto("./");
  await chooseBackend(page, "WebAssembly");
  // More parameters than Lanczos steps.
  const wider: RecipeInput = { ...blobs, model: { kind: "mlp", hidden: [20], activation: "tanh" } };
  await useRecipe(page, wider);
  await trainToTheEnd(page);
  await page.getByRole("button", { name: "Spectral density" }).click();
  const plot = page.getByRole("img", { name: "Density of eigenvalues" });
  await expect(plot).toBeVisible();
  expect(await plot.locator("path.band").getAttribute("d")).toMatch(/^M.*Z$/);

  const asked: RecipeInput = { ...wider, curvature: { ...blobs.curvature, density: {} } };
  const report = (await runHeadless(asked, "wasm")).curvature.density;
  const trace = page
    .getByRole("row", { name: /^Trace/ })
    .first()
    .getByRole("cell");
  const [value, error] = ((await trace.textContent()) ?? "").split("±").map(Number.parseFloat);
  expect(value / (report?.trace.value ?? Number.NaN)).toBeCloseTo(1, 2);
  if (report === null) throw new Error("nothing was measured");
  expect(error / halfWidth(report.trace)).toBeCloseTo(1, 1);

  const share = page.getByRole("row", { name: /^Negative share/ });
  await expect(share).toContainText("after 40 steps");
  await page.getByRole("button", { name: "More steps (80)" }).click();
  await expect(share).toContainText("after 80 steps");
  expect(errors).toEqual([]);
});

test("the slider moves the path's marker, the loss and the largest eigenvalue together", async ({
  page,
}) => {
  const errors = watchErrors(page);
  const followed: RecipeInput = {
    ...blobs,
    curvature: { ...blobs.curvature, track: { points: 11 } },
  };
  await page.goto("./");
  await chooseBackend(page, "WebAssembly");
  await useRecipe(page, followed);
  await trainToTheEnd(page);

  const { trained, curvature } = await runHeadless(followed, "wasm");
  const track = curvature.track;
  if (track === null || trained === null) throw new Error("nothing was measured");
  const loss = page.getByRole("slider", { name: /^Loss .*: time$/ });
  const largest = page.getByRole("slider", { name: "Largest eigenvalue along the run: time" });
  await expect(largest).toBeVisible();
  await expect(largest).toHaveAttribute("aria-valuetext", /step 100\b/);

  // The marker on the terrain moves with both: the picture is another one.
  const stage = page.getByRole("application", { name: "Loss surface" });
  const before = await stage.screenshot();
  await loss.focus();
  await page.keyboard.press("Home");
  await expect(largest).toHaveAttribute("aria-valuetext", /step 0\b/);
  await expect(loss).toHaveAttribute("aria-valuetext", /step 0\b/);
  const words = (await largest.getAttribute("aria-valuetext")) ?? "";
  const value = Number.parseFloat(words.split("λ max ")[1]);
  expect(value / track.sharpness[0]).toBeCloseTo(1, 2);
  await expect.poll(async () => before.equals(await stage.screenshot())).toBe(false);

  await largest.focus();
  await page.keyboard.press("End");
  await expect(loss).toHaveAttribute("aria-valuetext", /step 100\b/);
  expect(errors).toEqual([]);
});

test("a curvature map colors the terrain; cancelling keeps the points done", async ({ page }) => {
  const errors = watchErrors(page);
  await page.goto("./");
  await chooseBackend(page, "WebAssembly");
  await useRecipe(page, {
    ...blobs,
    model: { kind: "mlp", hidden: [64, 64], activation: "tanh" },
    curvature: { ...blobs.curvature, map: { columns: 51, rows: 51 } },
  });
  await trainButton(page).click();
  await expect(page.getByText(/curvature map, [1-9]\d* of 2601 points/)).toBeVisible();
  await cancelButton(page).click();
  await expect(trainButton(page)).toBeVisible();
  await expect(page.getByRole("img", { name: "largest eigenvalue over the plane" })).toBeVisible();
  await page.getByLabel("Color the terrain by it").check();
  await expect(page.locator("#stage .stage-bar-label")).toHaveText("largest eigenvalue");
  await expect(page.getByRole("button", { name: "Measure curvature" })).toBeEnabled();
  expect(errors).toEqual([]);
});
