/** Studies in the page: findings run again on their cards, and fields of the recipe varied. */
import { expect, type Page, test } from "@playwright/test";
import type { RecipeInput } from "../src/recipe/schema";
import { expectAccessible } from "./support/accessible";
import { useRecipe, watchErrors } from "./support/lab";

const cardOf = (page: Page, id: string) => page.locator(`[id="${id}"]`);

test("a finding runs on its card: cancelled, gone on with after a reload, opened in the lab, embedded", async ({
  page,
}) => {
  const errors = watchErrors(page);
  const computing: string[] = [];
  page.on("request", (request) => {
    if (/worker|wasm|studyLab/i.test(request.url())) computing.push(request.url());
  });

  // Far too much to be done before it is cancelled.
  await page.goto("./findings.html#adaptive-rank");
  const long = cardOf(page, "adaptive-rank");
  await expect(long).toContainText("Andriushchenko");
  expect(computing).toEqual([]);
  await long.getByRole("button", { name: "Run it here" }).click();
  await expect(long.getByText(/^[1-9]\d* of 72 runs done$/)).toBeVisible();
  expect(computing).not.toEqual([]);
  await long.getByRole("button", { name: "Cancel" }).click();
  const rest = long.getByRole("button", { name: /^Go on: \d+ runs$/ });
  await expect(rest).toBeVisible();
  const left = await rest.innerText();
  await page.reload();
  await expect(rest).toHaveText(left);

  const short = cardOf(page, "filter-normalization");
  await short.getByRole("button", { name: "Run it here" }).click();
  await expect(short.getByText("3 of 3 runs done")).toBeVisible();
  const verdicts = short.getByRole("definition");
  await expect(verdicts).toHaveText([/reproduced in 3 of 3 seeds/, /reproduced in 3 of 3 seeds/]);
  await expectAccessible(page, "[id='filter-normalization']");

  await short.getByText("Embed", { exact: true }).click();
  const code = await short.getByRole("textbox", { name: "Embedding code" }).inputValue();
  await expectAccessible(page, "[id='filter-normalization']");
  await short.getByText("Open in the lab").click();
  const inLab = await short
    .getByRole("link", { name: "144-32-10" })
    .evaluate((link: HTMLAnchorElement) => link.href);
  await page.goto(inLab);
  await expect(page.getByRole("button", { name: "Train", exact: true })).toBeVisible();
  await expect(page.locator(".recipe-panel")).toContainText("MLP 32");

  await page.route("**/host.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><title>Host</title>${code}` }),
  );
  computing.length = 0;
  await page.goto("./host.html");
  const frame = page.frameLocator("topograd-landscape iframe");
  await expect(frame.getByRole("article")).toHaveCount(1);
  await expect(frame.locator(".card-head")).toContainText("reproduced in 3 of 3 seeds");
  expect(computing).toEqual([]);
  expect(errors).toEqual([]);
});

const tiny: RecipeInput = {
  dataset: { kind: "moons", samples: 100 },
  model: { kind: "mlp", hidden: [8] },
  training: { steps: 30 },
};

test("a field is varied from a cold start, and a link shows the results where nothing computes", async ({
  page,
  browser,
}) => {
  const errors = watchErrors(page);
  await page.goto("./");
  await useRecipe(page, tiny);
  await page.getByRole("button", { name: /^Training/ }).click();
  await page.getByRole("button", { name: "Vary: Learning rate η" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("With commas between them").fill("0.01, 0.1, 1, fast");
  await expect(dialog.getByRole("alert")).toContainText("must be numbers");
  await dialog.getByLabel("With commas between them").fill("0.01, 0.1, 1, 10");
  await expectAccessible(page, "[role='dialog']");
  await dialog.getByRole("button", { name: "Run 8 runs" }).click();
  await expect(dialog.getByText("8 of 8 runs done")).toBeVisible();
  await expect(dialog.locator(".small-terrains li")).toHaveCount(4);
  await expect(dialog.locator("circle")).toHaveCount(8);
  await dialog.getByRole("combobox", { name: "Measure" }).selectOption("λ max");
  await expect(dialog.getByRole("region", { name: "Measures" })).toContainText("learning rate");
  await expectAccessible(page, "[role='dialog']");
  await dialog.getByRole("button", { name: "Link", exact: true }).click();
  const link = await dialog.getByRole("textbox", { name: "Link" }).inputValue();

  // Kept: opened again after a reload it is all there.
  await page.reload();
  await page.getByRole("button", { name: /^Training/ }).click();
  await page.getByRole("button", { name: "Vary: Learning rate η" }).click();
  await expect(dialog.getByText("8 of 8 runs done")).toBeVisible();
  await dialog.getByRole("button", { name: "learning rate 10" }).click();
  await expect(page.getByRole("textbox", { name: "Learning rate η" })).toHaveValue("10");

  const stranger = await browser.newContext();
  const elsewhere = await stranger.newPage();
  const faults = watchErrors(elsewhere);
  await elsewhere.route(/\/worker-|\.wasm|webgpu/, (route) => route.abort());
  await elsewhere.goto(link);
  await expect(elsewhere.getByRole("heading", { level: 1 })).toContainText("learning rate");
  await expect(elsewhere.locator("circle")).toHaveCount(8);
  await expect(elsewhere.locator(".small-terrains path").first()).toBeVisible();
  await expectAccessible(elsewhere);
  await stranger.close();
  expect([...errors, ...faults]).toEqual([]);
});
