import { expect, type Page, test } from "@playwright/test";
import { findings } from "../src/findings";
import { statedVerdict } from "../src/study/verdict";
import { expectAccessible } from "./support/accessible";
import { watchErrors } from "./support/lab";

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("findings are found by verdict, by words and by address, with nothing computed", async ({
  page,
}) => {
  const errors = watchErrors(page);
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(request.url()));
  await page.goto("./findings.html");
  const cards = page.getByRole("article");
  await expect(cards).toHaveCount(findings.length);
  await expectAccessible(page);

  const verdict = "not reproduced";
  const withIt = findings.filter((finding) => statedVerdict(finding) === verdict);
  await page.getByRole("combobox", { name: "Verdict" }).selectOption(verdict);
  await expect(cards).toHaveCount(withIt.length);
  await expect(cards.filter({ hasText: verdict })).toHaveCount(withIt.length);
  await page.getByRole("combobox", { name: "Verdict" }).selectOption({ label: "all" });
  await page.keyboard.press("/");
  await page.keyboard.type("sharpness-aware");
  await expect(cards).not.toHaveCount(findings.length);
  await expect(cards.filter({ hasText: "Foret" })).not.toHaveCount(0);

  await page.goto("./findings.html#sam-flattens");
  await expect(page.locator("#sam-flattens")).toBeInViewport();
  await page.emulateMedia({ media: "print" });
  await expect(cards).toHaveCount(findings.length);
  await expect(page.getByRole("button")).toHaveCount(0);

  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./findings.html?changed=sample-size");
  await expect(page.getByRole("combobox", { name: "Measure" })).toBeVisible();
  await expect.poll(() => sideways(page)).toBe(0);
  await page.setViewportSize({ width: 1366, height: 768 });
  const left = async (words: string) =>
    (await page.getByText(words).boundingBox())?.x ?? Number.NaN;
  await expect.poll(async () => (await left("Changed:")) - (await left("The claim was"))).toBe(0);
  expect(scripts.filter((url) => /worker|wasm|tfjs/i.test(url))).toEqual([]);
  expect(errors).toEqual([]);
});

test("losses are curves, read off at a margin, each with a surface on one scale or its own", async ({
  page,
}) => {
  const errors = watchErrors(page);
  await page.goto("./findings.html?losses#focal");
  const focal = page.locator("#focal");
  await expect(focal).toBeInViewport();
  const cards = page.getByRole("article");
  const terrains = page.locator(".losses .small-terrain svg");
  await expect.poll(() => cards.count()).toBeGreaterThan(0);
  await expect.poll(async () => (await terrains.count()) - (await cards.count())).toBe(0);
  await expectAccessible(page);

  const entropy = page.locator("#cross-entropy");
  await page.getByRole("combobox", { name: "Classes" }).selectOption("2");
  const margin = page.getByRole("slider", { name: "Margin" });
  await margin.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(entropy).toContainText("At a margin of 0.9: loss 0.341");
  await page.keyboard.press("Home");
  await expect(entropy).toContainText("At a margin of −5: loss 5.01, derivative −0.993");

  const squentropy = page.locator("#squentropy .loss-values").first();
  const before = await squentropy.textContent();
  await page.getByRole("combobox", { name: "Other logits" }).selectOption({ label: "−2" });
  await expect(squentropy).not.toHaveText(before ?? "");

  const terrain = page.locator("#normalized .small-terrain");
  const flat = await terrain.innerHTML();
  await page.getByRole("combobox", { name: "Surfaces" }).selectOption({ label: "each on its own" });
  await expect.poll(() => terrain.innerHTML()).not.toBe(flat);

  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await expect.poll(() => sideways(page)).toBe(0);
  }
  expect(errors).toEqual([]);
});

test("the homework has its figures from stored results", async ({ page }) => {
  await page.goto("./findings.html?homework");
  await expect(page.locator(".homework-figures")).toHaveCount(5);
  await expect(page.locator(".homework .study-figure")).toHaveCount(9);
  await expectAccessible(page);
});
