import { expect, type Page, test } from "@playwright/test";
import { recipe } from "../src/recipe/parse";
import type { RecipeInput } from "../src/recipe/schema";
import { readSnapshots, writeComparison } from "../src/snapshot/snapshotFile";
import { sampleSnapshot } from "../src/snapshot/testing/sampleSnapshot";
import { expectAccessible } from "./support/accessible";
import { boxesOf, overlaps } from "./support/boxes";
import { download, openFiles } from "./support/files";
import { trainButton, trainToTheEnd, useRecipe, watchErrors } from "./support/lab";

test.use({ viewport: { width: 1200, height: 700 } });

const tiny: RecipeInput = {
  dataset: { kind: "blobs", samples: 60 },
  model: { kind: "mlp", hidden: [8] },
  training: { steps: 30, batchSize: 20, checkpoints: 10 },
  grid: { columns: 9, rows: 9 },
  axes: { first: { kind: "random" }, second: { kind: "random", index: 2 } },
  curvature: { top: 1, bottom: 0 },
};

/** Once there is a picture, which the first run makes way for. */
async function trainTiny(page: Page): Promise<void> {
  await page.goto("./");
  await expect(page.locator("#stage .stage-bar")).toBeVisible();
  await useRecipe(page, tiny);
  await trainToTheEnd(page);
}

const panes = (page: Page) => page.locator(".pane");
const pane = (page: Page, mark: string) =>
  page.getByRole("region", { name: new RegExp(`^${mark}: `) });

const parts = { pane: ".pane", toolbar: ".stage-toolbar", time: ".time-bar" };
const expectApart = (page: Page, size: string) =>
  expect.poll(async () => overlaps(await boxesOf(page, parts)), { message: size }).toEqual([]);

test("a run is kept, another trained beside it, and both are read at one place", async ({
  page,
  browser,
}) => {
  const errors = watchErrors(page);
  await trainTiny(page);
  await page.getByRole("button", { name: "Keep this run beside the next" }).click();
  await useRecipe(page, { ...tiny, training: { ...tiny.training, steps: 60 } });
  await trainToTheEnd(page);

  // Named by what differs, with one scale, and the table says how much.
  await expect(pane(page, "A")).toContainText("Steps 30");
  await expect(pane(page, "B")).toContainText("Steps 60");
  const bars = page.locator(".pane .stage-bar");
  await expect(bars).toHaveCount(2);
  await expect
    .poll(async () => new Set(await bars.allInnerTexts()).size, { message: "one scale" })
    .toBe(1);
  const table = page.locator(".comparison table");
  await expect(table.getByRole("row", { name: "Steps 30 60" })).toBeVisible();
  await expect(table.getByRole("row", { name: /^Train loss/ })).toBeVisible();
  // Two of them are seen whole, in the narrowest panel.
  await page.setViewportSize({ width: 1180, height: 700 });
  const cut = await page.evaluate(() => {
    const [names, rows] = [".comparison-names", ".comparison-table"].map(
      (part) => document.querySelector(part) as HTMLElement,
    );
    const marks = [...names.querySelectorAll("dt")].map(
      (mark) => mark.scrollWidth - mark.clientWidth,
    );
    return Math.max(...marks, ...[names, rows].map((it) => it.scrollWidth - it.clientWidth));
  });
  expect(cut).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1200, height: 700 });

  // One probe, by the keyboard.
  const stage = pane(page, "B").getByRole("application");
  await stage.focus();
  await page.keyboard.press("ArrowRight");
  await expect(pane(page, "A")).toContainText(/at \(0/);
  await expect(pane(page, "B")).toContainText(/at \(0/);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Difference of the two surfaces" }).click();
  await expect(panes(page)).toHaveCount(3);
  await expectAccessible(page);

  // Both paths on one terrain, and back.
  await page.getByRole("combobox", { name: "Paths" }).click();
  await page.getByRole("option", { name: "All on a plane of all paths" }).click();
  const together = page.getByRole("region", { name: "Paths of A and B on one terrain" });
  await expect(together).toContainText("All set out from the same weights");
  await expect(together.getByRole("listitem")).toHaveText([
    /A.*Steps 30.*step 30.*loss 0\.\d+.* % off the plane/,
    /B.*Steps 60.*step 60.*loss 0\.\d+.* % off the plane/,
  ]);
  await expectAccessible(page);
  await together.getByRole("button", { name: "Each on its own terrain" }).click();
  await expect(panes(page)).toHaveCount(3);

  await pane(page, "A").getByRole("button", { name: "Put A on the stage" }).click();
  await expect(pane(page, "A")).toHaveAttribute("data-on-stage", "true");
  await expect(pane(page, "A")).toContainText("Steps 30");
  await page.getByRole("button", { name: "Take the picture’s recipe" }).click();
  await expect(trainButton(page)).toBeVisible();
  // Panes change places by a button and by a key.
  await pane(page, "A").getByRole("button", { name: "Swap A and B" }).click();
  await expect(pane(page, "A")).toContainText("Steps 60");
  await page.keyboard.press("s");
  await expect(pane(page, "A")).toContainText("Steps 30");
  await page.keyboard.press("s");
  await expect(pane(page, "A")).toContainText("Steps 60");

  for (const [width, height] of [
    [390, 844],
    [1024, 768],
  ]) {
    await page.setViewportSize({ width, height });
    await expect(panes(page)).toHaveCount(3);
    await expectApart(page, `${width}×${height}`);
  }
  await page.setViewportSize({ width: 1200, height: 700 });
  await page.getByRole("button", { name: "Share" }).click();
  const link = await page.getByRole("textbox", { name: "Link", exact: true }).inputValue();
  await page.keyboard.press("Escape");
  await pane(page, "A").getByRole("button", { name: "Close A" }).click();
  await expect(panes(page)).toHaveCount(0);

  // Both are in the library, and stand side by side again from there.
  await page.getByRole("button", { name: "Library" }).click();
  const ticks = page.getByRole("checkbox", { name: /^Compare / });
  await expect(ticks).toHaveCount(2);
  await page.getByRole("combobox", { name: "Order" }).click();
  await page.getByRole("option", { name: "Lowest loss first" }).click();
  await expect(page.locator(".run-card").first()).toContainText("60 steps");
  for (const tick of await ticks.all()) await tick.check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Compare 2" }).click();
  await expect(pane(page, "A")).toContainText("Steps 60");
  await expect(pane(page, "B")).toContainText("Steps 30");

  // The same two in a browser that has seen nothing.
  const other = await browser.newContext();
  const reader = await other.newPage();
  await reader.goto(link);
  await expect(pane(reader, "A")).toContainText("Steps 60");
  await expect(pane(reader, "B")).toContainText("Steps 30");
  await other.close();
  expect(errors).toEqual([]);
});

test("a training starts at a point of the landscape, and its path is seen there", async ({
  page,
}) => {
  const errors = watchErrors(page);
  await trainTiny(page);
  await page.getByRole("application").focus();
  // The first key puts the probe at the center, the second beside it.
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const card = page.getByRole("region", { name: "Point of the plane" });
  await card.getByRole("combobox", { name: "Optimizer" }).selectOption("adam");
  await card.getByRole("textbox", { name: "Learning rate η" }).fill("0.01");
  await expectAccessible(page);
  await card.getByRole("button", { name: "Train from here" }).click();

  const together = page.getByRole("region", { name: "Paths of A and B on one terrain" });
  await expect(together).toBeVisible();
  await page.getByRole("button", { name: "To the start" }).click();
  const ball = together.getByRole("listitem").last();
  await expect(ball).toContainText("step 0");
  await expect(ball).toContainText(/From \(0\.\d+, 0\) · Adam/);
  await expect(ball.locator("span").last()).toHaveText("0.0 % off the plane");
  await page.getByText("Training", { exact: true }).click();
  await page.getByRole("button", { name: "Start from fresh weights" }).click();
  await expect(page.getByRole("button", { name: "Start from fresh weights" })).toHaveCount(0);
  expect(errors).toEqual([]);
});

test("optimizers race from one start, and are seen on one terrain", async ({ page }) => {
  const errors = watchErrors(page);
  await trainTiny(page);
  await page.getByRole("button", { name: "Race optimizers…" }).click();
  const dialog = page.getByRole("dialog", { name: "Race optimizers" });
  await dialog.getByRole("button", { name: "Leave B out" }).click();
  await dialog.getByRole("textbox", { name: "Learning rate η of B" }).fill("0.1");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Race 3 optimizers" }).click();
  const together = page.getByRole("region", { name: "Paths of A, B and C on one terrain" });
  await expect(together).toContainText("All set out from the same weights");
  // By gradients: SAM, which takes two to a step, is on the stage.
  await expect(together.getByRole("listitem")).toHaveText([
    /A.*SGD.*step 30/,
    /B.*Adam.*step 30/,
    /C.*SAM.*step 30/,
  ]);
  expect(errors).toEqual([]);
});

test("a file of four runs opens as panes, and comes out as one file and one picture", async ({
  page,
}) => {
  const errors = watchErrors(page);
  const runs = [1, 2, 3, 4].map((seed) => {
    const snapshot = sampleSnapshot(7 + seed, 9, 8);
    return { ...snapshot, run: { ...snapshot.run, recipe: recipe({ seed }) } };
  });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("./");
  await openFiles(page, { name: "four.npz", buffer: Buffer.from(writeComparison(runs)) });
  await expect(page.locator(".pane .stage-bar")).toHaveCount(4);
  await expect(pane(page, "D")).toContainText("Seed 4");
  await expectApart(page, "1440×900");

  // On a phone two are seen at a time, and the others come by a swipe or with the keyboard.
  for (const [width, height] of [
    [390, 844],
    [844, 390],
  ]) {
    await page.setViewportSize({ width, height });
    await expect(pane(page, "B")).toBeInViewport({ ratio: 1 });
    await expect(pane(page, "D")).not.toBeInViewport({ ratio: 0.5 });
    await expect
      .poll(async () => (await pane(page, "A").boundingBox())?.height)
      .toBeGreaterThan(150);
    await pane(page, "D").getByRole("application").focus();
    await expect(pane(page, "D")).toBeInViewport({ ratio: 1 });
    await expectAccessible(page);
    await pane(page, "A").getByRole("application").focus();
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("tab", { name: "Files" }).click();
  const { bytes } = await download(page, "Snapshots as All 4, side by side (.npz)");
  const again = await readSnapshots(bytes);
  expect(again.map(({ run }) => run.recipe.seed)).toEqual([1, 2, 3, 4]);
  expect(new Set(again.map(({ title }) => title)).size).toBe(4);
  const picture = await download(page, "Picture as PNG");
  expect(Buffer.from(picture.bytes.subarray(1, 4)).toString("latin1")).toBe("PNG");
  const figure = await download(page, "Figure as All 4, side by side (.svg)");
  expect(Buffer.from(figure.bytes).toString("utf8")).toMatch(/<svg.*>A: Seed 1<.*>D: Seed 4</s);
  await page.keyboard.press("Escape");
  await page.emulateMedia({ media: "print" });
  const sheet = page.getByRole("article");
  await expect(sheet.locator(".print-stage svg text", { hasText: /^D: Seed 4$/ })).toBeVisible();
  await expect(sheet.getByRole("row", { name: "Seed 1 2 3 4" })).toBeVisible();
  expect(errors).toEqual([]);
});

test("three clicks lead from the first visit to two runs compared", async ({ page }) => {
  // It trains two networks of the presets, whole.
  test.slow();
  await page.goto("./");
  await page.getByRole("combobox", { name: "Experiment" }).click();
  await page.getByRole("option", { name: "SAM (ρ 0.1)" }).click();
  await page.getByRole("button", { name: "Train it beside “Plain gradients”" }).click();
  await expect(pane(page, "B")).toContainText("SAM", { timeout: 200_000 });
  await expect(pane(page, "A")).toContainText("λ max");
  await expect(pane(page, "B")).toContainText("λ max", { timeout: 120_000 });
  const largest = async (mark: string) =>
    Number(/λ max ≥? ?([\d.]+)/.exec(await pane(page, mark).innerText())?.[1]);
  expect(await largest("A")).toBeGreaterThan(3 * (await largest("B")));
});
